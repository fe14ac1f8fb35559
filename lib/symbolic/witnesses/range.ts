/** The declared range, read from text such as `(-1, 1)`, `[0, ∞)` or `(-∞, -0.5) ∪ {0} ∪ (0.5, ∞)`. */
import type { Activation } from "../../activations";
import { isKnown } from "../digits/ball";
import { enclose, evaluator, fullDigits, hasDigits } from "../digits/evaluate";
import { parse } from "../expression/expression";
import type { RangeFinding } from "./finding";
import { type Part, type Piece, piecesAt, pointAt } from "./pieces";

export interface Segment {
  low: number;
  high: number;
  lowClosed: boolean;
  highClosed: boolean;
}

/** Throws a SyntaxError where the text is no union of intervals and finite sets. */
function parseRange(text: string): Segment[] {
  return text.split("∪").flatMap((part) => {
    const [, open, inside, close] = /^\s*([([{])(.*)([)\]}])\s*$/.exec(part) ?? [];
    const ends = inside?.split(",").map((end) => endOf(end.trim(), text)) ?? [];
    if (open === "{" && close === "}")
      return ends.map((end) => ({ low: end, high: end, lowClosed: true, highClosed: true }));
    const [low, high, another] = ends;
    if (low === undefined || high === undefined || another !== undefined || open === "{" || close === "}")
      throw new SyntaxError(`the range "${text}" is not an interval such as "(0, 1)" or "[0, ∞)"`);
    return [{ low, high, lowClosed: open === "[", highClosed: close === "]" }];
  });
}

function endOf(text: string, range: string): number {
  const plain = text.replaceAll("−", "-").replaceAll("π", "pi");
  if (plain === "∞" || plain === "-∞")
    return plain === "∞" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  try {
    const ball = enclose(evaluator(parse(plain)), {}, hasDigits(20), fullDigits);
    if (isKnown(ball)) return ball.middle.toNumber();
  } catch {
    // named below
  }
  throw new SyntaxError(`the range "${range}" has an end that is no number: "${text}"`);
}

/** The declared range, and the least and largest values that were seen. */
export interface RangeCheck {
  declared: string;
  lowest: number;
  highest: number;
}

/** Looks at f at each of `xs`: is every value in the declared range, and does the range go no further than f? */
export function rangeOf(
  activation: Activation,
  pieces: readonly Piece[],
  value: Part,
  xs: readonly number[],
): { range: RangeCheck; findings: RangeFinding[] } {
  const declared = activation.range;
  const seen = xs.map((x) => ({ x, y: activation(x) })).filter(({ y }) => !Number.isNaN(y));
  const lowest = seen.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const highest = seen.reduce((most, { y }) => Math.max(most, y), Number.NEGATIVE_INFINITY);
  const range = { declared, lowest, highest };
  let segments: Segment[];
  try {
    segments = parseRange(declared);
  } catch (error) {
    return { range, findings: [{ kind: "unreadable range", message: (error as Error).message }] };
  }

  const findings: RangeFinding[] = [];
  const outside = seen.find(({ y }) => !segments.some((segment) => contains(segment, y)));
  if (outside) findings.push({ kind: "outside", x: outside.x, code: outside.y, declared });

  for (const end of openEnds(segments)) {
    const taken = seen.find(({ x, y }) => y === end && isExactly(activation, pieces, value, x, end));
    if (taken) findings.push({ kind: "left out", x: taken.x, end, declared });
  }

  const slack = 1e-3 * Math.min(1, highest - lowest);
  const [least, most] = [
    Math.min(...segments.map(({ low }) => low)),
    Math.max(...segments.map(({ high }) => high)),
  ];
  if (isTooWide(lowest - least, slack) || (least === -Infinity && lowest > -unbounded))
    findings.push({ kind: "goes too low", end: least, seen: lowest, declared });
  if (isTooWide(most - highest, slack) || (most === Infinity && highest < unbounded))
    findings.push({ kind: "goes too high", end: most, seen: highest, declared });
  return { range, findings };
}

/** A function without a bound comes to this size at the ends of the doubles, even a logarithm. */
const unbounded = 20;

const isTooWide = (gap: number, slack: number): boolean => Number.isFinite(gap) && gap > slack;

/** Within a segment, but for rounding; a double may round to an open end. */
const contains = ({ low, high }: Segment, y: number): boolean => {
  const rounding = 1e-15 * Math.abs(y);
  return y >= low - rounding && y <= high + rounding;
};

/** The finite ends that the range leaves out. */
const openEnds = (segments: readonly Segment[]): number[] =>
  segments
    .flatMap(({ low, lowClosed, high, highClosed }) => [
      ...(lowClosed ? [] : [low]),
      ...(highClosed ? [] : [high]),
    ])
    .filter((end) => Number.isFinite(end))
    .filter(
      (end) =>
        !segments.some(
          (other) => (other.lowClosed && other.low === end) || (other.highClosed && other.high === end),
        ),
    );

/** Whether the formula, too, gives exactly `end`; the code may have rounded to it. */
function isExactly(
  activation: Activation,
  pieces: readonly Piece[],
  value: Part,
  x: number,
  end: number,
): boolean {
  const point = pointAt(activation, x);
  const evaluation = piecesAt(pieces, point)[0]?.evaluations.get(value);
  const ball = evaluation?.(point, 40);
  return Boolean(ball?.radius.isZero() && ball.middle.eq(end));
}
