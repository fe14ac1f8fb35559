import { bootstrap, type Interval } from "../statistics/bootstrap";
import { signTest } from "../statistics/sign-test";
import type { ExperimentResult } from "./experiment";

/** Whether the claim holds here, or the numbers do not settle it. */
export type Settled = boolean | "too close to call";

/** One pair of conditions, compared run by run. */
export interface Duel {
  /** Which condition the claim puts below which. */
  lower: string;
  higher: string;
  /** In how many runs it is so (by the factor claimed, if one is), and in how many the other way round. */
  won: number;
  lost: number;
  /** How often fair coins fall at least as unevenly. */
  chance: number;
  /** The higher value less the lower: the median over the runs, and its 95 % interval. */
  gap: Interval;
  verdict: Settled;
}

/** What a result says about its claim. */
export interface Ruling {
  verdict: Settled;
  /** The evidence in a few sentences. */
  says: string;
  /** The median of each condition, with its 95 % bootstrap interval. */
  medians: Record<string, Interval>;
  duels: Duel[];
}

/**
 * Judges a result by the sign test on each pair that the claim names, at 5 %. The claim holds here if each pair
 * is won, and does not hold if one is lost; otherwise it is too close to call.
 * Throws where the claim names no pair: then several results are judged together, by `league`.
 */
export function judgeResult(result: ExperimentResult): Ruling {
  if (result.expected.length === 0)
    throw new RangeError(`judgeResult: ${result.claim} names no pair to compare`);
  const medians = mediansOf(result);
  const duels = result.expected.map((pair) => duel(result, pair));
  const verdict = allHold(duels.map((each) => each.verdict));
  const listed = Object.entries(medians).map(([name, interval]) => `${name}: ${inWords(interval)}`);
  const runs = `median of ${result.seeds.length} runs, 95 % interval`;
  const says = [
    `${capital(result.measure)} (${runs}): ${listed.join("; ")}.`,
    ...duels.map((each) => sentence(result, each)),
  ];
  return { verdict, says: says.join(" "), medians, duels };
}

/** The median of each condition, with its 95 % bootstrap interval. */
export const mediansOf = ({ values }: ExperimentResult): Record<string, Interval> =>
  Object.fromEntries(Object.entries(values).map(([name, all]) => [name, bootstrap(all)]));

/**
 * One verdict from several: `true` where all are, `false` where one is, otherwise too close to call.
 *
 * @example
 * allHold([true, true]); // true
 * allHold([true, "too close to call"]); // "too close to call"
 * allHold([true, "too close to call", false]); // false
 */
export const allHold = (verdicts: readonly Settled[]): Settled =>
  verdicts.includes(false) ? false : verdicts.every((verdict) => verdict === true) || "too close to call";

/** The claim for two conditions: `times` the one that should be lower is below the other. */
function duel({ better, times = 1, values }: ExperimentResult, pair: readonly [string, string]): Duel {
  const [lower, higher] = better === "less" ? pair : [pair[1], pair[0]];
  const [low, high] = [values[lower], values[higher]];
  const { larger, smaller, chance, verdict } = signTest(
    high,
    low.map((value) => times * value),
  );
  const gap = bootstrap(high.map((value, i) => value - low[i]));
  return { lower, higher, won: larger, lost: smaller, chance, gap, verdict };
}

function sentence(
  { times, seeds }: ExperimentResult,
  { lower, higher, won, lost, chance, gap }: Duel,
): string {
  const equal = seeds.length - won - lost;
  return (
    `${times ? `${times} × ${lower}` : lower} is below ${higher} in ${won} of ${seeds.length} runs, above it in ${lost}` +
    `${equal ? `, equal in ${equal}` : ""} (${luck(chance)} by luck). ` +
    `In the median ${higher} − ${lower} is ${inWords(gap)}.`
  );
}

const short = (value: number): string => String(Number(value.toPrecision(2))).replace("-", "−");
const luck = (chance: number): string => (chance < 1e-4 ? "under 0.01 %" : `${short(100 * chance)} %`);
const three = (value: number): string => String(Number(value.toPrecision(3))).replace("-", "−");
const inWords = ({ middle, low, high }: Interval): string =>
  `${three(middle)} (${three(low)} to ${three(high)})`;
const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);
