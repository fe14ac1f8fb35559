/**
 * The value of an expression at a point, as a ball. An expression is laid out once as a list of steps, in which each
 * subexpression stands once; if a value comes out too uncertain, it is calculated again with more digits:
 *
 *     1 − 1/(1 + e⁻ˣ) at x = 800   0 ± 1e-38 with 40 digits, 3.667…e-348 with 400
 */
import Decimal from "decimal.js";
import type { Comparison } from "../expression/assumptions";
import type { Expression } from "../expression/expression";
import { type Ball, type BallArithmetic, ballArithmetic, isKnown, isUndefined, signOf } from "./ball";

/** The values of the variables. */
export type Assignment = Readonly<Record<string, Decimal>>;

/** An expression's value at a point, calculated with this many digits. */
export type Evaluation = (point: Assignment, digits: number) => Ball;

type EvaluationStep = (number: BallArithmetic, point: Assignment, values: readonly Ball[]) => Ball;

/** Prepares an expression for evaluation. Evaluating throws where the point lacks a variable. */
export function evaluator(expression: Expression): Evaluation {
  const steps: EvaluationStep[] = [];
  const places = new Map<string, number>();
  const seen = new Map<Expression, number>();

  const place = (each: Expression): number => {
    const known = seen.get(each);
    if (known !== undefined) return known;
    const args = each.kind === "call" ? each.args.map(place) : [];
    const name = each.kind === "number" ? each.text : each.name;
    const key = `${name}(${args.join()})`;
    const index = places.get(key) ?? steps.push(stepOf(each, args)) - 1;
    places.set(key, index);
    seen.set(each, index);
    return index;
  };
  const last = place(expression);

  return (point, digits) => {
    const number = arithmetic(digits);
    const values: Ball[] = [];
    for (const step of steps) {
      const value = step(number, point, values);
      if (isUndefined(value)) return value; // each step is a part of the expression
      values.push(value);
    }
    return values[last];
  };
}

function stepOf(expression: Expression, args: readonly number[]): EvaluationStep {
  if (expression.kind === "number") {
    const value = new Decimal(expression.text);
    return (number) => number.exact(value);
  }
  const { name } = expression;
  if (expression.kind === "variable") {
    if (name === "e") return (number) => number.exp(number.exact(1));
    if (name === "pi") return (number) => number.pi;
    return (number, point) => {
      const value = point[name];
      if (!value) throw new RangeError(`no value is given for ${name}`);
      return number.exact(value);
    };
  }
  const [u, v] = args as [number, number];
  return (number, _, values) => (number[expression.name] as (a: Ball, b: Ball) => Ball)(values[u], values[v]);
}

const arithmetics = new Map<number, BallArithmetic>();
function arithmetic(digits: number): BallArithmetic {
  const known = arithmetics.get(digits) ?? ballArithmetic(digits);
  arithmetics.set(digits, known);
  return known;
}

/**
 * The value at a point, with more and more digits until `sufficient` is content.
 * The last ball comes back where it never is, and where there is no real value.
 */
export function enclose(
  evaluate: Evaluation,
  point: Assignment,
  sufficient: (ball: Ball) => boolean,
  precisions: readonly number[],
): Ball {
  let ball: Ball | undefined;
  for (const digits of precisions) {
    ball = evaluate(point, digits);
    if (isUndefined(ball) || (isKnown(ball) && sufficient(ball))) break;
  }
  return ball as Ball;
}

/** Digits enough to compare by; the values of doubles have up to 767. */
export const searchDigits = [64, 128, 400];
export const fullDigits = [40, 128, 400, 800];

/** Whether a ball fixes this many digits, or is as close to 0 as `nearZero`. */
export const hasDigits =
  (digits: number, nearZero: Decimal.Value = `1e-${digits}`) =>
  ({ middle, radius }: Ball): boolean =>
    radius.lte(Decimal.max(middle.abs().times(`1e-${digits}`), nearZero));

/** Whether a comparison holds at a point; undefined where a side has no value or no digits decide it. */
export function comparator({
  left,
  operator,
  right,
}: Comparison): (point: Assignment) => boolean | undefined {
  const difference = evaluator({ kind: "call", name: "subtract", args: [left, right] });
  return (point) => {
    const sign = signOf(enclose(difference, point, (ball) => signOf(ball) !== undefined, fullDigits));
    if (sign === undefined) return undefined;
    return { "<": sign < 0, "<=": sign <= 0, "==": sign === 0, "!=": sign !== 0 }[operator];
  };
}
