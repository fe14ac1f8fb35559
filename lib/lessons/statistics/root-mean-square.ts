/**
 * The usual size of numbers of both signs: √(Σ x²/n).
 *
 * @example
 * rootMeanSquare([3, -3, 3]); // 3
 */
export const rootMeanSquare = (values: ArrayLike<number>): number =>
  Math.sqrt(Array.from(values).reduce((sum, x) => sum + x * x, 0) / values.length);
