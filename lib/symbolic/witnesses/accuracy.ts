/** The code against the formulas, in units of the last place (ulp). */
import type Decimal from "decimal.js";
import type { Activation } from "../../activations";
import { type Ball, isKnown, isUndefined } from "../digits/ball";
import { exactDecimal, smallestNormal, ulpOf } from "../digits/doubles";
import { type Assignment, type Evaluation, enclose, fullDigits, hasDigits } from "../digits/evaluate";
import type { CodeFinding } from "./finding";
import { type Part, type Piece, pointAt } from "./pieces";

/** The largest error of the code over all points that were looked at. */
export interface CodeAccuracy {
  /** f, f' or ∂f/∂α. */
  of: string;
  points: number;
  /** The largest error, at `x`. */
  ulp: number;
  /** `allowedUlp`, with a condition number of 0 where `ulp` needs no more. */
  allowed: number;
  x: number;
  code: number;
  formula: number;
}

/** A point, and the piece that holds there. */
export interface Sample {
  x: number;
  piece: Piece;
}

/**
 * How many ulp code may be off: 4 + κ, where κ = |x f'(x)/f(x)| is how many times f enlarges a relative error of x.
 * The tests of the library judge by it too.
 */
export const allowedUlp = (condition: number): number => 4 + condition;

/** More than a thousandth of the value: this is plain to see. */
const plain = 1e13; // ulp

/**
 * Compares the code with the formula's value, which is calculated with a bound of its error, at every sample. Of the
 * inaccurate ones it tells the first that is plain to see, or else the worst.
 */
export function accuracyOf(
  activation: Activation,
  part: Part,
  samples: readonly Sample[],
): { accuracy: CodeAccuracy; findings: CodeFinding[] } {
  const accuracy: CodeAccuracy = {
    of: part.name,
    points: 0,
    ulp: 0,
    allowed: allowedUlp(0),
    x: 0,
    code: Number.NaN,
    formula: Number.NaN,
  };
  const missing: CodeFinding[] = [];
  const wrong: Inaccurate[] = [];
  for (const { x, piece } of samples) {
    const evaluation = piece.evaluations.get(part);
    if (!evaluation) continue;
    const point = pointAt(activation, x);
    const exact = enclose(evaluation, point, enoughDigits, fullDigits);
    const code = part.code(x);
    if (isUndefined(exact) && !part.by && Number.isFinite(code))
      missing.push({ kind: "formula without value", part: part.name, x, code });
    if (!isKnown(exact) || !enoughDigits(exact)) {
      const expected = part.by ? Number.isFinite(activation(x)) : !isUndefined(exact);
      if (expected && Number.isNaN(code)) missing.push({ kind: "NaN", part: part.name, x });
      continue;
    }
    const formula = exact.middle.toNumber();
    if (Number.isNaN(code)) {
      missing.push({ kind: "NaN", part: part.name, x, formula });
      continue;
    }
    accuracy.points++;
    const ulp = errorInUlp(code, exact);
    const condition = ulp > allowedUlp(0) ? conditionNumber(evaluation, point, exact.middle) : 0;
    const allowed = allowedUlp(condition);
    if (ulp > accuracy.ulp) Object.assign(accuracy, { ulp, allowed, x, code, formula });
    if (allowed < Number.POSITIVE_INFINITY && ulp > allowed)
      wrong.push({ kind: "inaccurate", part: part.name, x, code, formula, ulp, allowed });
  }
  const excess = ({ ulp, allowed }: Inaccurate) => ulp / allowed;
  const shown = wrong.find(({ ulp }) => ulp > plain) ?? wrong.sort((a, b) => excess(b) - excess(a))[0];
  return { accuracy, findings: [...missing.slice(0, 1), ...(shown ? [shown] : [])] };
}

type Inaccurate = Extract<CodeFinding, { kind: "inaccurate" }>;

const enoughDigits = hasDigits(22, "1e-345");

/**
 * The distance of the code's value from the true one. Below 2⁻¹⁰²² doubles lose digits, and 0 or any of them will do.
 * Above the largest double, it or ∞ will do.
 */
export function errorInUlp(code: number, { middle, radius }: Ball): number {
  const size = middle.abs();
  if (size.gt(Number.MAX_VALUE) && Math.abs(code) >= Number.MAX_VALUE)
    return middle.isNegative() === code < 0 ? 0 : Number.POSITIVE_INFINITY;
  if (size.lt(smallestNormal) && Math.abs(code) <= smallestNormal) return 0;
  if (!Number.isFinite(code)) return Number.POSITIVE_INFINITY;
  const error = exactDecimal(code).minus(middle).abs();
  return error.lte(radius) ? 0 : error.div(ulpOf(middle.toNumber())).toNumber();
}

/** |x f'(x)/f(x)|, from how far the formula's value moves when x moves by a rounding, 2⁻⁵³ of itself. */
function conditionNumber(evaluation: Evaluation, point: Assignment, value: Decimal): number {
  const x = point.x;
  if (x.isZero()) return 0;
  if (value.isZero()) return Number.POSITIVE_INFINITY;
  const rounding = x.times(2 ** -53);
  const moves = [x.plus(rounding), x.minus(rounding)].map((moved) => {
    const beside = enclose(evaluation, { ...point, x: moved }, enoughDigits, fullDigits);
    return isKnown(beside) ? beside.middle.minus(value).div(value).abs().toNumber() : 0;
  });
  return Math.max(...moves) / 2 ** -53;
}
