import { type Cell, joined, type Notebook, type Output, sourceOf } from "../../notebooks/notebook";
import { withInlineFormulas } from "./formulas";
import { sourcePage } from "./sources";

/** Where a lesson runs in the browser edition, from the reading edition's folder. */
export const runAddress = (name: string): string => `run/lab/index.html?path=${name}.ipynb`;

/** An executed lesson as the publisher takes it: its links lead to pages, and its outputs need no MathJax. */
export const lessonPage = (name: string, { cells, ...rest }: Notebook): Notebook => ({
  ...rest,
  cells: cells.map((cell, i) =>
    cell.cell_type === "markdown" ? prose(cell, i ? "" : doors(name)) : code(cell),
  ),
});

const doors = (name: string): string => `
<p class="doors"><a class="run" href="${runAddress(name)}">▶ Run this lesson</a>
<a class="download" href="${name}.ipynb" download>Download it</a></p>
`;

/** Below the heading, if any, of a cell of prose comes what is `added`. */
const prose = (cell: Cell, added: string): Cell => ({
  ...cell,
  source: withLinks(sourceOf(cell).replace("\n", () => `\n${added}`)),
});

/** JupyterLab keeps a heading's capitals in its anchor, the publisher does not. */
const withLinks = (markdown: string): string =>
  markdown
    .replace(/\]\(\.\.\/(lib\/[^)#]+)\)/g, (_, file) => `](${sourcePage(file)}.md)`)
    .replace(/\]\(([^):]*)#([^)]+)\)/g, (_, page, anchor) => `](${page}#${anchor.toLowerCase()})`);

const code = (cell: Cell): Cell => ({ ...cell, outputs: cell.outputs?.map(output) });

/** HTML says all that an output has to say. */
function output({ data, ...rest }: Output): Output {
  const html = joined(data?.["text/html"]);
  return { ...rest, ...(data && { data: html ? { "text/html": withInlineFormulas(html) } : data }) };
}
