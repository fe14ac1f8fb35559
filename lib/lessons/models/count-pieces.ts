const steps = 2 ** 12;

/**
 * The number of straight pieces of a piecewise linear function on an interval.
 * It compares slopes on a grid of 4096 steps, so pieces must be longer than that, and bends must lie on the grid.
 *
 * @example
 * countPieces(Math.abs, [-1, 1]); // 2
 */
export function countPieces(f: (x: number) => number, [from, to]: readonly [number, number]): number {
  const at = (i: number) => f(from + ((to - from) * i) / steps);
  const slopes = Array.from({ length: steps }, (_, i) => at(i + 1) - at(i));
  const scale = Math.max(...slopes.map(Math.abs));
  return 1 + slopes.filter((slope, i) => i > 0 && Math.abs(slope - slopes[i - 1]) > 1e-6 * scale).length;
}
