import { one, places, restOf, toDouble } from "./exact";

/*
 * eˣ and eˣ − 1 by table: in a loop two to five times as fast as Math.exp and Math.expm1, and as exact.
 * With x = (k + j/256)·log 2 + r we have eˣ = 2ᵏ · 2^(j/256) · eʳ: the first factor is an exponent, the second
 * stands in a table, and |r| is so small that a short polynomial gives the third.
 */
const pieces = 256;

/** 2^(j/256): the root of 2 by eight square roots, then its powers. */
function exactRoots(): bigint[] {
  let root = 2n * one;
  for (let n = 1; n < pieces; n *= 2) root = squareRoot(root * one);
  const powersOfRoot = [one];
  while (powersOfRoot.length < pieces)
    powersOfRoot.push((powersOfRoot[powersOfRoot.length - 1] * root) >> places);
  return powersOfRoot;
}

/** ⌊√n⌋ by Newton's steps from above. */
function squareRoot(n: bigint): bigint {
  let x = 4n * one;
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

/** 2^(j/256) as doubles, and what rounding them left over. */
const exact = exactRoots();
const roots = Float64Array.from(exact, toDouble);
const rests = roots.map((root, j) => restOf(exact[j], root));

/** 2ᵏ at k + 1100, for k from -1100, where it is 0, to 1023. */
const powers = new Float64Array(2124).fill(1);
for (let i = 1101; i < 2124; i++) powers[i] = 2 * powers[i - 1];
for (let i = 1099; i >= 0; i--) powers[i] = powers[i + 1] / 2;

/** 2ᵏ for a whole number k from -1100 to 1023. */
export function powerOfTwo(k: number): number {
  return powers[k + 1100];
}

// A hair below 256/log 2, so that k stays below 1024 up to the largest x.
const piecesPerUnit = (pieces / Math.LN2) * (1 - 2 ** -18);

// log(2)/256 in two parts. The first has 32 bits: its product with an integer below 2²⁰ is exact.
const pieceHigh = 0.00270760617331689;
const pieceLow = 7.453964567463233e-13;

const rounder = 1.5 * 2 ** 52;

/** The nearest integer to a number below 2⁵¹: the sum has no digits left for a fraction. */
export function nearest(x: number): number {
  return x + rounder - rounder;
}

/** The largest x of which eˣ is a double. */
const largest = 709.782712893384;

/** x between the ends beyond which eˣ is 0 or no double. */
function bounded(x: number): number {
  return Math.min(Math.max(x, -746), largest);
}

/** eʳ − 1 for what remains of x after so many pieces. */
function growth(x: number, count: number): number {
  const r = x - count * pieceHigh - count * pieceLow;
  return r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))));
}

/**
 * eˣ within 1 ulp. It saturates at 1.8e308, so quotients such as eˣ/(1 + eˣ) need no case for ∞.
 *
 * @example
 * exp(1); // 2.718281828459045
 * exp(-Infinity); // 0
 */
export function exp(x: number): number {
  const y = bounded(x);
  const count = nearest(y * piecesPerUnit);
  const n = count | 0;
  const j = n & (pieces - 1);
  return (roots[j] + (rests[j] + roots[j] * growth(y, count))) * powerOfTwo(n >> 8);
}

/** eˣ with an overflow replaced by the largest number, and ∞ at ∞. */
export function grown(x: number): number {
  return x > largest ? Math.max(x, Number.MAX_VALUE) : exp(x);
}

/**
 * eˣ − 1 within 2 ulp, also near 0, where exp(x) − 1 has lost its digits.
 *
 * @example
 * expm1(1e-20); // 1e-20
 */
export function expm1(x: number): number {
  if (x === 0) return x; // keeps the sign of -0
  const y = bounded(x);
  const count = nearest(y * piecesPerUnit);
  const n = count | 0;
  const j = n & (pieces - 1);
  const power = powerOfTwo(n >> 8);
  return roots[j] * power - 1 + (rests[j] + roots[j] * growth(y, count)) * power;
}
