import { activation } from "./activation";

/**
 * Arctan: atan(x). Range (-π/2, π/2), smooth everywhere.
 * Gashler & Ashmore, 2014 list it among the classic units.
 *
 * @example
 * arctan(1) === Math.PI / 4; // true
 * arctan.derivative(1); // 0.5
 */
export const arctan = activation({
  name: "arctan",
  value: (x) => Math.atan(x),
  derivative: (x) => 1 / (1 + x * x),
  branches: [{ value: "atan(x)", derivative: "1 / (1 + x^2)" }],
  range: "(-π/2, π/2)",
  elsewhere: { pytorch: "atan", jax: "numpy.arctan" },
});
