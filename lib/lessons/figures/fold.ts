import { curveFigure, type Figure, slider } from "../../charts";
import { foldWords as words } from "../../words";

type Curve = (x: number) => number;

/** f applied `times` times. */
const repeated =
  (f: Curve, times: number): Curve =>
  (x) =>
    Array.from({ length: times }).reduce((value: number) => f(value), x);

/** A function applied to its own result, 1 to `most` times; a slider counts. */
export const foldFigure = (f: Curve, most: number): Figure =>
  slider(
    words.slider,
    Array.from({ length: most }, (_, i) => i + 1),
    (times) =>
      curveFigure({ [words.layers(times)]: repeated(f, times) }, { domain: [0, 1], y: words.output }),
    0,
  );

const steps = 2 ** 12;

/**
 * The number of straight pieces of a piecewise linear function on an interval.
 * It compares slopes on a grid of 4096 steps, so pieces must be longer than that, and bends must lie on the grid.
 *
 * @example
 * countPieces(Math.abs, [-1, 1]); // 2
 */
export function countPieces(f: Curve, [from, to]: readonly [number, number]): number {
  const at = (i: number) => f(from + ((to - from) * i) / steps);
  const slopes = Array.from({ length: steps }, (_, i) => at(i + 1) - at(i));
  const scale = Math.max(...slopes.map(Math.abs));
  return 1 + slopes.filter((slope, i) => i > 0 && Math.abs(slope - slopes[i - 1]) > 1e-6 * scale).length;
}
