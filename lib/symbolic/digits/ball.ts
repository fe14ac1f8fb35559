/**
 * Arithmetic with a bound of its own error. A ball is a decimal number and a radius; the true value lies within.
 * Each operation adds what the rounding may have cost:
 *
 *     1/3      with 5 digits   0.33333 ± 0.00001
 *     1/3 · 3                  0.99999 ± 0.00005, so it may be 1, and cannot be 1.1
 *
 * So two balls that do not meet belong to different numbers: no rounding can explain that away.
 * The decimals are decimal.js, the numbers that mathjs uses too.
 */
import Decimal from "decimal.js";
import { elementary } from "./series";

export interface Ball {
  readonly middle: Decimal;
  /** Infinite where nothing is known. NaN for both where there is no real value: log(-1), 1/0. */
  readonly radius: Decimal;
}

/** Radii need few digits, but must never be rounded down. */
const Radius = Decimal.clone({ precision: 6, rounding: Decimal.ROUND_UP });
const none = new Radius(0);
const powerOfTen = (exponent: number): Decimal => new Radius(`1e${exponent}`);

const undefinedBall: Ball = { middle: new Decimal(Number.NaN), radius: new Radius(Number.NaN) };
const anything: Ball = { middle: new Decimal(0), radius: new Radius(Number.POSITIVE_INFINITY) };

export const isUndefined = ({ middle }: Ball): boolean => middle.isNaN();
export const isKnown = ({ radius }: Ball): boolean => radius.isFinite();
const isExact = ({ radius }: Ball): boolean => radius.isZero();

const size = (x: Decimal): Decimal => new Radius(x.abs());
/** The largest and the smallest that |x| can be; below 0 where the ball holds 0. */
const largest = (x: Ball): Decimal => size(x.middle).plus(x.radius);
const smallest = (x: Ball): Decimal => x.middle.abs().minus(x.radius);

/** Whether no number lies in both. */
export const areApart = (a: Ball, b: Ball): boolean =>
  isKnown(a) && isKnown(b) && a.middle.minus(b.middle).abs().gt(a.radius.plus(b.radius).times(2));

/** −1 or 1 where the whole ball lies on that side of 0, 0 if it is exactly 0, else undefined. */
export function signOf(x: Ball): -1 | 0 | 1 | undefined {
  if (!isKnown(x)) return undefined;
  if (x.middle.abs().gt(x.radius)) return x.middle.isNegative() ? -1 : 1;
  return isExact(x) ? 0 : undefined;
}

export type BallArithmetic = ReturnType<typeof ballArithmetic>;

/** The operations, with middles of `digits` digits. */
export function ballArithmetic(digits: number) {
  const Middle = Decimal.clone({ precision: digits });
  const number = (x: Decimal.Value): Decimal => new Middle(x);
  const functions = elementary(digits);

  /** Ten units in the last place: more than any function here is off. */
  const rounding = (middle: Decimal): Decimal => (middle.isZero() ? none : powerOfTen(middle.e + 2 - digits));
  /** For functions that are good to so many places after the point. */
  const lastPlace = powerOfTen(-digits);
  const ball = (middle: Decimal, radius: Decimal): Ball =>
    middle.isFinite() ? { middle, radius: radius.plus(rounding(middle)) } : anything;
  const exact = (x: Decimal.Value): Ball => {
    const middle = number(x).plus(0);
    return { middle, radius: middle.eq(x) ? none : rounding(middle) };
  };

  /** Applies `operation` where the values are known. */
  const unary = (operation: (x: Ball) => Ball) => (x: Ball) => (isKnown(x) ? operation(x) : x);
  const binary = (operation: (a: Ball, b: Ball) => Ball) => (a: Ball, b: Ball) => {
    if (isUndefined(a) || isUndefined(b)) return undefinedBall;
    return isKnown(a) && isKnown(b) ? operation(a, b) : anything;
  };

  const negate = ({ middle, radius }: Ball): Ball => ({ middle: middle.neg(), radius });

  const add = binary((a, b) => {
    const middle = a.middle.plus(b.middle);
    const radius = a.radius.plus(b.radius);
    return fitsSum(a.middle, b.middle) ? { middle, radius } : ball(middle, radius);
  });

  /** Whether the sum has no more digits than there is room for, so that it is exact. */
  const fitsSum = (a: Decimal, b: Decimal): boolean => {
    if (a.isZero() || b.isZero()) return true;
    const last = Math.min(a.e - a.precision(), b.e - b.precision());
    return Math.max(a.e, b.e) + 1 - last <= digits;
  };

  const multiply = binary((a, b) => {
    const middle = a.middle.times(b.middle);
    const radius = size(a.middle).times(b.radius).plus(largest(b).times(a.radius));
    return a.middle.precision() + b.middle.precision() <= digits ? { middle, radius } : ball(middle, radius);
  });

  const divide = binary((a, b) => {
    if (isExact(b) && b.middle.isZero()) return undefinedBall;
    const least = smallest(b);
    if (least.lte(0)) return anything;
    const middle = a.middle.div(b.middle);
    if (isExact(a) && isExact(b) && isQuotient(middle, a.middle, b.middle)) return { middle, radius: none };
    return ball(middle, size(middle).times(b.radius).plus(a.radius).div(least));
  });

  const isQuotient = (q: Decimal, a: Decimal, b: Decimal): boolean =>
    q.precision() + b.precision() <= digits && q.times(b).eq(a);

  /** eˣ: a radius r becomes eˣ (e^r − 1) < eˣ · 2r for r < 1. */
  const exp = unary(({ middle, radius }) => {
    if (radius.gt(1) || middle.gt(1e15)) return anything;
    if (middle.lt(-1e15)) return { middle: number(0), radius: new Radius("1e-1000000") };
    const power = functions.exp(middle);
    return ball(power, size(power).times(radius).times(2));
  });

  const log = unary((x) => {
    const sign = signOf(x);
    if (sign === undefined) return anything;
    if (sign <= 0) return undefinedBall;
    return ball(functions.log(x.middle), x.radius.div(smallest(x)).plus(lastPlace));
  });

  const sqrt = (x: Ball): Ball => {
    const sign = signOf(x);
    if (sign === undefined) return anything;
    if (sign <= 0) return sign === 0 ? x : undefinedBall;
    const middle = x.middle.sqrt();
    return ball(middle, x.radius.div(size(middle)));
  };

  /** aᵇ. Below 0 only whole numbers b have a real power; 0⁰ is 1. */
  const power = binary((a, b) => {
    if (isExact(b) && b.middle.isInteger() && b.middle.abs().lte(1000))
      return wholePower(a, b.middle.toNumber());
    if (isExact(b) && b.middle.eq(0.5)) return sqrt(a);
    const sign = signOf(a);
    if (sign === 1) return exp(multiply(b, log(a)));
    if (sign === 0 && signOf(b) === 1) return a;
    const impossible = sign === 0 ? signOf(b) === -1 : sign === -1 && !mayBeWhole(b);
    return impossible ? undefinedBall : anything;
  });

  const wholePower = (a: Ball, n: number): Ball => {
    if (n < 0) return divide(exact(1), wholePower(a, -n));
    let result = exact(1);
    let square = a;
    for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
      if (rest % 2) result = multiply(result, square);
      if (rest > 1) square = multiply(square, square);
    }
    return result;
  };

  const mayBeWhole = ({ middle, radius }: Ball): boolean => middle.minus(middle.round()).abs().lte(radius);

  const abs = unary(({ middle, radius }) => ({ middle: middle.abs(), radius }));

  const sign = unary((x) => {
    const known = signOf(x);
    return known === undefined ? anything : exact(known);
  });

  /** Sine and cosine change no faster than x; each digit of x before the point costs one after it. */
  const wave = (of: (x: Decimal) => Decimal) =>
    unary(({ middle, radius }) => {
      if (middle.isZero() && radius.isZero()) return exact(of(middle));
      return ball(of(middle), radius.plus(powerOfTen(Math.max(middle.e, 0) - digits)));
    });

  const atan = unary(({ middle, radius }) => ball(functions.atan(middle), radius));

  const erf = unary(({ middle, radius }) => {
    // 1 − |erf x| < e^(−x²) is below the last digit.
    if (middle.times(middle).gt(2.4 * digits))
      return { middle: number(middle.isNegative() ? -1 : 1), radius: radius.times(2).plus(lastPlace) };
    return ball(functions.erf(middle), radius.times(2));
  });

  return {
    exact,
    pi: ball(functions.pi, none),
    add,
    subtract: (a: Ball, b: Ball): Ball => add(a, negate(b)),
    multiply,
    divide,
    pow: power,
    unaryMinus: negate,
    exp,
    log,
    abs,
    sign,
    sin: wave(functions.sin),
    cos: wave(functions.cos),
    atan,
    erf,
  };
}
