import { mean as meanOf } from "./mean";
import { signTest } from "./sign-test";
import { studentQuantile } from "./student";

/** What the bar says beside the strip. */
export type Reading = "better" | "a little better" | "equal" | "a little worse" | "worse" | "not settled";

/** What runs say about a difference, as plain data. */
export interface Decision {
  reading: Reading;
  runs: number;
  /** The mean of the differences, and the bar: where the true mean lies. */
  mean: number;
  low: number;
  high: number;
  /** The strip reaches from −margin to margin. */
  margin: number;
  /** The bar holds for so many comparisons at once. */
  comparisons: number;
  /** The difference of the run that went worst. */
  worst: number;
  /** A second witness, which does not decide: in how many runs the difference is above 0, in how many below. */
  won: number;
  lost: number;
  /** How often fair coins fall at least as unevenly. */
  chance: number;
  /** Where more runs could settle it: about how many. */
  enough?: number;
}

export interface DecideOptions {
  /** The smallest difference that matters, above 0. */
  margin: number;
  /** How many comparisons are made at once, repeated looks at growing numbers of runs included. By default 1. */
  comparisons?: number;
  /** Some differences are in truth larger (smaller) than the number given: a run was ended at its cap. */
  atLeast?: boolean;
  atMost?: boolean;
}

/**
 * The course's one rule: **the bar and the strip**. `differences` holds one number for each run, above 0 where the first of two
 * conditions did better with the same seed. The bar is their mean ± t standard errors, with Student's t at
 * 1 − 0.025/m for m comparisons; the strip is what is too small to matter.
 *
 * - bar inside the strip: `equal`, as good as equal
 * - bar wholly beyond it: `better`, `worse`
 * - bar beyond 0, but touching the strip: `a little better`, `a little worse`
 * - else `not settled`
 *
 * Runs that were capped can only make a difference larger (`atLeast`) or smaller (`atMost`) than it seems: a reading in that
 * direction stands, any other is withheld. An interval beside the mean, and the share of runs won: Agarwal et al., 2021. A strip of
 * practical equivalence: Schuirmann, 1987; Benavoli, Corani, Demšar & Zaffalon, 2017.
 * Throws a RangeError where a difference is not finite, the margin not above 0, or comparisons not a whole number above 0.
 *
 * @example
 * decide([0.02, 0.03, 0.025, 0.02], { margin: 0.01 }).reading; // "better"
 * decide([0.001, -0.002, 0, 0.001], { margin: 0.01 }).reading; // "equal"
 * decide([0.002, 0.003, 0.05], { margin: 0.01 }).reading; // "not settled"
 */
export function decide(
  differences: readonly number[],
  { margin, comparisons = 1, atLeast = false, atMost = false }: DecideOptions,
): Decision {
  const odd = differences.find((difference) => !Number.isFinite(difference));
  if (odd !== undefined) throw new RangeError(`decide: a difference is ${odd}; it must be a finite number`);
  if (!(margin > 0 && margin < Infinity))
    throw new RangeError(`decide: the margin must be a finite number above 0, not ${margin}`);
  if (!Number.isInteger(comparisons) || comparisons < 1)
    throw new RangeError(`decide: comparisons must be a whole number above 0, not ${comparisons}`);

  const runs = differences.length;
  const mean = runs === 0 ? 0 : meanOf(differences);
  const spread = deviation(differences, mean);
  const confidence = 1 - 0.05 / comparisons;
  const half = tooFew(runs, spread)
    ? Infinity
    : (studentQuantile(runs, confidence) * spread) / Math.sqrt(runs);
  const [low, high] = [mean - half, mean + half];
  const seen = read(low, high, margin);
  const reading = withheld(seen, atLeast, atMost);
  const { larger, smaller, chance } = signTest(
    differences,
    differences.map(() => 0),
  );
  return {
    reading,
    runs,
    mean,
    low,
    high,
    margin,
    comparisons,
    worst: runs === 0 ? 0 : Math.min(...differences),
    won: larger,
    lost: smaller,
    chance,
    ...(seen === "not settled" &&
      half < Infinity && { enough: runsToSettle(mean, spread, margin, confidence) }),
  };
}

function read(low: number, high: number, margin: number): Reading {
  if (low > margin) return "better";
  if (high < -margin) return "worse";
  if (low >= -margin && high <= margin) return "equal";
  if (low > 0) return "a little better";
  if (high < 0) return "a little worse";
  return "not settled";
}

function withheld(reading: Reading, atLeast: boolean, atMost: boolean): Reading {
  if (atLeast && !isBetter(reading)) return "not settled";
  if (atMost && !isWorse(reading)) return "not settled";
  return reading;
}

export const isBetter = (reading: Reading): boolean => reading === "better" || reading === "a little better";
export const isWorse = (reading: Reading): boolean => reading === "worse" || reading === "a little worse";

/** The standard deviation: s² = Σ (d − mean)²/(n − 1). The mean of n strays by s/√n. */
function deviation(differences: readonly number[], mean: number): number {
  const squares = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return Math.sqrt(squares / (differences.length - 1));
}

/** A few equal differences show no spread, which does not mean that there is none. */
const tooFew = (runs: number, spread: number): boolean => runs < 2 || (spread === 0 && runs < 6);

/** The smallest number of runs with the same mean and spread whose bar lies inside the strip, or off 0. */
function runsToSettle(mean: number, spread: number, margin: number, confidence: number): number {
  const room = Math.max(margin - Math.abs(mean), Math.abs(mean));
  const enough = (runs: number) => (studentQuantile(runs, confidence) * spread) / Math.sqrt(runs) <= room;
  let [few, many] = [2, 4];
  while (!enough(many) && many < 1e6) [few, many] = [many, 2 * many];
  while (many - few > 1) {
    const middle = (few + many) >> 1;
    if (enough(middle)) many = middle;
    else few = middle;
  }
  return many;
}
