import { lineAlt } from "../../words";
import { equalAxes, hasPlace, numberAxis } from "../axis";
import { type Figure, rounded, type Scatter } from "../figure";
import { figureOf } from "../figure-of-panels";
import { mark } from "../palette";
import { markerAt, type NamedPoints, pointsTrace } from "../points";
import { colorAt, lineAt, style } from "../style";

/** A named line. With `low` and `high` it has a band, for instance an interval of confidence. */
export interface LineSeries {
  name: string;
  /** By default 1, 2, 3 … */
  x?: ArrayLike<number>;
  y: ArrayLike<number>;
  low?: ArrayLike<number>;
  high?: ArrayLike<number>;
}

export interface LineOptions {
  /** The titles of the panel and of its axes. */
  title?: string;
  x?: string;
  y?: string;
  /** The logarithmic axes; what is not above 0 has no place there. */
  log?: "x" | "y" | "xy";
  /** Lines (the default), points, or both. */
  mode?: Scatter["mode"];
  /** Further points, drawn over the lines. */
  points?: readonly NamedPoints[];
  /** Dotted lines across, by name: `{ "1/4": 0.25 }`. */
  levels?: Readonly<Record<string, number>>;
  /** The parts of the axes that are shown; by default all that is drawn. */
  xRange?: readonly [number, number];
  yRange?: readonly [number, number];
  /** One unit as long on both axes. */
  equal?: boolean;
  /** What the figure shows, in words; by default where each line starts and ends. */
  alt?: string;
}

/**
 * Lines over one x, a line for each series, told apart by colour and dash.
 * Throws where there is nothing to draw, or where lists of one series differ in length.
 *
 * @example
 * const figure = lineFigure([{ name: "loss", y: [1, 0.5, 0.25] }], { x: "epoch" });
 * figure.data[0]?.x; // [1, 2, 3]
 * figure.alt; // "loss from 1 at epoch 1 to 0.25 at epoch 3."
 */
export function lineFigure(series: readonly LineSeries[], options: LineOptions = {}): Figure {
  const { title, log = "", mode = "lines", levels = {}, points = [], equal = false } = options;
  const lines = series.map(complete);
  const onX = log.includes("x");
  const onY = log.includes("y");
  const xs = [...lines, ...points].flatMap(({ x }) => Array.from(x));
  const ys = lines
    .flatMap(({ y, low, high }) => [...y, ...low, ...high])
    .concat(points.flatMap(({ y }) => Array.from(y)));
  const air = mode === "lines" ? 0 : undefined;
  const x = numberAxis(xs, { title: options.x, log: onX, range: options.xRange, air });
  const y = numberAxis([...ys, ...Object.values(levels)], {
    title: options.y,
    log: onY,
    range: options.yRange,
  });
  const ends = x.range.map((end) => (onX ? 10 ** end : end));
  return figureOf([
    {
      title,
      ...(equal ? equalAxes(x, y) : { x, y }),
      traces: [
        ...lines.flatMap((line, i) => (line.low.length ? [band(line, i)] : [])),
        ...lines.map((line, i) => lineTrace(line, i, mode, onX, onY)),
        ...Object.entries(levels).map(([name, level]) => levelTrace(name, level, ends)),
        ...points.map((each, i) => pointsTrace(each, lines.length + i)),
      ],
      alt: options.alt ?? lines.map((line) => altOf(line, options)).join(" "),
    },
  ]);
}

type Complete = { name: string } & Record<"x" | "y" | "low" | "high", number[]>;

/** A series with all its lists as arrays of the same length; without a band, low and high are empty. */
function complete({
  name,
  y,
  x = Array.from(y, (_, i) => i + 1),
  low = [],
  high = [],
}: LineSeries): Complete {
  const { length } = y;
  if (x.length !== length) throw new RangeError(`lineFigure: ${name} has ${x.length} x and ${length} y`);
  if (low.length !== high.length || (low.length > 0 && low.length !== length))
    throw new RangeError(
      `lineFigure: ${name} has ${length} y, but ${low.length} low and ${high.length} high`,
    );
  return { name, x: Array.from(x), y: Array.from(y), low: Array.from(low), high: Array.from(high) };
}

function lineTrace(
  { name, x, y }: Complete,
  i: number,
  mode: Scatter["mode"],
  logX: boolean,
  logY: boolean,
): Scatter {
  const shown = (value: number, log: boolean) => (hasPlace(value, log) ? rounded(value) : null);
  return {
    type: "scatter",
    name,
    mode,
    x: x.map((value) => shown(value, logX)),
    y: y.map((value) => shown(value, logY)),
    line: lineAt(i),
    marker: markerAt(i),
    hovertemplate: "%{y:.4~g}",
  };
}

/** The area between low and high, as one outline: there along high, back along low. */
function band({ x, low, high }: Complete, i: number): Scatter {
  return {
    type: "scatter",
    mode: "lines",
    x: [...x, ...[...x].reverse()].map(rounded),
    y: [...high, ...[...low].reverse()].map(rounded),
    fill: "toself",
    fillcolor: colorAt(i),
    opacity: 0.2,
    line: { width: 0 },
    showlegend: false,
    hoverinfo: "skip",
  };
}

const levelTrace = (name: string, level: number, ends: number[]): Scatter => ({
  type: "scatter",
  mode: "lines",
  name,
  x: ends.map(rounded),
  y: [level, level],
  line: { color: mark, dash: "dot", width: style.lineWidth },
  hoverinfo: "skip",
});

function altOf({ name, x: xs, y: ys }: Complete, { x = "x", log }: LineOptions): string {
  const ends = [0, xs.length - 1].map((i) => ({ x: xs[i], y: ys[i] }));
  return lineAlt(name, x, ends, log);
}
