import type { Point } from "../points";

const mostJumps = 6;

/**
 * Where a function jumps without saying so: steps of the grid in which f changes by more than a tenth of its height,
 * and goes on to do so however narrow they become. A function with many such steps is noise, and has none.
 */
export function hiddenJumps(f: (x: number) => number, xs: readonly number[], height: number): number[] {
  const points = xs.map((x): Point => [x, f(x)]);
  const steps = points.slice(1).map((right, i) => [points[i], right] as const);
  const steep = steps.filter(([left, right]) => Math.abs(right[1] - left[1]) > height / 10);
  if (steep.length > mostJumps) return [];
  return steep.flatMap(([left, right]) => jumpBetween(f, left, right) ?? []);
}

/** Halves the step, and keeps the steeper half, until it is a jump or turns out to be a slope. */
function jumpBetween(f: (x: number) => number, left: Point, right: Point): number | undefined {
  const change = Math.abs(right[1] - left[1]);
  const rise = ([, y0]: Point, [, y1]: Point) => Math.abs(y1 - y0);
  let [from, to] = [left, right];
  while (to[0] - from[0] > 1e-10 * Math.max(1, Math.abs(to[0]))) {
    const x = (from[0] + to[0]) / 2;
    const middle: Point = [x, f(x)];
    if (rise(from, middle) > rise(middle, to)) to = middle;
    else from = middle;
    if (!(rise(from, to) > change / 2)) return undefined;
  }
  return to[0];
}
