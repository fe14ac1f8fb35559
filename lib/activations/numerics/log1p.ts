import { logarithm, toDouble } from "./exact";
import { exp, expm1, nearest } from "./exp";
import { log } from "./log";

const logs = Float64Array.from({ length: 129 }, (_, j) => toDouble(logarithm(128n + BigInt(j), 128n)));

/**
 * log(1 + u) for 0 ≤ u ≤ 1 within 2.5 ulp, by table and without a branch, as softplus needs it. For the nearest
 * v = j/128 it is log(1 + v) + 2·atanh(s) with s = (u − v)/(2 + u + v), and |s| ≤ 1/512 makes the series
 * atanh s = s + s³/3 + s⁵/5 + … short.
 */
export function log1pUpTo1(u: number): number {
  const j = nearest(u * 128);
  const v = j / 128;
  const s = (u - v) / (2 + u + v);
  const square = s * s;
  return logs[j | 0] + s * (2 + square * (2 / 3 + square * (2 / 5)));
}

/**
 * log(1 + u) within 2.5 ulp, also near 0, where log(1 + u) has lost its digits. Beyond 0 … 1 it is the logarithm of the
 * rounded 1 + u, and to first order what rounding left over. Hewlett-Packard 15C, 1982.
 *
 * @example
 * log1p(1); // 0.6931471805599453
 * log1p(1e-20); // 1e-20
 */
export function log1p(u: number): number {
  if (Math.abs(u) < 1e-300 || u === Infinity) return u; // keeps the sign of -0
  if (u > 0 && u <= 1) return log1pUpTo1(u);
  const sum = 1 + u;
  return sum > 0 ? log(sum) + (u - (sum - 1)) / sum : log(sum);
}

/**
 * log(1 − e⁻ˣ) within 4 ulp for x > 0, the logarithm of what a probability e⁻ˣ leaves; -∞ at 0, NaN below. Its slope is
 * 1/(eˣ − 1). Up to log 2 one of its two forms keeps the digits, from there on the other: Mächler, 2012.
 * In JAX nn.log1mexp.
 *
 * @example
 * log1mexp(Math.LN2) === -Math.LN2; // true
 * log1mexp(0); // -Infinity
 */
export function log1mexp(x: number): number {
  return x < Math.LN2 ? log(-expm1(-x)) : log1p(-exp(-x));
}
