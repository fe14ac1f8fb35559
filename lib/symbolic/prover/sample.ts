/**
 * Points at which to look at expressions: always the same ones, simple numbers first, within the assumptions.
 */
import Decimal from "decimal.js";
import { isKnown } from "../digits/ball";
import { type Assignment, comparator, enclose, evaluator, hasDigits, searchDigits } from "../digits/evaluate";
import {
  type Assumptions,
  type Bounds,
  comparisonsOf,
  inOrder,
  intervalsOf,
} from "../expression/assumptions";
import { type Expression, variablesOf } from "../expression/expression";

/** Distances from 0, or from the end of an interval. */
const steps = [
  1, 2, 0.5, 3, 0.1, 10, 1.5, 5, 0.25, 0.7, 4, 0.01, 7.3, 0.9, 2.6, 20, 0.37, 1.1, 0.05, 6, 12.5, 0.6, 3.4,
  0.001, 8, 50, 1.9, 0.15, 100, 0.8,
];
/** A prime, so that variables that step through their values at different strides meet in many combinations. */
const points = 2 * steps.length + 1;

/** Values for the variables of the expressions. Points at which the assumptions do not hold are left out. */
export function* samplePoints(
  expressions: readonly Expression[],
  assumptions: Assumptions,
): Generator<Record<string, Decimal>> {
  const intervals = intervalsOf(assumptions);
  const names = inOrder(
    expressions.flatMap((each) => [...variablesOf(each)]),
    intervals,
  );
  const samplers = names.map((name) => sampler(intervals.get(name) ?? {}));
  const conditions = comparisonsOf(assumptions)
    .filter((each) => [each.left, each.right].every((side) => isSubset(variablesOf(side), names)))
    .map(comparator);

  for (let k = 0; k < (names.length ? points : 1); k++) {
    const point: Record<string, Decimal> = {};
    for (const [j, name] of names.entries()) point[name] = samplers[j](point, (k * (j + 1) + j) % points);
    if (conditions.every((holds) => holds(point))) yield point;
  }
}

const isSubset = (some: ReadonlySet<string>, all: readonly string[]): boolean =>
  [...some].every((name) => all.includes(name));

/** The index-th value of a variable, given those that bound it; NaN where they leave none. */
type Sampler = (point: Assignment, index: number) => Decimal;

/** Values of both signs where an interval has no end, and last 0, or a closed end. */
function sampler({ lower, upper }: Bounds): Sampler {
  if (!lower && !upper) return (_, index) => new Decimal((steps[index >> 1] ?? 0) * (index % 2 ? -1 : 1));
  const [low, high] = [lower, upper].map((bound) => bound && endValue(bound.at));
  return (point, index) => {
    const step = new Decimal(steps[index >> 1] ?? 0).times(index % 2 ? 1.3 : 1);
    if (low && high) return rounded(low(point).plus(high(point).times(step)).div(step.plus(1)));
    if (low) return rounded(low(point).plus(step));
    return rounded((high as (point: Assignment) => Decimal)(point).minus(step));
  };
}

const endValue = (end: Expression) => {
  const evaluation = evaluator(end);
  return (point: Assignment): Decimal => {
    const ball = enclose(evaluation, point, hasDigits(45), searchDigits);
    return isKnown(ball) ? ball.middle : new Decimal(Number.NaN);
  };
};

/** Few digits, so that the point that is shown is the point that was tried. */
const rounded = (x: Decimal): Decimal => x.toSignificantDigits(12);
