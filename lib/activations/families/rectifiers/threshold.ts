import { activation } from "../../activation";
import { step } from "../../numerics/numbers";

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
  value: (x) => step(x),
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
 * Thresholded ReLU: 0 for x ≤ θ, x for x > θ. Range {0} ∪ (θ, ∞) for θ > 0.
 * At x = θ it jumps by θ and has no derivative; we return 0 there. With θ = 0 it is ReLU.
 * Konda, Memisevic & Krueger, 2014.
 *
 * @example
 * thresholdedRelu(1); // 0
 * thresholdedRelu(1.5); // 1.5
 * thresholdedRelu.derivative(1.5); // 1
 */
export const thresholdedRelu = activation({
  name: "Thresholded ReLU",
  parameters: { theta: { default: 1, meaning: "where it turns on" } },
  value: (x, { theta }) => (x <= theta ? 0 : x),
  derivative: (x, { theta }) => step(x - theta),
  branches: [
    { where: "x <= theta", value: "0", derivative: "0" },
    { where: "x > theta", value: "x", derivative: "1" },
  ],
  range: ({ theta }) => (theta > 0 ? `{0} ∪ (${theta}, ∞)` : theta < 0 ? `(${theta}, ∞)` : "[0, ∞)"),
  kinks: ({ theta }) => [theta],
  convention: "f(θ) = 0 and f'(θ) = 0",
  source: "Konda, Memisevic & Krueger, 2014",
  elsewhere: {
    keras: "threshold(threshold=θ, default_value=0)",
    pytorch: "nn.Threshold(threshold=θ, value=0)",
  },
});

/**
 * Threshold: v for x ≤ θ, x for x > θ. Range {v} ∪ (θ, ∞).
 * At x = θ it jumps from v to θ and, unless v = θ, has no derivative; we return 0 there, as PyTorch and Keras do.
 * Collobert, Kavukcuoglu & Farabet, 2011 (Torch).
 *
 * @example
 * threshold(0.5); // 0.25
 * threshold(2); // 2
 * threshold.derivative(1); // 0
 */
export const threshold = activation({
  name: "threshold",
  parameters: {
    theta: { default: 1, meaning: "above it, x passes" },
    v: { default: 0.25, meaning: "value for x ≤ θ" },
  },
  value: (x, { theta, v }) => (x <= theta ? v : x),
  derivative: (x, { theta }) => step(x - theta),
  branches: [
    { where: "x <= theta", value: "v", derivative: "0" },
    { where: "x > theta", value: "x", derivative: "1" },
  ],
  range: ({ theta, v }) =>
    v === theta ? `[${theta}, ∞)` : v > theta ? `(${theta}, ∞)` : `{${v}} ∪ (${theta}, ∞)`,
  kinks: ({ theta }) => [theta],
  convention: "f(θ) = v and f'(θ) = 0",
  source: "Collobert, Kavukcuoglu & Farabet, 2011",
  elsewhere: { keras: "threshold(threshold, default_value)", pytorch: "nn.Threshold(threshold, value)" },
});
