"""What Sphinx reads. The pages have been prepared, and the formulas are set afterwards, by the scripts beside this file."""

import os

from docutils.nodes import SkipNode

project = html_title = "Why ReLU?"
html_baseurl = os.environ.get("SITE_ADDRESS", "")
extensions = ["myst_nb"]
nb_execution_mode = "off"
myst_enable_extensions = ["dollarmath", "colon_fence"]
myst_heading_anchors = 4
html_math_renderer = "tex"

html_theme = "furo"
html_theme_options = {"navigation_with_keys": True}
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"
templates_path = ["_templates"]
html_static_path = ["_static"]
html_css_files = ["katex/katex.min.css", "reading.css", "front.css"]
html_favicon = "_static/favicon.svg"
html_copy_source = False
html_show_copyright = False
html_use_index = False


def formula(kind):
    def visit(translator, node):
        tex = translator.encode(node.astext().strip())
        translator.body.append(f'<{kind} class="tex">{tex}</{kind}>')
        raise SkipNode

    return visit, None


def setup(app):
    app.add_html_math_renderer("tex", formula("span"), formula("div"))
