import { exp } from "./exp";

/*
 * The tail of the normal distribution, Φ(−a) = e^(−a²/2) · S(a) for a ≥ 0. S falls slowly from S(0) = 1/2 and solves
 * S′ = a·S − 1/√2π. So its value at a gives all its Taylor coefficients there:
 * s₀ = S, s₁ = a·s₀ − 1/√2π, sₙ₊₁ = (a·sₙ + sₙ₋₁) / (n + 1).
 */
export const peak = 1 / Math.sqrt(2 * Math.PI); // the density at 0

const nodes = 32; // in each unit
const last = 40; // from here on Φ(−a) is 0
const terms = 8;

/** Eight Taylor coefficients of S at each node j/32. */
const coefficients = new Float64Array((last * nodes + 1) * terms);

/** Walks from node to node, downwards, since in that direction errors die out. */
function fill(): void {
  let value = 0;
  for (let n = 20; n > 0; n--) value = n / (last + value);
  value = peak / (last + value); // S(a) = peak / (a + 1/(a + 2/(a + 3/(a + …))))
  let rest = 0; // what rounding the value left over
  for (let j = last * nodes; j >= 0; j--) {
    const a = j / nodes;
    coefficients[j * terms] = value;
    let before = value;
    let s = a * value - peak;
    let power = 1;
    let change = rest;
    for (let n = 1; n < 16; n++) {
      if (n < terms) coefficients[j * terms + n] = s;
      power /= -nodes;
      change += s * power;
      [before, s] = [s, (a * s + before) / (n + 1)];
    }
    rest = change - (value + change - value);
    value += change;
  }
}
fill();

/**
 * S(a) = Φ(−a) · e^(a²/2) for 0 ≤ a ≤ 40.
 *
 * @example
 * scaledTail(0); // 0.5
 */
export function scaledTail(a: number): number {
  const j = (a * nodes + 0.5) | 0;
  const h = a - j / nodes;
  const at = j * terms;
  let sum = coefficients[at + 7];
  sum = sum * h + coefficients[at + 6];
  sum = sum * h + coefficients[at + 5];
  sum = sum * h + coefficients[at + 4];
  sum = sum * h + coefficients[at + 3];
  sum = sum * h + coefficients[at + 2];
  sum = sum * h + coefficients[at + 1];
  return sum * h + coefficients[at];
}

/** The error function 2/√π · ∫₀ˢ e^(−t²) dt for s ≥ 0. */
export function erf(s: number): number {
  if (s >= 0.5) {
    const a = Math.min(s * Math.SQRT2, last);
    return 1 - 2 * (exp((-a * a) / 2) * scaledTail(a));
  }
  let sum = 0; // the integral's own series, s − s³/3 + s⁵/(5·2!) − …, since 1 − tail would lose the digits
  for (let n = 13; n > 0; n--) sum = ((1 / (2 * n + 1) + sum) * (-s * s)) / n;
  return (2 / Math.sqrt(Math.PI)) * (s + s * sum);
}
