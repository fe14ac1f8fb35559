import { type Decision, decide, isBetter, isWorse, type Reading } from "../statistics/decide";
import type { Comparison, ExperimentResult, Run } from "./experiment";
import { measures } from "./measures";

/** What is said of a claim. */
export type Verdict = "holds" | "holds, a little" | "does not hold" | "not settled";

/** One planned comparison and what the rule says to it. */
export interface Judged {
  comparison: Comparison;
  /** For each run, how much better the claim's side did; the logarithm of a ratio where the measure is compared so. */
  differences: number[];
  decision: Decision;
}

/**
 * Decides each planned comparison of a result. `comparisons` is the number of all that belong to the claim, on all its problems;
 * by default those of this result. Each is counted once for every look at the runs.
 * Throws a RangeError where a ratio is asked of a value that is not above 0.
 */
export function judgeResult(
  result: ExperimentResult,
  comparisons: number = result.experiment.comparisons.length,
): Judged[] {
  const { measure, comparisons: planned } = result.experiment;
  const { margin } = measures[measure];
  return planned.map((comparison) => {
    const { differences, atLeast, atMost } = differencesOf(result, comparison);
    const decision = decide(differences, {
      margin,
      comparisons: comparisons * result.looks,
      atLeast,
      atMost,
    });
    return { comparison, differences, decision };
  });
}

/** Σ plus − Σ minus for each run, turned so that above 0 is better; less the logarithm of a claimed factor. */
function differencesOf({ experiment, runs }: ExperimentResult, { plus, minus, times = 1 }: Comparison) {
  const { scale, better } = measures[experiment.measure];
  const sign = better === "more" ? 1 : -1;
  const terms = [...plus.map((name) => ({ name, sign })), ...minus.map((name) => ({ name, sign: -sign }))];
  const count = Math.min(...terms.map(({ name }) => runs[name].length));
  const differences = Array.from({ length: count }, (_, i) =>
    terms.reduce((sum, { name, sign }) => sum + sign * scaled(runs[name][i], scale, name), -Math.log(times)),
  );
  const capped = (direction: number) =>
    terms.some(
      ({ name, sign }) => sign === direction && runs[name].slice(0, count).some((run) => run.capped),
    );
  return { differences, atLeast: capped(1), atMost: capped(-1) };
}

function scaled({ value }: Run, scale: "difference" | "ratio", name: string): number {
  if (scale === "difference") return value;
  if (value > 0) return Math.log(value);
  throw new RangeError(`judgeResult: ${name} gives ${value}, but a ratio needs values above 0`);
}

const fromWorst = ["worse", "a little worse", "equal", "not settled", "a little better", "better"] as const;

/**
 * The reading for a problem on which a claim names several comparisons that must *all* come out: the least good of them.
 *
 * @example
 * weakest(["better", "a little better"]); // "a little better"
 * weakest(["better", "not settled", "equal"]); // "equal"
 */
export const weakest = (readings: readonly Reading[]): Reading =>
  fromWorst.find((reading) => readings.includes(reading)) ?? "not settled";

/**
 * One verdict from the same claim on several problems, each judged by itself: "beats" means better on some, worse on none.
 *
 * @example
 * beats(["better", "equal", "not settled"]); // "holds"
 * beats(["better", "worse"]); // "does not hold"
 * beats(["equal", "equal"]); // "does not hold"
 * beats(["equal", "not settled"]); // "not settled"
 */
export function beats(readings: readonly Reading[]): Verdict {
  if (readings.some(isWorse)) return "does not hold";
  if (readings.includes("better")) return "holds";
  if (readings.includes("a little better")) return "holds, a little";
  return readings.every((reading) => reading === "equal") ? "does not hold" : "not settled";
}

/**
 * "Not always better": on some problem it is as good as equal, or worse.
 *
 * @example
 * notAlways(["better", "equal"]); // "holds"
 * notAlways(["better", "better"]); // "does not hold"
 * notAlways(["better", "not settled"]); // "not settled"
 */
export function notAlways(readings: readonly Reading[]): Verdict {
  if (readings.some((reading) => reading === "equal" || isWorse(reading))) return "holds";
  return readings.every(isBetter) ? "does not hold" : "not settled";
}
