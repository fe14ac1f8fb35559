import { rounded, type Scatter } from "./figure";
import { ground } from "./palette";
import { colorAt } from "./style";

export type Point = readonly [x: number, y: number];

/** Named points on a plane. */
export interface NamedPoints {
  name: string;
  x: ArrayLike<number>;
  y: ArrayLike<number>;
}

const symbols = ["circle", "square", "diamond", "triangle-up", "cross"] as const;

/** Colour and shape of the i-th series' points: the shape too tells them apart. */
export const markerAt = (i: number): Scatter["marker"] => ({
  color: colorAt(i),
  size: 8,
  symbol: symbols[i % symbols.length],
  line: { color: ground, width: 1 },
});

/** Points as a trace, in the i-th colour and shape. */
export const pointsTrace = ({ name, x, y }: NamedPoints, i: number): Scatter => ({
  type: "scatter",
  mode: "markers",
  name,
  x: Array.from(x, rounded),
  y: Array.from(y, rounded),
  marker: markerAt(i),
  hovertemplate: "(%{x:.3~g}, %{y:.3~g})",
});
