import { formatNumber } from "../../words";
import { median } from "./median";

/**
 * The median of several runs, and in brackets where the middle half of them lies.
 *
 * @example
 * summary([1, 2, 3, 4, 5]); // "3 (2 … 4)"
 */
export function summary(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const quarter = Math.floor((sorted.length - 1) / 4);
  const [low, high] = [sorted[quarter], sorted[sorted.length - 1 - quarter]];
  const [middle, from, to] = [median(sorted), low, high].map((value) => formatNumber(value, 3));
  return `${middle} (${from} … ${to})`;
}
