import { NoValue } from "./algebra";
import { type Counterexample, findCounterexample } from "./counterexample";
import { type Assumptions, type Interval, inOrder, intervalsOf } from "./domain";
import { type Expression, parse, variablesOf } from "./expression";
import { sameNormalForm } from "./normalForm";
import { TooLarge } from "./polynomial";

/** What `prove` found. Both "proved" and "refuted" are certain. */
export type Proof =
  | { answer: "proved" }
  | ({ answer: "refuted" } & Counterexample)
  | { answer: "unknown"; why: string };

/**
 * Proves that two mathjs expressions are equal at every point where both have a real value, or finds a point where
 * they differ. Names are real variables, of any sign unless `positive` or `where` says more; e and pi are constants.
 *
 * The proof is exact: both sides are brought to one normal form over the rational numbers. A refutation gives a point
 * and both values there, calculated with a bound of their error. "unknown" says why neither was found.
 * Throws a SyntaxError that names what cannot be read, and a RangeError where `where` leaves no point.
 *
 * @example
 * prove("(x + 1)^2", "x^2 + 2 x + 1"); // { answer: "proved" }
 * prove("sqrt(x^2)", "x").answer; // "refuted"
 * prove("sqrt(x^2)", "x", { where: "x >= 0" }); // { answer: "proved" }
 * prove("log(a * b)", "log(a) + log(b)", { positive: ["a"] }).answer; // "proved"
 */
export function prove(left: string, right: string, assumptions: Assumptions = {}): Proof {
  const sides = [parse(left), parse(right)] as const;
  const intervals = intervalsOf(assumptions);
  const variables = inOrder(
    sides.flatMap((side) => [...variablesOf(side)]),
    intervals,
  );

  const equality = exactEquality(...sides, intervals);
  if (equality === "shown") return { answer: "proved" };

  const search = findCounterexample(...sides, variables, intervals);
  if (search.found) return { answer: "refuted", ...search.found };
  const agreement = search.compared
    ? `the two sides agree at all ${search.compared} points where both have a value`
    : `none of ${search.tried} points gives both sides a value`;
  return { answer: "unknown", why: `${equality}, but ${agreement}` };
}

/** "shown" where the normal forms are the same, else what stands in the way. */
export function exactEquality(
  left: Expression,
  right: Expression,
  intervals: ReadonlyMap<string, Interval>,
): "shown" | string {
  try {
    return sameNormalForm(left, right, intervals) ? "shown" : "the normal forms differ";
  } catch (error) {
    if (!(error instanceof TooLarge || error instanceof NoValue)) throw error;
    return `there is no normal form (${error.message})`;
  }
}
