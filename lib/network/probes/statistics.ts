import { square } from "../../activations/numerics";

/** The arithmetic mean. */
export function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** The standard deviation: the root of the mean squared distance from the mean. */
export function deviation(values: Float64Array): number {
  const center = mean(values);
  return Math.sqrt(mean(values.map((value) => square(value - center))));
}

/** Something of some size, such as a piece of a curve, and how much of a quantity it holds. */
export interface Portion {
  size: number;
  amount: number;
}

/**
 * The share of all the amount that lies in the tenth of all the size where it is densest: near 1 where it sits in a
 * few places, 0.1 where it is spread evenly. 0 where there is none.
 */
export function concentration(portions: readonly Portion[]): number {
  const total = portions.reduce((sum, { amount }) => sum + amount, 0);
  if (total === 0) return 0;
  const densest = [...portions].sort((a, b) => b.amount / b.size - a.amount / a.size);
  let room = portions.reduce((sum, { size }) => sum + size, 0) / 10;
  let held = 0;
  for (const { size, amount } of densest) {
    const part = Math.min(1, room / size);
    held += part * amount;
    room -= part * size;
    if (room <= 0) break;
  }
  return held / total;
}
