import { type Cell, joined, type Notebook, type Output, sourceOf } from "../../notebooks/notebook";
import { withInlineFormulas } from "./formulas";
import { sourcePage } from "./sources";

/** Where a lesson runs in the browser edition, from the reading edition's folder. */
export const runAddress = (name: string): string => `run/lab/index.html?path=${name}.ipynb`;

/** Where the pages keep a file that stands beside them: its address. */
export type Keep = (content: string | Buffer, ending: string) => string;

/** An executed lesson as the publisher takes it: its links lead to pages, and its outputs hold text alone. */
export const lessonPage = (name: string, { cells, ...rest }: Notebook, keep: Keep): Notebook => ({
  ...rest,
  cells: cells.map((cell, i) =>
    cell.cell_type === "markdown" ? prose(cell, i ? "" : doors(name)) : code(cell, keep),
  ),
});

const doors = (name: string): string => `
<p class="doors"><a class="run" href="${runAddress(name)}">▶ Run this lesson</a>
<a class="download" href="${name}.ipynb" download>Download the notebook</a></p>
`;

/** A cell of prose, with what is `added` below its first line. */
const prose = (cell: Cell, added: string): Cell => ({
  ...cell,
  source: withLinks(sourceOf(cell).replace("\n", () => `\n${added}`)),
});

/** JupyterLab keeps a heading's capitals in its anchor, the publisher does not. */
const withLinks = (markdown: string): string =>
  markdown
    .replace(/\]\(\.\.\/(lib\/[^)#]+)\)/g, (_, file) => `](${sourcePage(file)}.md)`)
    .replace(/\]\(([^):]*)#([^)]+)\)/g, (_, page, anchor) => `](${page}#${anchor.toLowerCase()})`);

const code = (cell: Cell, keep: Keep): Cell => ({
  ...cell,
  outputs: cell.outputs?.map(({ data, ...rest }) => ({ ...rest, ...(data && { data: shown(data, keep) }) })),
});

/** HTML says all that an output has to say. */
export function shown(data: NonNullable<Output["data"]>, keep: Keep): Output["data"] {
  const html = joined(data["text/html"]);
  return html ? { "text/html": withFiles(withInlineFormulas(html), keep) } : data;
}

const large = 3000; // characters; less is not worth a request

/** Takes the figures' still pictures and data out of HTML, so that a page's text is there before them. */
const withFiles = (html: string, keep: Keep): string =>
  html
    .replace(/ src="data:image\/svg\+xml;base64,([^"]*)"/g, (all, image) =>
      image.length < large ? all : ` loading="lazy" src="${keep(Buffer.from(image, "base64"), "svg")}"`,
    )
    .replace(/<script>(\(window\.whyReluFigures [\s\S]*?)<\/script>/g, (all, script) =>
      script.length < large ? all : `<script async src="${keep(script, "js")}"></script>`,
    );
