import katex from "katex";
import { Problem } from "../../setup/problem.mjs";

/** A formula as HTML, with MathML for those who listen. The page needs KaTeX's style sheet, and no script. */
function typeset(tex: string, displayMode = false): string {
  try {
    const html = katex.renderToString(tex, { displayMode, strict: "ignore" });
    return html.replace(/<annotation[\s\S]*?<\/annotation>/, ""); // a tenth of the page
  } catch (error) {
    throw new Problem(`KaTeX cannot set the formula ${tex}: ${(error as Error).message}`);
  }
}

/** Sets the formulas that `conf.py` leaves in a page. */
export const withFormulas = (page: string): string =>
  page.replace(/<(span|div) class="tex">([^<]*)<\/\1>/g, (_, kind, tex) =>
    kind === "div" ? `<div class="formula">${typeset(plain(tex), true)}</div>` : typeset(plain(tex)),
  );

const opaque = /(<(script|style|pre|code|svg)\b[\s\S]*?<\/\2>|<[^>]*>)/;

/** Sets `$…$` and `$$…$$` in the text of HTML that a cell put out, as JupyterLab does. */
export const withInlineFormulas = (html: string): string =>
  html
    .split(opaque)
    .flatMap((part, i) => (i % 3 === 2 ? [] : [i % 3 === 0 ? inText(part) : part]))
    .join("");

const inText = (text: string): string =>
  text.replace(/\$\$([^$]+)\$\$|\$([^$]+)\$/g, (_, display, inline) =>
    typeset(plain(display ?? inline), display !== undefined),
  );

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** HTML's text without its escapes. */
const plain = (html: string): string =>
  html.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hexadecimal, name) =>
    name ? (named[name] ?? all) : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hexadecimal, 16)),
  );
