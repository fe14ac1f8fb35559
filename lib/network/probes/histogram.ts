import { wholeNumber } from "../arguments";

/** Counts in bins of equal width: bin i holds the values from `edges[i]` to `edges[i + 1]`. */
export interface Histogram {
  edges: number[];
  counts: number[];
}

/**
 * Counts values in bins of equal width from the smallest to the largest, or over `range`, beyond which nothing counts.
 * Throws a RangeError where `bins` is not a whole number above 0 or there is no finite value to count.
 *
 * @example
 * histogram([0, 1, 1, 4], { bins: 2 }); // { edges: [0, 2, 4], counts: [3, 1] }
 */
export function histogram(
  values: ArrayLike<number>,
  { bins = 40, range }: { bins?: number; range?: readonly [number, number] } = {},
): Histogram {
  wholeNumber("histogram: bins", bins);
  const finite = Array.from(values).filter(Number.isFinite);
  const [low, high] = range ?? widened(finite);
  const width = (high - low) / bins;
  if (!(width > 0)) throw new RangeError(`histogram: nothing to count from ${low} to ${high}`);
  const counts = new Array<number>(bins).fill(0);
  for (const value of finite) {
    if (value < low || value > high) continue;
    counts[Math.min(bins - 1, Math.floor((value - low) / width))]++; // the last bin includes its upper edge
  }
  return { edges: Array.from({ length: bins + 1 }, (_, i) => low + i * width), counts };
}

/** The values' range, made wider where it is a single point. */
function widened(values: number[]): [number, number] {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}
