/**
 * Softmax as the textbook writes it, of x + shift. It overflows where an x + shift is above 709, and divides 0 by 0
 * where all are below −745.
 *
 * @example
 * shiftedSoftmax([0, 0]); // [0.5, 0.5]
 * shiftedSoftmax([1000, 1000], -1000); // [0.5, 0.5]
 * shiftedSoftmax([1000, 1000]); // [NaN, NaN]
 */
export function shiftedSoftmax(xs: readonly number[], shift = 0): number[] {
  const powers = xs.map((x) => Math.exp(x + shift));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
