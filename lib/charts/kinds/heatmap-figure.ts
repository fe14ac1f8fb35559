import { formatNumber, heatmapAlt } from "../../words";
import { equalAxes, hasPlace, nameAxis, numberAxis } from "../axis";
import { colorBar, colorsFor, inks } from "../color-scale";
import { type Axis, type Figure, type Heatmap, withoutNoise } from "../figure";
import { figureOf } from "../figure-of-panels";
import { type NamedPoints, pointsTrace } from "../points";
import { padded } from "../style";

/** Values over a plane: `z[row][column]` at `y[row]`, `x[column]`. Names instead of numbers make a table. */
export interface HeatmapField {
  x: readonly number[] | readonly string[];
  y: readonly number[] | readonly string[];
  z: readonly ArrayLike<number>[];
}

export interface HeatmapOptions {
  title?: string;
  /** The titles of the axes, and what the colour stands for. */
  x?: string;
  y?: string;
  z?: string;
  /** The values of the first and the last colour; by default the least and the greatest. */
  range?: readonly [number, number];
  /** Cells are the pixels of a picture, square and drawn with ink, and axes have no numbers. */
  picture?: boolean;
  /** Drawn over the field. */
  points?: readonly NamedPoints[];
  height?: number;
  alt?: string;
}

/** Fields up to this size have their values written into the cells. */
const mostCellsWithText = 100;

/**
 * A field as colours. Values of both signs get a scale with a pale 0 in its middle, others go from dark to bright.
 * A table reads from top to bottom. Throws where z does not fit x and y.
 *
 * @example
 * const figure = heatmapFigure({ x: ["a", "b"], y: ["a", "b"], z: [[1, 0], [0, 1]] });
 * figure.alt; // "2 × 2 values from 0 to 1."
 */
export function heatmapFigure(field: HeatmapField, options: HeatmapOptions = {}): Figure {
  const { x, y, z } = field;
  if (z.length !== y.length) throw new RangeError(`heatmapFigure: ${z.length} rows of z for ${y.length} y`);
  const wrong = z.find((row) => row.length !== x.length);
  if (wrong) throw new RangeError(`heatmapFigure: a row of z has ${wrong.length} values for ${x.length} x`);
  const values = z.flatMap((row) => Array.from(row));
  const range = options.range ?? numberAxis(values, { air: 0 }).range;
  const axes = { x: axisOf(x, options.x), y: axisOf(y, options.y, true) };
  const map = heatmapTrace(field, range, options.z);
  const panel = {
    title: options.title,
    ...(options.picture ? equalAxes(bare(axes.x), bare(axes.y)) : axes),
    traces: [
      options.picture ? { ...map, colorscale: inks, showscale: false } : map,
      ...(options.points ?? []).map(pointsTrace),
    ],
    alt: options.alt ?? heatmapAlt(y.length, x.length, range),
  };
  return figureOf([panel], { height: options.height });
}

function heatmapTrace(
  { x, y, z }: HeatmapField,
  [low, high]: readonly [number, number],
  title?: string,
): Heatmap {
  const written = x.length * y.length <= mostCellsWithText;
  // A thousandth of the range is finer than any colour.
  const places = Math.min(20, Math.max(0, 3 - Math.floor(Math.log10(high - low))));
  const shortened = (value: number) => Number(written ? value.toPrecision(3) : value.toFixed(places));
  const shown = (value: number) => formatNumber(withoutNoise(value, high - low), 3);
  const cells = z.map((row) => Array.from(row, (value) => (hasPlace(value) ? shortened(value) : null)));
  return {
    type: "heatmap",
    x: [...x],
    y: [...y],
    z: cells,
    ...colorsFor(low, high),
    showscale: !written,
    colorbar: colorBar(low, high, title, 0.6),
    ...(written && {
      text: cells.map((row) => row.map((value) => (value === null ? "" : shown(value)))),
      texttemplate: "%{text}",
    }),
    showlegend: false,
    hovertemplate: "%{x}, %{y}: %{z}<extra></extra>",
  };
}

const bare = (axis: Axis): Axis => ({ ...axis, showticklabels: false });

/** Cells lie around their values, so the axis goes half a cell further. A column of names reads from the top. */
function axisOf(values: HeatmapField["x"], title: string | undefined, downwards = false): Axis {
  if (typeof values[0] === "string") return nameAxis(values as readonly string[], title, downwards);
  const numbers = values as readonly number[];
  const half = 0.5 / Math.max(1, numbers.length - 1);
  const range = padded(numberAxis(numbers, { air: 0 }).range, half);
  return { ...numberAxis(numbers, { title, range }), showgrid: false, zeroline: false };
}
