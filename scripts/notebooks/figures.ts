import { joined, type Notebook } from "./notebook";

/** The number of live figures in an executed notebook. */
export const countFigures = (notebook: Notebook): number => occurrences(notebook, 'class="why-relu-figure"');

/** The number of static images: one for each figure, which shows it where scripts do not run, and those without one. */
export const countImages = (notebook: Notebook): number => occurrences(notebook, 'src="data:image/svg+xml');

const occurrences = ({ cells }: Notebook, part: string): number =>
  cells
    .flatMap(({ outputs = [] }) => outputs.map(({ data }) => joined(data?.["text/html"])))
    .reduce((sum, html) => sum + html.split(part).length - 1, 0);
