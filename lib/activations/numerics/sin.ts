import { one, pi, places, restOf, toDouble } from "./exact";
import { nearest } from "./exp";

/*
 * By table, as in Tang, "Table-lookup algorithms for elementary functions and their error analysis", 1991.
 * With x = n·π/128 + r the sines of n·π/128 stand in a table, and for |r| ≤ π/256 short series give sin r and cos r.
 */
const step = pi() / 128n;

/** sin x by its series, for 0 ≤ x ≤ π/2. */
function exactSine(x: bigint): bigint {
  let sum = 0n;
  let term = x;
  for (let n = 1n; term !== 0n; n += 2n) {
    sum += term;
    term = (-term * x * x) / (one * one * (n + 1n) * (n + 2n));
  }
  return sum;
}

/** sin(n·π/128) over a whole turn, from those of the first quarter. */
const quarter = Array.from({ length: 65 }, (_, n) => exactSine(BigInt(n) * step));
const exact = Array.from({ length: 256 }, (_, n) => {
  const size = quarter[n % 128 > 64 ? 128 - (n % 128) : n % 128];
  return n < 128 ? size : -size;
});
const sines = Float64Array.from(exact, toDouble);
const rests = sines.map((sine, n) => restOf(exact[n], sine));

/** sin(n·π/128 + r + rest), where r + rest is r with more digits than a double has. */
function sine(n: number, r: number, rest: number): number {
  const s = sines[n & 255];
  const c = sines[(n + 64) & 255];
  const square = r * r;
  const sinR = r + (rest - r * square * (1 / 6 - square * (1 / 120 - square * (1 / 5040))));
  const cosRLess1 = -square * (1 / 2 - square * (1 / 24 - square * (1 / 720))) - r * rest;
  return s + (rests[n & 255] + c * sinR + s * cosRLess1);
}

/*
 * π/128 in three parts. The first two have 37 bits, so that their products with n ≤ 2¹⁶ are exact: x − n·π/128 keeps
 * its digits. Cody & Waite, 1980.
 */
const stepsPerUnit = 128 / Math.PI;
const first = Number(step >> (places - 42n)) / 2 ** 42;
const second = Math.floor(restOf(step, first) * 2 ** 79) / 2 ** 79;
const third = restOf(step - BigInt(first * 2 ** 200), second);
const near = 1600;

/** sin(x + turn·π/128). */
function turned(x: number, turn: number): number {
  if (!(Math.abs(x) < near)) return turnedFar(x, turn);
  const n = nearest(x * stepsPerUnit);
  const left = x - n * first;
  const r = left - n * second;
  return sine(n + turn, r, left - r - n * second - n * third);
}

/** π/128 to so many places that the largest double is reduced right. */
const farPlaces = 1240n;
const farStep = pi(farPlaces) / 128n;

/** The same in whole numbers, as slow as it is exact: x from 1600 on is a multiple of 2⁻⁴². */
function turnedFar(x: number, turn: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  const size = Math.abs(x);
  const whole = size < 2 ** 60 ? BigInt(size * 2 ** 42) : BigInt(size) << 42n;
  const exactX = whole << (farPlaces - 42n);
  const n = (2n * exactX + farStep) / (2n * farStep);
  const exactR = (exactX - n * farStep) >> (farPlaces - places);
  const r = toDouble(exactR);
  const sign = Math.sign(x);
  return sine(sign * Number(n % 256n) + turn, sign * r, sign * restOf(exactR, r));
}

/**
 * sin x within 1.5 ulp, whatever the size of x. NaN for ±∞, where it has no limit.
 *
 * @example
 * sin(Math.PI / 2); // 1
 * sin(1e22); // -0.8522008497671888
 */
export function sin(x: number): number {
  return x === 0 ? x : turned(x, 0); // keeps the sign of -0
}

/**
 * cos x within 1.5 ulp, whatever the size of x. NaN for ±∞, where it has no limit.
 *
 * @example
 * cos(0); // 1
 * cos(Math.PI); // -1
 */
export function cos(x: number): number {
  return turned(x, 64);
}
