/**
 * The normal form of an expression: one polynomial over atoms, so that equal expressions meet.
 *
 *     σ(x)(1 − σ(x))   with E = eˣ, S = 1 + E   is   E S⁻¹ − E² S⁻²
 *     e⁻ˣ/(1 + e⁻ˣ)²                            is   E S⁻²
 *     their difference, over S², is  E (1 + E) − E² − E = 0, which proves them equal.
 *
 * A variable with an interval is replaced by one above 0: x ≤ 3 is written 3 − t, and |x − 3| is then t.
 */

import type { Bounds } from "../expression/assumptions";
import type { Expression } from "../expression/expression";
import { absolute, cosine, exponential, isZero, logarithm, oddFunction, power, sign, sine } from "./algebra";
import { type Atoms, atomPower, variableAtom } from "./atoms";
import { add, constant, multiply, type Polynomial, subtract } from "./polynomial";
import { decimal, one, type Rational, rational, zero } from "./rational";

/**
 * Whether `left` and `right` are equal wherever both have a value, as far as their normal forms show.
 * Throws TooLarge or NoValue where there is no normal form.
 */
export function sameNormalForm(
  left: Expression,
  right: Expression,
  intervals: ReadonlyMap<string, Bounds>,
): boolean {
  const toPolynomial = normalizer(intervals);
  return isZero(subtract(toPolynomial(left), toPolynomial(right)));
}

/** The step from expressions to polynomials, all over the same atoms. */
function normalizer(intervals: ReadonlyMap<string, Bounds>): (expression: Expression) => Polynomial {
  const atoms: Atoms = new Map();
  const known = new Map<Expression, Polynomial>();

  const normal = (expression: Expression): Polynomial => {
    const done = known.get(expression) ?? calculate(expression);
    known.set(expression, done);
    return done;
  };

  const calculate = (expression: Expression): Polynomial => {
    if (expression.kind === "number") return constant(decimal(expression.text));
    if (expression.kind === "variable") return variable(expression.name);
    const [u, v] = expression.args.map(normal) as [Polynomial, Polynomial];
    switch (expression.name) {
      case "add":
        return add(u, v);
      case "subtract":
        return subtract(u, v);
      case "multiply":
        return multiply(u, v);
      case "divide":
        return multiply(u, power(atoms, v, minusOne));
      case "unaryMinus":
        return subtract(constant(zero), u);
      case "pow":
        return generalPower(u, v);
      case "exp":
        return exponential(atoms, u);
      case "log":
        return logarithm(atoms, u);
      case "abs":
        return absolute(atoms, u);
      case "sign":
        return sign(atoms, u);
      case "sin":
        return sine(atoms, u);
      case "cos":
        return cosine(atoms, u);
      case "atan":
      case "erf":
        return oddFunction(atoms, expression.name, u);
    }
  };

  /** u^v; where v is no number, it is e^(v log u). */
  const generalPower = (u: Polynomial, v: Polynomial): Polynomial => {
    const exponent = rationalValue(v);
    return exponent ? power(atoms, u, exponent) : exponential(atoms, multiply(v, logarithm(atoms, u)));
  };

  const variable = (name: string): Polynomial => {
    if (name === "e") return exponential(atoms, constant(one));
    if (name === "pi") return atomPower(variableAtom(atoms, "pi", "positive"));
    const { lower, upper } = intervals.get(name) ?? {};
    if (!lower && !upper) return atomPower(variableAtom(atoms, name, "any"));
    const open = !lower?.closed && !upper?.closed;
    const t = atomPower(variableAtom(atoms, name, open ? "positive" : "nonnegative"));
    if (lower === upper) return normal((lower as NonNullable<typeof lower>).at);
    if (!upper) return add(normal((lower as NonNullable<typeof lower>).at), t);
    if (!lower) return subtract(normal(upper.at), t);
    // From the lower bound at t = 0 to the upper bound at t = ∞.
    const weighted = add(normal(lower.at), multiply(normal(upper.at), t));
    return multiply(weighted, power(atoms, add(constant(one), t), minusOne));
  };

  return normal;
}

const minusOne = rational(-1);

/** The value of a polynomial that is a plain number. */
function rationalValue(p: Polynomial): Rational | undefined {
  const [only = undefined, another] = p.values();
  if (!only) return zero;
  return another || only.powers.size ? undefined : only.coefficient;
}
