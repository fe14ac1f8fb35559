/** The exact values of doubles, and the gaps between them. */
import Decimal from "decimal.js";

/**
 * The exact value of a finite double. `new Decimal(0.1)` is exactly 0.1, which is not what the double 0.1 is:
 * its last places would pass for errors of the code.
 */
export function exactDecimal(x: number): Decimal {
  let whole = x;
  let halvings = 0;
  for (; !Number.isInteger(whole); halvings++) whole *= 2;
  return new Decimal(`${BigInt(whole) * 5n ** BigInt(halvings)}e-${halvings}`);
}

const bits = new BigInt64Array(1);
const double = new Float64Array(bits.buffer);

/** The next double above or below a finite one. */
export function nextDouble(x: number, direction: 1 | -1): number {
  if (x === 0) return direction * Number.MIN_VALUE;
  double[0] = x;
  bits[0] += x > 0 === direction > 0 ? 1n : -1n;
  return double[0];
}

/** The unit in the last place of a double: the gap to the next larger one. */
export const ulpOf = (x: number): number => {
  const size = Math.min(Math.abs(x), Number.MAX_VALUE / 2);
  return nextDouble(size, 1) - size;
};

/** The smallest double with all its digits, 2⁻¹⁰²². */
export const smallestNormal = 2 ** -1022;
