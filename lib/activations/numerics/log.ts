import { logarithm, restOf, toDouble } from "./exact";
import { nearest, powerOfTwo } from "./exp";

/*
 * Tang, "Table-driven implementation of the logarithm function in IEEE floating-point arithmetic", 1990, with
 * reciprocals in place of his division. For x = 2ᵏ·m and a short number c near 1/m,
 * log x = k·log 2 − log c + log(1 + r) with r = m·c − 1. The first logarithms stand in a table, and |r| < 1/250.
 */
const pieces = 128;

/** 1/(1 + j/128) in 14 bits: its product with 31 bits of m is exact. It is 1 at m = 1 and 1/2 at m = 2. */
const reciprocals = Float64Array.from(
  { length: pieces + 1 },
  (_, j) => Math.round(2 ** 21 / (pieces + j)) / 2 ** 14,
);

/** −log c in two parts. The first is a multiple of 2⁻⁴², so that its sum with k·log 2 is exact. */
const exact = Array.from(reciprocals, (c) => logarithm(1n << 14n, BigInt(c * 2 ** 14)));
const highs = Float64Array.from(exact, (log) => Math.round(toDouble(log) * 2 ** 42) / 2 ** 42);
const lows = highs.map((high, j) => restOf(exact[j], high));
const log2High = highs[pieces];
const log2Low = lows[pieces];

/** log(2ᵏ·m) for 1 ≤ m ≤ 2. */
function logOf(k: number, m: number): number {
  const j = nearest((m - 1) * pieces) | 0;
  const c = reciprocals[j];
  const head = nearest(m * 2 ** 30) / 2 ** 30;
  const r = head * c - 1 + (m - head) * c;
  const series = 1 / 2 - r * (1 / 3 - r * (1 / 4 - r * (1 / 5 - r * (1 / 6 - r * (1 / 7))))); // (r − log(1 + r))/r²
  return k * log2High + highs[j] + (r + (k * log2Low + lows[j] - r * r * series));
}

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
const highWord = new Uint8Array(Uint16Array.of(1).buffer)[0]; // 1 where the low bytes come first, else 0

/** k of x = 2ᵏ·m with 1 ≤ m < 2, for x from 2⁻¹⁰²² on. */
function exponentOf(x: number): number {
  double[0] = x;
  return (words[highWord] >> 20) - 1023;
}

/**
 * log x within 1 ulp.
 *
 * @example
 * log(1); // 0
 * log(0); // -Infinity
 * log(-1); // NaN
 */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : Number.NaN;
  if (x < 2 ** -1022) return log(x * 2 ** 60) - 60 * Math.LN2;
  const k = exponentOf(x);
  return logOf(k, x * powerOfTwo(-k));
}

/**
 * The logarithm to base 10, within 3 ulp.
 *
 * @example
 * log10(1e-3).toFixed(12); // "-3.000000000000"
 */
export function log10(x: number): number {
  return log(x) / Math.LN10;
}
