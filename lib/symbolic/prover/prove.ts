import { type Assumptions, type Bounds, intervalsOf } from "../expression/assumptions";
import { type Expression, parse } from "../expression/expression";
import { NoValue } from "./algebra";
import { type Counterexample, findCounterexample, type Seen } from "./counterexample";
import { sameNormalForm } from "./normal-form";
import { TooLarge } from "./polynomial";

/** What `prove` found. Both "proved" and "refuted" are certain. */
export type Proof =
  | { answer: "proved" }
  | ({ answer: "refuted" } & Counterexample)
  | ({ answer: "unknown"; forms: Forms } & Seen);

/** How the normal forms of two expressions compare, or why there are none: a term has no value for any x, as 1/0. */
export type Forms = "same" | "different" | "too large" | "no value";

/**
 * Proves that two mathjs expressions are equal at every point where both have a real value, or finds a point where
 * they differ. Names are real variables, of any sign unless `positive` or `where` says more; e and pi are constants.
 *
 * The proof is exact: both sides are brought to one normal form over the rational numbers. A refutation gives a point
 * and both values there, calculated with a bound of their error. "unknown" says what was found out.
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
  const forms = compareForms(...sides, intervalsOf(assumptions));
  // A proof, too, is looked at in one point: it would say nothing if there were none.
  const { found, ...seen } = findCounterexample(
    ...sides,
    assumptions,
    forms === "same" ? 1 : Number.POSITIVE_INFINITY,
  );
  if (found) return { answer: "refuted", ...found };
  return forms === "same" && seen.compared ? { answer: "proved" } : { answer: "unknown", forms, ...seen };
}

/** Compares two expressions by their normal forms: "same" shows that they are equal. */
export function compareForms(
  left: Expression,
  right: Expression,
  intervals: ReadonlyMap<string, Bounds>,
): Forms {
  try {
    return sameNormalForm(left, right, intervals) ? "same" : "different";
  } catch (error) {
    if (error instanceof TooLarge) return "too large";
    if (error instanceof NoValue) return "no value";
    throw error;
  }
}
