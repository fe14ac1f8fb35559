import { activation } from "../../activation";
import { saturated } from "../../numerics/numbers";

/**
 * Linear: c·x. With c = 1 it is the identity. Range (-∞, ∞), smooth everywhere.
 * Widrow & Hoff, 1960 (the adaptive linear neuron).
 *
 * @example
 * linear(3); // 3
 * linear.with({ c: 2 })(3); // 6
 * linear.with({ c: 2 }).derivative(3); // 2
 */
export const linear = activation({
  name: "linear",
  parameters: { c: { default: 1, meaning: "slope" } },
  value: (x, { c }) => saturated(c * x, x),
  derivative: (x, { c }) => (Number.isNaN(x) ? x : c),
  branches: [{ value: "c * x", derivative: "c" }],
  range: ({ c }) => (c === 0 ? "{0}" : "(-∞, ∞)"),
  source: "Widrow & Hoff, 1960",
  elsewhere: { keras: "linear", pytorch: "nn.Identity", jax: "nn.identity" },
});
