/** Where the branches of an activation meet: does it jump, does it bend, and which slope does the code take? */
import Decimal from "decimal.js";
import type { Activation } from "../../activations";
import { isKnown } from "../digits/ball";
import { exactDecimal } from "../digits/doubles";
import { type Evaluation, enclose, evaluator, fullDigits, hasDigits } from "../digits/evaluate";
import { comparisonsOf } from "../expression/assumptions";
import { type Expression, variablesOf } from "../expression/expression";
import type { JoinFinding } from "./finding";
import { type Part, type Piece, piecesAt, pointAt } from "./pieces";

/** A point where two branches meet, or where the activation says that it has a kink. */
export interface Join {
  x: number;
  /** f there, by the formula of the branch that holds. */
  value: number;
  /** The limits of f and of f' from both sides, by the formulas. */
  left: Limits;
  right: Limits;
  continuous: boolean;
  differentiable: boolean;
  /** What the code's derivative returns there, and which side that is. */
  slope: number;
  takes: "both" | "left" | "right" | "between" | "neither";
}

export interface Limits {
  value: number;
  slope: number;
}

/** Digits enough for points so close to a join that f is as good as its limit. */
const Place = Decimal.clone({ precision: 60 });
const distance = new Place("1e-25");

export function joinsOf(activation: Activation, pieces: readonly Piece[], parts: readonly Part[]): Join[] {
  const [low, high] = activation.domain;
  const ends = pieces.flatMap((piece) => endsOf(piece, activation));
  const places = new Map(
    [...activation.kinks.map(exactDecimal), ...ends].map((x) => [x.toNumber(), new Place(x)]),
  );
  return [...places]
    .filter(([x]) => x > low && x < high)
    .sort(([a], [b]) => a - b)
    .flatMap(([, x]) => examine(activation, pieces, parts, x) ?? []);
}

/** The x at which a comparison of the branch turns: 3 for `x < 3`. */
function endsOf({ branch }: Piece, activation: Activation): Decimal[] {
  const at = (own: Expression, other: Expression) =>
    own.kind === "variable" && own.name === "x" && !variablesOf(other).has("x")
      ? [valueAt(evaluator(other), activation, new Place(0))]
      : [];
  return comparisonsOf({ where: branch.where }).flatMap(({ left, right }) => [
    ...at(left, right),
    ...at(right, left),
  ]);
}

function examine(
  activation: Activation,
  pieces: readonly Piece[],
  parts: readonly Part[],
  x: Decimal,
): Join | undefined {
  const step = Place.max(1, x.abs()).times(distance);
  const [before, here, after] = [x.minus(step), x, x.plus(step)].map((place) => {
    const [piece] = piecesAt(pieces, pointAt(activation, place));
    const [value, slope] = parts.map((part) => {
      const evaluation = piece?.evaluations.get(part);
      return evaluation ? limitOf(valueAt(evaluation, activation, place)) : Number.NaN;
    }) as [number, number];
    return { piece, limits: { value, slope } };
  }) as [Seen, Seen, Seen];
  const at = x.toNumber();
  if (before.piece === after.piece && !activation.kinks.includes(at)) return undefined;

  const [left, right] = [before.limits, after.limits];
  const { value } = here.limits;
  const continuous = close(left.value, value) && close(value, right.value);
  const slope = activation.derivative(at);
  return {
    x: at,
    value,
    left,
    right,
    continuous,
    differentiable: continuous && close(left.slope, right.slope),
    slope,
    takes: sideOf(slope, left.slope, right.slope),
  };
}

interface Seen {
  piece: Piece | undefined;
  limits: Limits;
}

function sideOf(slope: number, left: number, right: number): Join["takes"] {
  const [isLeft, isRight] = [close(slope, left), close(slope, right)];
  if (isLeft || isRight) return isLeft && isRight ? "both" : isLeft ? "left" : "right";
  return slope > Math.min(left, right) && slope < Math.max(left, right) ? "between" : "neither";
}

const close = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-14 * Math.max(1, Math.abs(a), Math.abs(b));

/** Without the traces of the distance from the join. */
const limitOf = (value: Decimal): number => value.toDecimalPlaces(20).toNumber() + 0;

function valueAt(evaluation: Evaluation, activation: Activation, x: Decimal): Decimal {
  const ball = enclose(evaluation, pointAt(activation, x), hasDigits(22), fullDigits);
  return isKnown(ball) ? ball.middle : new Decimal(Number.NaN);
}

/** What is wrong about a join: a kink that is not declared, or declared and not there, or a slope of no side. */
export function joinFindings(join: Join, kinks: readonly number[]): JoinFinding[] {
  const { x, value, left, right, continuous, differentiable, slope, takes } = join;
  const findings: JoinFinding[] = [];
  const declared = kinks.includes(x);
  if (!differentiable && !declared)
    findings.push(
      continuous
        ? { kind: "undeclared kink", x, left: left.slope, right: right.slope }
        : { kind: "undeclared jump", x, value, left: left.value, right: right.value },
    );
  if (differentiable && declared) findings.push({ kind: "no kink", x, slope: left.slope });
  if (takes === "neither")
    findings.push({ kind: "slope of no side", x, code: slope, left: left.slope, right: right.slope });
  return findings;
}
