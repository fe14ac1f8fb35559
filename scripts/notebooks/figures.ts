import { joined, type Notebook } from "./notebook";

/** The number of live figures in an executed notebook. */
export const countFigures = (notebook: Notebook): number => occurrences(notebook, 'class="why-relu-figure"');

/** The number of static images: one for each figure, which shows it where scripts do not run, and those without one. */
export const countImages = (notebook: Notebook): number => occurrences(notebook, 'src="data:image/svg+xml');

/** The text of a figure in HTML that has none, or one with a hole or on logarithmic axes that it does not name; undefined where all are well. */
export function badAlternative(html: string): string | undefined {
  for (const figure of html.split('<div class="why-relu-figure"').slice(1)) {
    const [, text = ""] = /^[^>]* aria-label="([^"]*)"/.exec(figure) ?? [];
    const hole = /^\s*$|undefined|NaN|null|\[object/.test(text);
    const linear = /"type":"log"/.test(figure) && /then stays/.test(text) && !/logarithmic/.test(text);
    if (hole || linear) return text || "none";
  }
  return undefined;
}

const occurrences = ({ cells }: Notebook, part: string): number =>
  cells
    .flatMap(({ outputs = [] }) => outputs.map(({ data }) => joined(data?.["text/html"])))
    .reduce((sum, html) => sum + html.split(part).length - 1, 0);
