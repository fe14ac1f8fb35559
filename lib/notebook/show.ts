import { display } from "tslab";
import type { Figure } from "../charts";
import { figureHtml } from "./page/figure-html";
import { loaderScript } from "./page/loader";

/** The figure whose output carries the loader. */
let carrier = "";

/**
 * Shows a figure under the cell: a live graph, or its static image where scripts do not run. The first figure
 * brings plotly.js along for all the others; run again, it brings it again.
 *
 * @example
 * show(activationFigure(sigmoid));
 */
export function show(figure: Figure): void {
  const html = figureHtml(figure);
  carrier ||= html;
  display.html(html === carrier ? `<script>${loaderScript()}</script>${html}` : html);
}
