/**
 * The elementary functions to any number of digits, by their series in whole numbers: x is kept as the whole number
 * x · 10^places. decimal.js has most of them, too, but takes fifty times as long, and a check needs thousands of values.
 *
 *     eˣ = 10^k (e^r)^4096   with x = k log 10 + 4096 r, so that r is below 0.0006 and its series is short
 *
 * There are thirty places to spare, so that the result is good to `digits`: relative to eˣ, atan x and erf x,
 * and counted from the point for log x, sin x and cos x.
 */
import Decimal from "decimal.js";

export function elementary(digits: number) {
  const places = digits + 30;
  const unit = 10n ** BigInt(places);
  const Wide = Decimal.clone({ precision: places + 5 });

  const whole = (x: Decimal): bigint => BigInt(x.toFixed(places).replace(".", ""));
  const decimal = (n: bigint, shift = 0n): Decimal => new Wide(`${n}e${shift - BigInt(places)}`);

  const log10 = whole(new Wide(10).ln());
  const quarterTurn = whole(Wide.acos(-1).div(2));
  const twoOverRootPi = new Wide(2).div(Wide.acos(-1).sqrt());

  /** first (1 + t₁ + t₁t₂ + …), where tₙ is x · numerator / denominator. */
  const series = (first: bigint, x: bigint, ratio: (n: bigint) => readonly [bigint, bigint]): bigint => {
    let sum = first;
    for (let n = 1n, term = first; term !== 0n; n++) {
      const [numerator, denominator] = ratio(n);
      term = (term * x * numerator) / (unit * denominator);
      sum += term;
    }
    return sum;
  };

  /** eˣ for a small x that is not negative. */
  const smallExp = (x: bigint): bigint => {
    let power = series(unit, x >> 12n, (n) => [1n, n]);
    for (let doubling = 0; doubling < 12; doubling++) power = (power * power) / unit;
    return power;
  };

  const exp = (x: Decimal): Decimal => {
    const n = whole(x);
    const shift = n / log10 - (n < 0n ? 1n : 0n);
    return decimal(smallExp(n - shift * log10), shift);
  };

  /** log x for x > 0, from a double's logarithm by Halley's steps y + 2 (x − e^y)/(x + e^y), which treble the digits. */
  const log = (x: Decimal): Decimal => {
    const mantissa = new Wide(x).times(`1e${-x.e}`);
    const n = whole(mantissa);
    let y = whole(new Wide(Math.log(mantissa.toNumber())));
    for (let correct = 14; correct < places; correct *= 3) {
      const power = smallExp(y);
      y += (2n * unit * (n - power)) / (n + power);
    }
    return decimal(y + BigInt(x.e) * log10);
  };

  /** cos x for quarters = 0, and turned back by so many quarter turns: sin x for 1. */
  const wave = (x: Decimal, quarters: bigint): Decimal => {
    const n = whole(x);
    const turns = (2n * n + quarterTurn) / (2n * quarterTurn);
    const rest = n - turns * quarterTurn;
    const square = (-rest * rest) / unit;
    const quadrant = (((turns - quarters) % 4n) + 4n) % 4n;
    const value =
      quadrant % 2n === 0n
        ? series(unit, square, (k) => [1n, (2n * k - 1n) * (2n * k)])
        : -series(rest, square, (k) => [1n, 2n * k * (2n * k + 1n)]);
    return decimal(quadrant < 2n ? value : -value);
  };

  /** atan x = x (1 − x²/3 + x⁴/5 − …), after atan x = 2 atan(x / (1 + √(1 + x²))) has made x small. */
  const atan = (x: Decimal): Decimal => {
    let small = new Wide(x);
    for (let halving = 0; halving < 3; halving++)
      small = small.div(small.times(small).plus(1).sqrt().plus(1));
    const sum = series(unit, whole(small.times(small)), (n) => [1n - 2n * n, 2n * n + 1n]);
    return small.times(decimal(sum)).times(8);
  };

  /** erf x = 2/√π · x e^(−x²) (1 + 2x²/3 + (2x²)²/(3·5) + …), where all terms are positive and none cancel. */
  const erf = (x: Decimal): Decimal => {
    const square = new Wide(x).times(x);
    const sum = series(unit, whole(square), (n) => [2n, 2n * n + 1n]);
    return decimal(sum).times(exp(square.neg())).times(x).times(twoOverRootPi);
  };

  const Result = Decimal.clone({ precision: digits });
  const rounded = (f: (x: Decimal) => Decimal) => (x: Decimal) => new Result(f(x)).plus(0);
  return {
    exp: rounded(exp),
    log: rounded(log),
    sin: rounded((x) => wave(x, 1n)),
    cos: rounded((x) => wave(x, 0n)),
    atan: rounded(atan),
    erf: rounded(erf),
    pi: Result.acos(-1),
  };
}
