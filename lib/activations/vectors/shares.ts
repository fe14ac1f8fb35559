import { exp } from "../numerics/exp";
import type { Parameter } from "../parameters";

// What softmax, its logarithm and cross-entropy have in common.

export const temperature: Parameter = {
  default: 1,
  meaning: "above 1 it evens the shares out, below 1 it sharpens them",
  positive: true,
};

/** Writes the softmax of `xs` into `out`. */
export function shares(xs: Float64Array, out: Float64Array, temperature: number): void {
  const top = xs[largest(xs)];
  let sum = 0;
  for (let i = 0; i < xs.length; i++) {
    out[i] = exp(below(xs[i], top) / temperature);
    sum += out[i];
  }
  for (let i = 0; i < xs.length; i++) out[i] /= sum;
}

/** Σ e^((xⱼ − max)/T) over all but the largest, which alone would add 1. */
export function others(xs: Float64Array, temperature: number): number {
  const top = largest(xs);
  let sum = 0;
  for (let i = 0; i < xs.length; i++) if (i !== top) sum += exp(below(xs[i], xs[top]) / temperature);
  return sum;
}

/** Sets entry `at` so that all entries sum to 0, as they must: 1 − p would lose its digits where p is near 1. */
export function balance(out: Float64Array, at: number): void {
  let rest = 0;
  for (let i = 0; i < out.length; i++) if (i !== at) rest -= out[i];
  out[at] = rest;
}

/** The index of the largest number in [start, end), the first of equals; of a NaN where there is one. */
export function largest(xs: Float64Array, start = 0, end: number = xs.length): number {
  let top = start;
  for (let i = start + 1; i < end; i++) if (xs[i] > xs[top] || Number.isNaN(xs[i])) top = i;
  return top;
}

/** How far x lies below the largest, as a number ≤ 0. Equal infinities lie 0 apart. */
export const below = (x: number, top: number): number => (x === top ? 0 : x - top);
