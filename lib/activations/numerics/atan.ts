import { arctangent, restOf, toDouble } from "./exact";
import { nearest } from "./exp";

/*
 * By table, as in Tang, "Table-lookup algorithms for elementary functions and their error analysis", 1991. For w = |x|
 * or its reciprocal, whichever is at most 1, and the nearest v = j/128, atan w = atan v + atan s with
 * s = (w − v)/(1 + w·v); |s| ≤ 1/256 makes the series s − s³/3 + s⁵/5 − … short.
 */
const exact = [0n];
for (let j = 0n; j < 128n; j++) exact.push(exact[Number(j)] + arctangent(128n, 128n * 128n + j * (j + 1n)));
const angles = Float64Array.from(exact, toDouble);
const rests = angles.map((angle, j) => restOf(exact[j], angle));
const quarterTurn = Math.PI / 2;
const quarterTurnRest = 2 * rests[128];

/**
 * atan x within 2 ulp.
 *
 * @example
 * atan(1) === Math.PI / 4; // true
 * atan(-Infinity) === -Math.PI / 2; // true
 */
export function atan(x: number): number {
  if (x === 0) return x; // keeps the sign of -0
  const a = Math.min(Math.abs(x), 1e300); // 0·∞ would be NaN
  const j = nearest(128 * Math.min(a, 1 / a)) | 0;
  const v = j / 128;
  const y =
    a > 1
      ? quarterTurn - angles[j] + (quarterTurnRest - rests[j] - small((1 - v * a) / (a + v)))
      : angles[j] + (rests[j] + small((a - v) / (1 + a * v)));
  return x < 0 ? -y : y;
}

/** atan s for |s| ≤ 1/256. */
function small(s: number): number {
  const square = s * s;
  return s - s * square * (1 / 3 - square * (1 / 5 - square * (1 / 7)));
}

/**
 * The angle of the point (x, y) from the positive x axis, from −π to π. It is 0 for the origin.
 *
 * @example
 * atan2(1, -1) === 0.75 * Math.PI; // true
 */
export function atan2(y: number, x: number): number {
  if (x === 0 && y === 0) return 0;
  if (Math.abs(y) > Math.abs(x)) return Math.sign(y) * quarterTurn - atan(x / y);
  if (x > 0) return atan(y / x);
  return atan(y / x) + (y < 0 ? -Math.PI : Math.PI);
}
