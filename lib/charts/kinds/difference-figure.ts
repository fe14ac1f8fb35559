import { type DifferenceScale, differencesAlt, differenceWords, stripText } from "../../words";
import { numberAxis } from "../axis";
import { checkRows, type DifferenceRow } from "../difference/row";
import { runTraces } from "../difference/run-traces";
import { factorTicks } from "../difference/scale";
import { differenceRange } from "../difference/window";
import { type Figure, rounded, type Scatter } from "../figure";
import { figureOf } from "../figure-of-panels";
import { ground } from "../palette";
import { colorAt, style } from "../style";

export interface DifferenceOptions {
  title?: string;
  /** The smallest difference that matters; the strip goes from −margin to margin. */
  margin: number;
  /** What is measured, for instance "percentage points of accuracy more than ReLU". */
  x: string;
  /** `ratio`: all numbers are natural logarithms of ratios, and the axis names the ratios: ÷2, 1, ×2. */
  scale?: DifferenceScale;
  /** The side where a condition is better than the control. */
  better?: "left" | "right";
  /** The part of the axis that is shown; by default `differenceRange(rows, margin)`. Dots beyond it are triangles. */
  range?: readonly [number, number];
}

/**
 * The bar and the strip: how conditions differ from a control, and what one may conclude. Each row has a dot for the
 * difference dᵢ of each run i, and below them a bar over the interval of the mean difference. The grey strip −margin … margin
 * holds the differences that are too small to matter. A bar inside it: practically the same (equivalence; Schuirmann,
 * 1987). A bar beyond it: different. A bar across its edge: too few runs to tell (region of practical equivalence;
 * Benavoli, Corani, Demšar, Zaffalon, 2017).
 *
 * In a slider over the number of runs give each figure the same `range`: the bar shrinks, the axis stays.
 *
 * @example
 * const row = { name: "ELU − ReLU", differences: [1, 2, 3], mean: 2, low: 1.2, high: 2.8 };
 * const figure = differenceFigure([row], { margin: 0.5, x: "points more than ReLU" });
 * figure.alt.split(". ")[1]; // "ELU − ReLU, 3 runs: mean +2, bar from +1.2 to +2.8, beyond the strip on the right."
 */
export function differenceFigure(rows: readonly DifferenceRow[], options: DifferenceOptions): Figure {
  const { margin, x, scale, title, better } = options;
  checkRows(rows, margin);
  const { range } = numberAxis([], { range: options.range ?? differenceRange(rows, margin) });
  const [dots, triangles] = runTraces(rows, range, scale);
  const far = triangles.x.length;
  const panel = {
    title,
    x: {
      title: { text: better ? differenceWords.better[better](x) : x },
      range: range.map(rounded) as Range,
      zeroline: false,
      ...(scale === "ratio" && factorTicks(range)),
    },
    y: {
      range: heightOf(rows),
      tickvals: rows.map((_, i) => i),
      ticktext: rows.map(({ name }) => name),
      showgrid: false,
      zeroline: false,
    },
    traces: [
      strip(margin, heightOf(rows)),
      zero(heightOf(rows)),
      dots,
      triangles,
      bars(rows),
      means(rows, scale),
    ],
    alt: differencesAlt(rows, options, far),
  };
  const stripLine = far ? differenceWords.stripAndFar : differenceWords.strip;
  const caption = [differenceWords.bar[scale ?? "difference"], stripLine(stripText(margin, scale))];
  const { layout, ...figure } = figureOf([panel], { caption, height: 140 + rowHeight * rows.length });
  return { ...figure, layout: { ...layout, hovermode: "closest" } };
}

type Range = [low: number, high: number];

const rowHeight = 40; // pixels

/** How far below the middle of its row a bar is, in rows; the dots are above. */
const below = 0.24;

/** Row 0 on top. */
const heightOf = ({ length }: readonly DifferenceRow[]): Range => [length - 0.5, -0.5];

const strip = (margin: number, [bottom, top]: Range): Scatter => ({
  type: "scatter",
  mode: "lines",
  x: [-margin, margin, margin, -margin].map(rounded),
  y: [bottom, bottom, top, top],
  line: { width: 0 },
  fill: "toself",
  fillcolor: style.strip,
  hoverinfo: "skip",
});

const zero = (height: Range): Scatter => ({
  type: "scatter",
  mode: "lines",
  x: [0, 0],
  y: height,
  line: { color: style.axis, width: 3 },
  hoverinfo: "skip",
});

const bars = (rows: readonly DifferenceRow[]): Scatter => ({
  type: "scatter",
  mode: "lines",
  x: rows.flatMap(({ low, high }) => [rounded(low), rounded(high), null]),
  y: rows.flatMap((_, row) => [row + below, row + below, null]),
  line: { color: colorAt(1), width: 10 },
  hoverinfo: "skip",
});

const means = (rows: readonly DifferenceRow[], scale?: DifferenceScale): Scatter => ({
  type: "scatter",
  mode: "markers",
  x: rows.map(({ mean }) => rounded(mean)),
  y: rows.map((_, row) => row + below),
  text: rows.map((row) => differenceWords.mean(row, scale)),
  hovertemplate: "%{text}<extra></extra>",
  marker: { color: ground, size: 5, line: { color: colorAt(1), width: 1 } },
});
