import { nearest } from "./exp";

const logs = Float64Array.from({ length: 129 }, (_, j) => Math.log1p(j / 128));

/**
 * log(1 + u) for 0 ≤ u ≤ 1 within 3 ulp, by table. For the nearest v = j/128 it is log(1 + v) + 2·atanh(s) with
 * s = (u − v)/(2 + u + v), and |s| ≤ 1/512 makes the series atanh s = s + s³/3 + s⁵/5 + … short.
 *
 * @example
 * log1p(1); // 0.6931471805599453
 */
export function log1p(u: number): number {
  const j = nearest(u * 128);
  const v = j / 128;
  const s = (u - v) / (2 + u + v);
  const square = s * s;
  return logs[j | 0] + s * (2 + square * (2 / 3 + square * (2 / 5)));
}
