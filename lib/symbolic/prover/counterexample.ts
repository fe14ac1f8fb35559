/**
 * The search for a point where two expressions differ. A point counts only where the two balls are apart,
 * which no rounding can explain: a counterexample is a proof too, of the opposite.
 */
import { areApart, type Ball, isKnown, isUndefined } from "../digits/ball";
import {
  type Assignment,
  type Evaluation,
  enclose,
  evaluator,
  hasDigits,
  searchDigits,
} from "../digits/evaluate";
import type { Assumptions } from "../expression/assumptions";
import type { Expression } from "../expression/expression";
import { samplePoints } from "./sample";

/** A point, and the two values there to thirty digits and more. */
export interface Counterexample {
  at: Record<string, number>;
  left: string;
  right: string;
}

/** What a search saw. */
export interface Seen {
  /** Points where the assumptions hold, and those of them where both sides have a value. */
  tried: number;
  compared: number;
  /** A point where only one side has a value. */
  onlyOneSide?: Record<string, number>;
}

/** Tries a fixed list of points at which the assumptions hold, until `enough` of them gave both sides a value. */
export function findCounterexample(
  left: Expression,
  right: Expression,
  assumptions: Assumptions,
  enough: number,
): Seen & { found?: Counterexample } {
  const [leftValue, rightValue] = [evaluator(left), evaluator(right)];
  const seen: Seen = { tried: 0, compared: 0 };
  for (const point of samplePoints([left, right], assumptions)) {
    const [a, b] = [valueAt(leftValue, point), valueAt(rightValue, point)];
    seen.tried++;
    if (isUndefined(a) !== isUndefined(b)) seen.onlyOneSide ??= plain(point);
    if (!isKnown(a) || !isKnown(b)) continue;
    if (areApart(a, b))
      return { ...seen, found: { at: plain(point), left: digitsOf(a), right: digitsOf(b) } };
    seen.compared++;
    if (seen.compared === enough) break;
  }
  return seen;
}

const valueAt = (evaluation: Evaluation, point: Assignment): Ball =>
  enclose(evaluation, point, hasDigits(45), searchDigits);

const plain = (point: Assignment): Record<string, number> =>
  Object.fromEntries(Object.entries(point).map(([name, value]) => [name, value.toNumber()]));

/** The digits that are certain, forty at most. */
function digitsOf({ middle, radius }: Ball): string {
  if (middle.abs().lte(radius)) return "0";
  const certain = radius.isZero() ? 40 : middle.e - radius.e - 1;
  return middle.toSignificantDigits(Math.max(1, Math.min(40, certain))).toString();
}
