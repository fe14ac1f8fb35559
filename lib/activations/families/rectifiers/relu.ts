import { activation } from "../../activation";
import { clamp, positive, saturated, square, step } from "../../numerics/numbers";

/**
 * ReLU, the rectified linear unit: 0 for x ≤ 0, x for x > 0. Range [0, ∞).
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
  value: (x) => positive(x),
  derivative: (x) => step(x),
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
 * ReLU6: 0 for x ≤ 0, x for 0 < x < 6, 6 for x ≥ 6. Range [0, 6].
 * At x = 0 and x = 6 we return the slope 0, as PyTorch, JAX and Keras do.
 * Krizhevsky, 2010.
 *
 * @example
 * relu6(8); // 6
 * relu6.derivative(6); // 0
 */
export const relu6 = activation({
  name: "ReLU6",
  value: (x) => clamp(x, 0, 6),
  derivative: (x) => step(x) * step(6 - x),
  branches: [
    { where: "x <= 0", value: "0", derivative: "0" },
    { where: "0 < x < 6", value: "x", derivative: "1" },
    { where: "x >= 6", value: "6", derivative: "0" },
  ],
  range: "[0, 6]",
  kinks: [0, 6],
  convention: "f'(0) = f'(6) = 0",
  source: "Krizhevsky, 2010",
  elsewhere: { keras: "relu6", pytorch: "nn.ReLU6", jax: "nn.relu6" },
});

/**
 * Squared ReLU: 0 for x ≤ 0, x² for x > 0. Range [0, ∞). At x = 0 the slope is 0 from both sides.
 * So, Mańke, Liu, Dai, Shazeer & Le, 2021.
 *
 * @example
 * squaredRelu(-2); // 0
 * squaredRelu(3); // 9
 * squaredRelu.derivative(3); // 6
 */
export const squaredRelu = activation({
  name: "squared ReLU",
  value: (x) => saturated(square(positive(x)), x),
  derivative: (x) => saturated(2 * positive(x), x),
  branches: [
    { where: "x <= 0", value: "0", derivative: "0" },
    { where: "x > 0", value: "x^2", derivative: "2 * x" },
  ],
  range: "[0, ∞)",
  source: "So, Mańke, Liu, Dai, Shazeer & Le, 2021",
});

/**
 * StarReLU: b for x ≤ 0, s·x² + b for x > 0. Range [b, ∞) for s > 0. At x = 0 the slope is 0 from both sides.
 * For normal inputs of variance 1, relu(x)² has mean 1/2 and variance 5/4; s = 2/√5 and b = -1/√5 make them 0 and 1.
 * A network may train both.
 * Yu et al., 2022 (MetaFormer baselines).
 *
 * @example
 * starRelu(-3); // -0.4472
 * starRelu.with({ s: 1, b: 0 })(3); // 9
 * starRelu.partials.s(3); // 9
 */
export const starRelu = activation({
  name: "StarReLU",
  parameters: {
    s: { default: 0.8944, meaning: "scale, trained", positive: true },
    b: { default: -0.4472, meaning: "shift, trained" },
  },
  value: (x, { s, b }) => saturated(s * square(positive(x)) + b, x),
  derivative: (x, { s }) => saturated(2 * s * positive(x), x),
  partials: {
    s: (x) => saturated(square(positive(x)), x),
    b: (x) => (Number.isNaN(x) ? x : 1),
  },
  branches: [
    { where: "x <= 0", value: "b", derivative: "0", partials: { s: "0", b: "1" } },
    { where: "x > 0", value: "s * x^2 + b", derivative: "2 * s * x", partials: { s: "x^2", b: "1" } },
  ],
  range: ({ b }) => `[${b}, ∞)`,
  source: "Yu et al., 2022",
  elsewhere: { pytorch: "timm.models.metaformer.StarReLU" },
  differs: { pytorch: "s starts at 1, b at 0" },
});
