import { maxoutUnit } from "../../activations";

/** A curve and its slope. */
export interface Tangible {
  value: (x: number) => number;
  slope: (x: number) => number;
}

/** A maxout unit whose lines touch the curve in the middles of `count` equal parts of the interval. */
export function largestTangent(
  { value, slope }: Tangible,
  [from, to]: readonly [number, number],
  count: number,
): (x: number) => number {
  const touching = Array.from({ length: count }, (_, i) => from + ((i + 0.5) * (to - from)) / count);
  const unit = maxoutUnit({
    weights: touching.map((x) => [slope(x)]),
    biases: touching.map((x) => value(x) - slope(x) * x),
  });
  return (x) => unit([x]).value;
}

/** The largest distance between a curve and the largest of `count` of its tangents, at 2001 points of the interval. */
export function tangentsError(curve: Tangible, interval: readonly [number, number], count: number): number {
  const [from, to] = interval;
  const fitted = largestTangent(curve, interval, count);
  const distances = Array.from({ length: 2001 }, (_, i) => {
    const x = from + ((to - from) * i) / 2000;
    return Math.abs(curve.value(x) - fitted(x));
  });
  return Math.max(...distances);
}
