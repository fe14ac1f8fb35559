import { activation } from "../../activation";
import { exp, grown } from "../../numerics/exp";
import { clamp } from "../../numerics/numbers";

/**
 * Exponential: eˣ. Range (0, ∞), smooth everywhere.
 * From x = 709.79 on it saturates at the largest number, 1.797…e308, as every result here is finite for a finite x.
 * Nelder & Wedderburn, 1972 (the inverse of the log link).
 *
 * @example
 * exponential(0); // 1
 * exponential(1000) === Number.MAX_VALUE; // true
 */
export const exponential = activation({
  name: "exponential",
  value: (x) => grown(x),
  derivative: (x) => grown(x),
  branches: [{ value: "exp(x)", derivative: "exp(x)" }],
  range: "(0, ∞)",
  source: "Nelder & Wedderburn, 1972",
  elsewhere: { keras: "exponential", pytorch: "exp", jax: "numpy.exp" },
});

/**
 * Gaussian: e^(-x²). Range (0, 1], smooth everywhere.
 * Broomhead & Lowe, 1988 (radial basis functions).
 *
 * @example
 * gaussian(0); // 1
 * gaussian.derivative(0); // 0
 */
export const gaussian = activation({
  name: "Gaussian",
  value: (x) => exp(-x * x),
  derivative: (x) => 0 - 2 * clamp(x, -40, 40) * exp(-x * x), // from |x| = 28 on it is 0
  branches: [{ value: "exp(-x^2)", derivative: "-2 * x * exp(-x^2)" }],
  range: "(0, 1]",
  source: "Broomhead & Lowe, 1988",
});
