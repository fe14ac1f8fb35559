/**
 * The search for a point where two expressions differ. A point counts only where the two balls are apart,
 * which no rounding can explain: a counterexample is a proof too, of the opposite.
 */
import Decimal from "decimal.js";
import { areApart, type Ball, isKnown } from "./ball";
import type { Bound, Interval } from "./domain";
import { type Evaluation, enclose, evaluator, hasDigits, type Point } from "./evaluate";
import type { Expression } from "./expression";

/** A point, and the two values there to thirty digits and more. */
export interface Counterexample {
  at: Record<string, number>;
  left: string;
  right: string;
}

/** A counterexample, or how many points were tried and at how many of them both sides have a value. */
export type Search = { found: Counterexample } | { found?: undefined; tried: number; compared: number };

/** Steps from a bound, simple ones first, since people will read the point. */
const steps = [
  1, 2, 0.5, 3, 0.1, 10, 1.5, 5, 0.25, 0.7, 4, 0.01, 7.3, 0.9, 2.6, 20, 0.37, 1.1, 0.05, 6, 12.5, 0.6, 3.4,
  0.001, 8, 50, 1.9, 0.15, 100, 0.8,
];
/** A prime, so that variables that step through the values at different strides meet in many combinations. */
const points = 2 * steps.length + 1;

/** Tries fixed points within the intervals; `variables` is in the order in which the intervals depend on them. */
export function findCounterexample(
  left: Expression,
  right: Expression,
  variables: readonly string[],
  intervals: ReadonlyMap<string, Interval>,
): Search {
  const [leftValue, rightValue] = [evaluator(left), evaluator(right)];
  let compared = 0;
  for (const point of samplePoints(variables, intervals)) {
    const [a, b] = [valueAt(leftValue, point), valueAt(rightValue, point)];
    if (!isKnown(a) || !isKnown(b)) continue;
    compared++;
    if (areApart(a, b)) return { found: { at: plain(point), left: digitsOf(a), right: digitsOf(b) } };
  }
  return { tried: points, compared };
}

function* samplePoints(
  variables: readonly string[],
  intervals: ReadonlyMap<string, Interval>,
): Generator<Point> {
  const samples = variables.map((name) => sampler(name, intervals.get(name) ?? {}));
  for (let k = 0; k < points; k++) {
    const point: Record<string, Decimal> = {};
    for (const [j, name] of variables.entries())
      point[name] = (samples[j] as ReturnType<typeof sampler>)(point, (k * (j + 1) + j) % points);
    yield point;
  }
}

/** The index-th value in an interval: both signs in turn where it has no end, and last 0, or a closed end. */
function sampler(name: string, { lower, upper }: Interval) {
  const [from, to] = [lower, upper].map((bound) => bound && evaluator(bound.at));
  return (point: Point, index: number): Decimal => {
    const size = steps[index >> 1] ?? 0;
    if (!from && !to) return new Decimal(index % 2 ? -size : size);

    const [low, high] = [from, to].map((each) => each && valueAt(each, point).middle);
    if (low && high && (low.gt(high) || (low.eq(high) && !(lower as Bound).closed)))
      throw new RangeError(`no ${name} lies between ${low} and ${high}`);
    const closed = (lower ?? (upper as Bound)).closed;
    const step = new Decimal(size === 0 && !closed ? 1.7 : size * (index % 2 ? 1.3 : 1)).toSignificantDigits(
      3,
    );
    if (low && high) return rounded(low.plus(high.times(step)).div(step.plus(1)));
    return rounded(low ? low.plus(step) : (high as Decimal).minus(step));
  };
}

/** A number with few digits, so that the point that is shown is the point that was tried. */
const rounded = (x: Decimal): Decimal => x.toSignificantDigits(12);

const valueAt = (evaluation: Evaluation, point: Point): Ball => enclose(evaluation, point, hasDigits(45), 64);

const plain = (point: Point): Record<string, number> =>
  Object.fromEntries(Object.entries(point).map(([name, value]) => [name, value.toNumber()]));

/** The digits that are certain, forty at most. */
function digitsOf({ middle, radius }: Ball): string {
  if (middle.abs().lte(radius)) return "0";
  const certain = radius.isZero() ? 40 : middle.e - radius.e - 1;
  return middle.toSignificantDigits(Math.max(1, Math.min(40, certain))).toString();
}
