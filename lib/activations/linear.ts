import { activation } from "./activation";

/**
 * Binary step: 0 for x ≤ 0, 1 for x > 0. Range {0, 1}.
 * At x = 0 it jumps and has no derivative; we return 0 there, as everywhere else.
 * McCulloch & Pitts, 1943.
 *
 * @example
 * binaryStep(-2); // 0
 * binaryStep(0.5); // 1
 * binaryStep.derivative(0.5); // 0
 */
export const binaryStep = activation({
  name: "binary step",
  value: (x) => (x > 0 ? 1 : x <= 0 ? 0 : x),
  derivative: (x) => (Number.isNaN(x) ? x : 0),
  branches: [
    { where: "x <= 0", value: "0", derivative: "0" },
    { where: "x > 0", value: "1", derivative: "0" },
  ],
  range: "{0, 1}",
  kinks: [0],
  convention: "f(0) = 0 and f'(0) = 0",
  source: "McCulloch & Pitts, 1943",
  elsewhere: { pytorch: "heaviside(x, 0)", jax: "numpy.heaviside(x, 0)" },
});

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
  value: (x, { c }) => c * x,
  derivative: (x, { c }) => (Number.isNaN(x) ? x : c),
  branches: [{ value: "c * x", derivative: "c" }],
  range: ({ c }) => (c === 0 ? "{0}" : "(-∞, ∞)"),
  source: "Widrow & Hoff, 1960",
  elsewhere: { keras: "linear", pytorch: "nn.Identity", jax: "nn.identity" },
});
