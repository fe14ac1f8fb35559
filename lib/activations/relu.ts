import { activation } from "./activation";

/**
 * ReLU, the rectified linear unit: x for x > 0, 0 for x ≤ 0. Range [0, ∞).
 * At x = 0 the slope is 0 (left) or 1 (right); we return 0, as PyTorch, JAX and TensorFlow do.
 * Nair & Hinton, 2010.
 *
 * @example
 * relu(-2); // 0
 * relu.derivative(3); // 1
 * relu.derivative(0); // 0
 */
export const relu = activation({
  name: "ReLU",
  value: (x) => Math.max(0, x),
  derivative: (x) => (x > 0 ? 1 : x <= 0 ? 0 : x),
  branches: [
    { where: "x <= 0", value: "0", derivative: "0" },
    { where: "x > 0", value: "x", derivative: "1" },
  ],
  range: "[0, ∞)",
  kinks: [0],
  convention: "f'(0) = 0",
  source: "Nair & Hinton, 2010",
  elsewhere: { keras: "relu", pytorch: "nn.ReLU", jax: "nn.relu" },
});

/**
 * Leaky ReLU: x for x > 0, αx for x ≤ 0. Range (-∞, ∞) for α > 0.
 * At x = 0 the slope is α (left) or 1 (right); we return α, as PyTorch and TensorFlow do; JAX takes 1.
 * Maas, Hannun & Ng, 2013, with α = 0.01.
 *
 * @example
 * leakyRelu(-2); // -0.02
 * leakyRelu.derivative(0); // 0.01
 * leakyRelu.with({ alpha: 0.2 })(-2); // -0.4
 */
export const leakyRelu = activation({
  name: "Leaky ReLU",
  parameters: { alpha: { default: 0.01, meaning: "slope for x ≤ 0" } },
  value: (x, { alpha }) => (x > 0 ? x : alpha * x),
  derivative: (x, { alpha }) => (x > 0 ? 1 : x <= 0 ? alpha : x),
  branches: [
    { where: "x <= 0", value: "alpha * x", derivative: "alpha" },
    { where: "x > 0", value: "x", derivative: "1" },
  ],
  range: ({ alpha }) => (alpha > 0 ? "(-∞, ∞)" : "[0, ∞)"),
  kinks: ({ alpha }) => (alpha === 1 ? [] : [0]),
  convention: "f'(0) = α",
  source: "Maas, Hannun & Ng, 2013",
  elsewhere: {
    keras: "leaky_relu(negative_slope=0.2)",
    pytorch: "nn.LeakyReLU(negative_slope=0.01)",
    jax: "nn.leaky_relu(negative_slope=0.01)",
  },
  slopeElsewhere: { jax: "1 at 0" },
});

/**
 * PReLU, the parametric ReLU: x for x > 0, αx for x ≤ 0. A network may train α, so ∂f/∂α is given too.
 * Range (-∞, ∞) for α > 0. At x = 0 the slope is α (left) or 1 (right); we return α, as PyTorch does.
 * He, Zhang, Ren & Sun, 2015; α starts at 0.25 as there.
 *
 * @example
 * prelu(-2); // -0.5
 * prelu.derivative(-2); // 0.25
 * prelu.partials.alpha(-2); // -2
 */
export const prelu = activation({
  name: "PReLU",
  parameters: { alpha: { default: 0.25, meaning: "slope for x ≤ 0, trained" } },
  value: (x, { alpha }) => (x > 0 ? x : alpha * x),
  derivative: (x, { alpha }) => (x > 0 ? 1 : x <= 0 ? alpha : x),
  partials: { alpha: (x) => (x > 0 ? 0 : x) },
  branches: [
    { where: "x <= 0", value: "alpha * x", derivative: "alpha", partials: { alpha: "x" } },
    { where: "x > 0", value: "x", derivative: "1", partials: { alpha: "0" } },
  ],
  range: ({ alpha }) => (alpha > 0 ? "(-∞, ∞)" : "[0, ∞)"),
  kinks: ({ alpha }) => (alpha === 1 ? [] : [0]),
  convention: "f'(0) = α",
  source: "He, Zhang, Ren & Sun, 2015",
  elsewhere: { keras: "layers.PReLU(alpha=0)", pytorch: "nn.PReLU(init=0.25)" },
});

/**
 * Thresholded ReLU: x for x > θ, 0 for x ≤ θ. Range {0} ∪ (θ, ∞).
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
  value: (x, { theta }) => (x > theta ? x : x <= theta ? 0 : x),
  derivative: (x, { theta }) => (x > theta ? 1 : x <= theta ? 0 : x),
  branches: [
    { where: "x <= theta", value: "0", derivative: "0" },
    { where: "x > theta", value: "x", derivative: "1" },
  ],
  range: ({ theta }) => (theta > 0 ? `{0} ∪ (${theta}, ∞)` : theta < 0 ? `(${theta}, ∞)` : "[0, ∞)"),
  kinks: ({ theta }) => [theta],
  convention: "f(θ) = 0 and f'(θ) = 0",
  source: "Konda, Memisevic & Krueger, 2014",
  elsewhere: { keras: "threshold(threshold, default_value=0)", pytorch: "nn.Threshold(threshold, 0)" },
});
