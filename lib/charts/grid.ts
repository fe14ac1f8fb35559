import type { Figure } from "./figure";
import { figureOf } from "./figure-of-panels";
import type { PanelOptions } from "./panel";

/**
 * Several figures of one panel each as one figure, row by row. Lines of the same name have one key in the legend.
 * To move the whole by a slider, put the slider outside: `slider("β", betas, (beta) => grid([…]))`.
 *
 * @example
 * const figure = grid([curveFigure({ sigmoid }), curveFigure({ relu })], { columns: 1 });
 * Object.keys(figure.layout).filter((key) => key.startsWith("xaxis")); // ["xaxis", "xaxis2"]
 */
export function grid(figures: readonly Figure[], options: PanelOptions = {}): Figure {
  if (figures.length === 0) throw new RangeError("grid: there are no figures");
  const wrong = figures.find(({ layout, sliders }) => sliders || layout.xaxis2);
  if (wrong)
    throw new RangeError("grid: it takes figures of one panel without sliders; put a slider around the grid");
  const panels = figures.map(({ data, layout }) => ({
    title: layout.annotations.find(({ y }) => y > 0)?.text, // a caption is below 0
    x: layout.xaxis,
    y: layout.yaxis,
    traces: data,
    alt: "",
  }));
  return { ...figureOf(panels, options), alt: figures.map(({ alt }) => alt).join(" ") };
}
