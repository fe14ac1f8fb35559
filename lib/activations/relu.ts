import { activation } from "./activation";

/**
 * ReLU, the rectified linear unit: x for x > 0, 0 for x ≤ 0. Range [0, ∞).
 * At x = 0 the slope is 0 (left) or 1 (right); we return 0, as PyTorch, JAX and TensorFlow do.
 * Nair & Hinton, 2010.
 *
 * @example
 * relu(-2); // 0
 * relu.derivative(3); // 1
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
  convention: "f'(0) = 0, as in PyTorch, JAX and TensorFlow",
  source: "Nair & Hinton, 2010",
});

/**
 * PReLU, the parametric ReLU: x for x > 0, αx for x ≤ 0. A network may train α, so ∂f/∂α is given too.
 * At x = 0 the slope is α (left) or 1 (right); we return α, as PyTorch does.
 * He, Zhang, Ren & Sun, 2015; α starts at 0.25 as there.
 *
 * @example
 * prelu(-2); // -0.5
 * prelu.partials.alpha(-2); // -2
 */
export const prelu = activation({
  name: "PReLU",
  parameters: { alpha: { default: 0.25, meaning: "slope for x ≤ 0" } },
  value: (x, { alpha }) => (x > 0 ? x : alpha * x),
  derivative: (x, { alpha }) => (x > 0 ? 1 : x <= 0 ? alpha : x),
  partials: { alpha: (x) => (x > 0 ? 0 : x) },
  branches: [
    { where: "x <= 0", value: "alpha * x", derivative: "alpha", partials: { alpha: "x" } },
    { where: "x > 0", value: "x", derivative: "1", partials: { alpha: "0" } },
  ],
  range: ({ alpha }) => (alpha > 0 ? "(-∞, ∞)" : "[0, ∞)"),
  kinks: ({ alpha }) => (alpha === 1 ? [] : [0]),
  convention: "f'(0) = α, as in PyTorch",
  source: "He, Zhang, Ren & Sun, 2015",
});
