import { logarithm, toDouble } from "./exact";
import { nearest } from "./exp";
import { log } from "./log";

const logs = Float64Array.from({ length: 129 }, (_, j) => toDouble(logarithm(128n + BigInt(j), 128n)));

/**
 * log(1 + u) within 2.5 ulp, also near 0, where log(1 + u) has lost its digits.
 *
 * Up to u = 1, which softplus needs fast, by table: with the nearest v = j/128 it is log(1 + v) + 2·atanh(s) for
 * s = (u − v)/(2 + u + v), and |s| ≤ 1/512 makes the series atanh s = s + s³/3 + s⁵/5 + … short.
 *
 * @example
 * log1p(1); // 0.6931471805599453
 * log1p(1e-20); // 1e-20
 */
export function log1p(u: number): number {
  if (!(u > 1e-300 && u <= 1)) return elsewhere(u);
  const j = nearest(u * 128);
  const v = j / 128;
  const s = (u - v) / (2 + u + v);
  const square = s * s;
  return logs[j | 0] + s * (2 + square * (2 / 3 + square * (2 / 5)));
}

/** The logarithm of the rounded 1 + u, and to first order what rounding left over. Hewlett-Packard 15C, 1982. */
function elsewhere(u: number): number {
  if (u === 0 || u === Infinity) return u; // keeps the sign of -0
  const sum = 1 + u;
  return sum > 0 ? log(sum) + (u - (sum - 1)) / sum : log(sum);
}
