import type { Axis } from "./figure";
import { padded } from "./style";

export interface NumberAxisOptions {
  title?: string;
  log?: boolean;
  /** The part that is shown; by default all values and a little air. */
  range?: readonly [number, number];
  /** The share of air on both sides. */
  air?: number;
}

/** An axis of numbers that has room for the values. Throws where there are none. */
export function numberAxis(values: readonly number[], options: NumberAxisOptions = {}): Axis {
  const { title, log = false, range, air } = options;
  if (range && !(range[0] < range[1] && range.every((end) => hasPlace(end, log))))
    throw new RangeError(
      `figure: a range is two numbers${log ? " above 0" : ""}, the smaller first, not [${range.join(", ")}]`,
    );
  const placed = range ?? values.filter((value) => hasPlace(value, log));
  if (placed.length === 0)
    throw new RangeError(`figure: nothing to draw, no finite value${log ? " above 0 for the log axis" : ""}`);
  const scaled = log ? placed.map(Math.log10) : placed;
  const extent: [number, number] = [least(scaled), most(scaled)];
  return {
    ...(title && { title: { text: title } }),
    ...(log && { type: "log" as const }),
    range: range ? extent : padded(extent, air),
  };
}

/** An axis of names; `downwards` it reads from top to bottom, like a list. */
export const nameAxis = (names: readonly string[], title?: string, downwards = false): Axis => ({
  ...(title && { title: { text: title } }),
  type: "category",
  categoryarray: [...names],
  range: downwards ? [names.length - 0.5, -0.5] : [-0.5, names.length - 0.5],
  showgrid: false,
});

/** Two axes on which a unit is equally long, so that circles are circles: the panel gets as large as the ranges allow. */
export const equalAxes = (x: Axis, y: Axis): { x: Axis; y: Axis } => ({
  x: { ...x, constrain: "domain" },
  y: { ...y, scaleanchor: "x", constrain: "domain", constraintoward: "top" },
});

/** Whether an axis has a place for the value. */
export const hasPlace = (value: number, log = false): boolean =>
  Number.isFinite(value) && (!log || value > 0);

// Math.min(...values) overflows the stack on long lists.
const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
