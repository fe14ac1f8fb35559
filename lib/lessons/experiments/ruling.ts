import type { ClaimId } from "../claims";
import { isBetter, isWorse, type Reading } from "../statistics/decide";
import type { ExperimentResult } from "./experiment";
import { beats, type Judged, judgeResult, notAlways, type Verdict, weakest } from "./judge";
import type { MeasureName } from "./measures";

/** A claim, what its experiments say comparison by comparison, and the one verdict that follows. */
export interface Ruling {
  claim: ClaimId;
  verdict: Verdict;
  /** How many comparisons the bars hold for at once, looks included. */
  comparisons: number;
  problems: { id: string; measure: MeasureName; reading: Reading; judged: Judged[] }[];
}

/**
 * Judges the experiments of one claim together, each problem by itself: seeds are never pooled over problems, and tables
 * compare with one control (Demšar, 2006).
 * The bars hold at once for all comparisons that were `planned`, by default those of these results.
 * Throws a RangeError where there is no result, or they belong to several claims.
 */
export function ruling(
  results: Readonly<Record<string, ExperimentResult>>,
  planned: number = sumOf(results),
): Ruling {
  const list = Object.values(results);
  const [claim, ...others] = new Set(list.map(({ experiment }) => experiment.claim));
  if (!claim || others.length > 0)
    throw new RangeError(
      `ruling: the results must be those of one claim, not of ${[claim, ...others].join(", ")}`,
    );
  const problems = Object.entries(results).map(([id, result]) => {
    const judged = judgeResult(result, planned);
    return {
      id,
      measure: result.experiment.measure,
      judged,
      reading: weakest(judged.map(({ decision }) => decision.reading)),
    };
  });
  const verdictOf = (special as Partial<Record<ClaimId, VerdictOf>>)[claim] ?? onProblems(beats);
  const looks = Math.max(...list.map((result) => result.looks));
  return { claim, verdict: verdictOf(problems), comparisons: planned * looks, problems };
}

const sumOf = (results: Readonly<Record<string, ExperimentResult>>): number =>
  Object.values(results).reduce((sum, { experiment }) => sum + experiment.comparisons.length, 0);

type VerdictOf = (problems: Ruling["problems"]) => Verdict;

const onProblems =
  (combine: (readings: readonly Reading[]) => Verdict): VerdictOf =>
  (problems) =>
    combine(problems.map(({ reading }) => reading));

/** Better on every problem. */
function onAllProblems(problems: Ruling["problems"]): Verdict {
  return beats([weakest(problems.map(({ reading }) => reading))]);
}

/** Claims that do not say "better on some problem". */
const special = {
  C13: onAllProblems,
  C15: onAllProblems,
  C16: onAllProblems,
  C17: onAllProblems,
  C20: onAllProblems, // fewer asleep, and a smaller loss
  C22: onProblems(notAlways),
  C36: noneIsBest,
} satisfies Partial<Record<ClaimId, VerdictOf>>;

/** No condition is best everywhere: each is beaten by another somewhere. One that is shown never to be beaten refutes it. */
function noneIsBest(problems: Ruling["problems"]): Verdict {
  const duels = problems.flatMap(({ judged }) =>
    judged.flatMap(({ comparison: { plus, minus }, decision: { reading } }) => {
      const settled = reading !== "not settled";
      return [
        { name: plus[0], settled, beaten: isWorse(reading), clear: reading === "worse" },
        { name: minus[0], settled, beaten: isBetter(reading), clear: reading === "better" },
      ];
    }),
  );
  const names = [...new Set(duels.map(({ name }) => name))];
  const of = (name: string) => duels.filter((duel) => duel.name === name);
  if (names.some((name) => of(name).every(({ settled, beaten }) => settled && !beaten)))
    return "does not hold";
  if (!names.every((name) => of(name).some(({ beaten }) => beaten))) return "not settled";
  return names.every((name) => of(name).some(({ clear }) => clear)) ? "holds" : "holds, a little";
}
