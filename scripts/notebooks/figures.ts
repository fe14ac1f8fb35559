import { joined, type Notebook } from "./notebook";

/** The number of figures in an executed notebook. Each brings a static image with it. */
export const countFigures = ({ cells }: Notebook): number =>
  cells
    .flatMap(({ outputs = [] }) => outputs.map(({ data }) => joined(data?.["text/html"])))
    .reduce((sum, html) => sum + html.split("data:image/svg+xml").length - 1, 0);
