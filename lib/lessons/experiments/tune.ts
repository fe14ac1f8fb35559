/** One network trained at one learning rate. */
export interface Trial<T> {
  /** How badly it does on rows that are neither learned from nor tested, less is better; NaN or ∞ where it diverged. */
  penalty: number;
  /** What is measured; asked for once, at the rate that was chosen. */
  outcome: () => T;
}

/** The rate that was chosen, and the lowest and the highest that were tried. */
export interface Tuned {
  rate: number;
  lowest: number;
  highest: number;
}

/** Rates that a choice begins with: about a factor of 3 apart. */
export const firstRates = [0.001, 0.003, 0.01, 0.03, 0.1] as const;

const [smallest, largest] = [1e-7, 1e4];

/**
 * Chooses the learning rate with the smallest penalty. Where the best rate is the lowest or the highest one tried, the next
 * lower or higher one is tried too, until the best has a worse one on either side. `trial` is told the smallest
 * penalty so far: a trial that cannot beat it may give up.
 * Throws a RangeError where no rate from 10⁻⁷ to 10⁴ has worse ones beside it.
 *
 * @example
 * const bowl = (rate) => ({ penalty: Math.abs(Math.log10(rate) - 1), outcome: () => rate });
 * tune(bowl); // { rate: 10, lowest: 0.001, highest: 30, outcome: 10 }
 */
export function tune<T>(
  trial: (rate: number, best: number) => Trial<T>,
  rates: readonly number[] = firstRates,
): Tuned & { outcome: T } {
  let best: { rate: number; penalty: number; outcome: () => T } | undefined;
  const attempt = (rate: number) => {
    const { penalty, outcome } = trial(rate, best?.penalty ?? Infinity);
    if (penalty < (best?.penalty ?? Infinity)) best = { rate, penalty, outcome };
  };
  for (const rate of rates) attempt(rate);
  let [lowest, highest] = [rates[0], rates[rates.length - 1]];
  while (!best || best.rate === lowest || best.rate === highest) {
    if (lowest < smallest || highest > largest)
      throw new RangeError(`tune: no best learning rate between ${lowest} and ${highest}`);
    if (best?.rate === highest) {
      highest = above(highest);
      attempt(highest);
    } else {
      lowest = below(lowest); // also where all rates diverged
      attempt(lowest);
    }
  }
  return { rate: best.rate, lowest, highest, outcome: best.outcome() };
}

/** The next of … 0.1, 0.3, 1, 3, 10, 30 … */
const above = (rate: number): number => rounded(startsWithThree(rate) ? (rate * 10) / 3 : rate * 3);
const below = (rate: number): number => rounded(startsWithThree(rate) ? rate / 3 : (rate * 3) / 10);
const startsWithThree = (rate: number): boolean => rate.toExponential(0).startsWith("3");
const rounded = (rate: number): number => Number(rate.toPrecision(1));
