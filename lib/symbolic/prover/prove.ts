import { type Assumptions, type Bounds, intervalsOf } from "../expression/assumptions";
import { type Expression, parse } from "../expression/expression";
import { NoValue } from "./algebra";
import { type Counterexample, findCounterexample, type Search } from "./counterexample";
import { sameNormalForm } from "./normal-form";
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
 * Throws a SyntaxError that names what cannot be read.
 *
 * @example
 * prove("(x + 1)^2", "x^2 + 2 x + 1"); // { answer: "proved" }
 * prove("sqrt(x^2)", "x").answer; // "refuted"
 * prove("sqrt(x^2)", "x", { where: "x >= 0" }); // { answer: "proved" }
 * prove("log(a * b)", "log(a) + log(b)", { positive: ["a"] }).answer; // "proved"
 */
export function prove(left: string, right: string, assumptions: Assumptions = {}): Proof {
  const sides = [parse(left), parse(right)] as const;
  const obstacle = obstacleTo(...sides, intervalsOf(assumptions));
  // A proof, too, is looked at in one point: it would say nothing if there were none.
  const search = findCounterexample(...sides, assumptions, obstacle ? Number.POSITIVE_INFINITY : 1);
  if (search.found) return { answer: "refuted", ...search.found };
  if (!obstacle && search.compared) return { answer: "proved" };
  return {
    answer: "unknown",
    why: `${obstacle ?? "the normal forms are the same"}, but ${agreement(search)}`,
  };
}

/** What keeps the normal forms from showing that two expressions are equal; undefined where they show it. */
export function obstacleTo(
  left: Expression,
  right: Expression,
  intervals: ReadonlyMap<string, Bounds>,
): string | undefined {
  try {
    return sameNormalForm(left, right, intervals) ? undefined : "the normal forms differ";
  } catch (error) {
    if (error instanceof TooLarge || error instanceof NoValue)
      return `there is no normal form (${error.message})`;
    throw error;
  }
}

function agreement({ tried, compared, onlyOneSide }: Search & { found?: undefined }): string {
  if (tried === 0) return "none of the points tried meets the assumptions";
  if (compared === 0) return `none of ${tried} points gives both sides a value`;
  const where = onlyOneSide && Object.entries(onlyOneSide).map(([name, value]) => `${name} = ${value}`);
  return (
    `both sides agree at all ${compared} points where both have a value` +
    (where ? `; at ${where.join(", ")} only one of them has` : "")
  );
}
