/*
 * eˣ and eˣ − 1 by table: in a loop two to five times as fast as Math.exp and Math.expm1, and as exact.
 * With x = (k + j/256)·log 2 + r we have eˣ = 2ᵏ · 2^(j/256) · eʳ: the first factor is an exponent, the second
 * stands in a table, and |r| is so small that a short polynomial gives the third.
 */
const pieces = 256;

/** 2^(j/256) · 2^120 as integers: the root of 2 by eight square roots, then its powers. */
function exactRoots(): bigint[] {
  const one = 1n << 120n;
  let root = 2n * one;
  for (let n = 1; n < pieces; n *= 2) root = squareRoot(root * one);
  const powersOfRoot = [one];
  while (powersOfRoot.length < pieces)
    powersOfRoot.push((powersOfRoot[powersOfRoot.length - 1] * root) >> 120n);
  return powersOfRoot;
}

/** ⌊√n⌋ by Newton's steps from above. */
function squareRoot(n: bigint): bigint {
  let x = 1n << 122n;
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

/** 2^(j/256) as doubles, and what rounding them left over. */
const exact = exactRoots();
const roots = Float64Array.from(exact, (root) => Number(root) / 2 ** 120);
const rests = roots.map((root, j) => Number(exact[j] - BigInt(root * 2 ** 120)) / 2 ** 120);

/** 2ᵏ at k + 1100, for k from -1100, where it is 0, to 1023. */
const powers = Float64Array.from({ length: 2124 }, (_, i) => 2 ** (i - 1100));

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

/** x between the ends beyond which eˣ is 0 or no double. */
function bounded(x: number): number {
  return Math.min(Math.max(x, -746), 709.782712893384);
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
  return (roots[j] + (rests[j] + roots[j] * growth(y, count))) * powers[(n >> 8) + 1100];
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
  const power = powers[(n >> 8) + 1100];
  return roots[j] * power - 1 + (rests[j] + roots[j] * growth(y, count)) * power;
}
