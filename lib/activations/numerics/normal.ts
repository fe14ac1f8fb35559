import { exp, nearest } from "./exp";

/*
 * The tail of the normal distribution is Φ(−a) = φ(a)·R(a) with the density φ and Mills' ratio R. R falls slowly from
 * R(0) = √(π/2) and solves R′ = a·R − 1, so its value at a gives all its Taylor coefficients there:
 * r₀ = R, r₁ = a·r₀ − 1, rₙ₊₁ = (a·rₙ + rₙ₋₁)/(n + 1).
 * A package's erfc would serve a single value. Over an array it takes many times as long (`npm run bench` has one beside
 * GELU), so the table stays, and the tests hold it against 50 digits.
 */
const nodes = 32; // in each unit
const last = 40; // from here on Φ(−a) is 0
const terms = 8;

/** Eight Taylor coefficients of R at each node j/32. */
const coefficients = new Float64Array((last * nodes + 1) * terms);

/** Walks from node to node, downwards, since in that direction errors die out. */
function fill(): void {
  let fraction = 0;
  for (let n = 20; n > 0; n--) fraction = n / (last + fraction);
  let value = 1 / (last + fraction); // R(a) = 1/(a + 1/(a + 2/(a + 3/(a + …))))
  let rest = 0; // what rounding the value left over
  for (let j = last * nodes; j >= 0; j--) {
    const a = j / nodes;
    coefficients[j * terms] = value;
    let before = value;
    let r = a * value - 1;
    let power = 1;
    let change = rest;
    for (let n = 1; n < 16; n++) {
      if (n < terms) coefficients[j * terms + n] = r;
      power /= -nodes;
      change += r * power;
      [before, r] = [r, (a * r + before) / (n + 1)];
    }
    rest = change - (value + change - value);
    value += change;
  }
}
fill();

/**
 * Mills' ratio R(a) = Φ(−a)/φ(a) for 0 ≤ a ≤ 40.
 *
 * @example
 * millsRatio(0); // 1.2533141373155003
 */
export function millsRatio(a: number): number {
  const j = nearest(a * nodes);
  const h = a - j / nodes;
  const at = (j | 0) * terms;
  let sum = coefficients[at + 7];
  sum = sum * h + coefficients[at + 6];
  sum = sum * h + coefficients[at + 5];
  sum = sum * h + coefficients[at + 4];
  sum = sum * h + coefficients[at + 3];
  sum = sum * h + coefficients[at + 2];
  sum = sum * h + coefficients[at + 1];
  return sum * h + coefficients[at];
}

/** 1/√2π, rounded so that Φ(0) is exactly 1/2. */
const peak = 0.5 / millsRatio(0);

/** The density φ(a) = e^(−a²/2)/√2π. */
export function density(a: number): number {
  return peak * exp((-a * a) / 2);
}

/** The error function 2/√π · ∫₀ˢ e^(−t²) dt for s ≥ 0. */
export function erf(s: number): number {
  if (s >= 0.5) {
    const a = Math.min(s * Math.SQRT2, last);
    return 1 - 2 * (density(a) * millsRatio(a));
  }
  let sum = 0; // the integral's own series, s − s³/3 + s⁵/(5·2!) − …, since 1 − tail would lose the digits
  for (let n = 13; n > 0; n--) sum = ((1 / (2 * n + 1) + sum) * (-s * s)) / n;
  return (2 / Math.sqrt(Math.PI)) * (s + s * sum);
}

/** φ(a + rest) for 0 ≤ a ≤ 40, where a + rest is a number with more digits than a double has. */
export function densityAt(a: number, rest: number): number {
  const head = nearest(a * nodes) / nodes; // of so few digits that its square is exact
  const low = a - head + rest;
  return density(head) * exp(-low * (head + low / 2));
}

/** Φ(−(a + rest)), likewise. */
export function tailAt(a: number, rest: number): number {
  return densityAt(a, rest) * millsRatio(a);
}
