import { activation } from "../../activation";
import { atan } from "../../numerics/atan";

/**
 * Arctan: atan(x). Range (-π/2, π/2), smooth everywhere.
 * Of unknown origin as a unit of a network; it stands in the encyclopedias' lists.
 *
 * @example
 * arctan(1) === Math.PI / 4; // true
 * arctan.derivative(1); // 0.5
 */
export const arctan = activation({
  name: "arctan",
  value: (x) => atan(x),
  derivative: (x) => 1 / (1 + x * x),
  branches: [{ value: "atan(x)", derivative: "1 / (1 + x^2)" }],
  range: "(-π/2, π/2)",
  elsewhere: { pytorch: "atan", jax: "numpy.arctan" },
});
