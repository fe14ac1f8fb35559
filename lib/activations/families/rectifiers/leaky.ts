import { activation } from "../../activation";
import { positive, scaled, step } from "../../numerics/numbers";

/** The slope of a leaky unit: α for x ≤ 0, 1 for x > 0. */
function slope(x: number, alpha: number): number {
  const on = step(x);
  return on + (1 - on) * alpha;
}

const leaky = (x: number, alpha: number) => scaled(x, slope(x, alpha));

const range = ({ alpha }: { readonly alpha: number }) => (alpha > 0 ? "(-∞, ∞)" : "[0, ∞)");
const kinks = ({ alpha }: { readonly alpha: number }) => (alpha === 1 ? [] : [0]);

/**
 * Leaky ReLU: αx for x ≤ 0, x for x > 0. Range (-∞, ∞) for α > 0.
 * At x = 0 the slope is α (left) or 1 (right); we return α, as PyTorch and TensorFlow.js do; JAX takes 1.
 * Maas, Hannun & Ng, 2013.
 *
 * @example
 * leakyRelu(-2); // -0.02
 * leakyRelu.derivative(0); // 0.01
 * leakyRelu.with({ alpha: 0.5 })(-2); // -1
 */
export const leakyRelu = activation({
  name: "Leaky ReLU",
  parameters: { alpha: { default: 0.01, meaning: "slope for x ≤ 0" } },
  value: (x, { alpha }) => leaky(x, alpha),
  derivative: (x, { alpha }) => slope(x, alpha),
  branches: [
    { where: "x <= 0", value: "alpha * x", derivative: "alpha" },
    { where: "x > 0", value: "x", derivative: "1" },
  ],
  range,
  kinks,
  convention: "f'(0) = α",
  source: "Maas, Hannun & Ng, 2013",
  elsewhere: {
    keras: "leaky_relu(negative_slope=0.2)",
    pytorch: "nn.LeakyReLU(negative_slope=0.01)",
    jax: "nn.leaky_relu(negative_slope=0.01)",
  },
  differs: { keras: "α = 0.2, and 0.3 in layers.LeakyReLU", jax: "slope 1 at 0" },
});

/**
 * PReLU, the parametric ReLU: αx for x ≤ 0, x for x > 0. A network may train α, so ∂f/∂α is given too.
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
  value: (x, { alpha }) => leaky(x, alpha),
  derivative: (x, { alpha }) => slope(x, alpha),
  partials: { alpha: (x) => 0 - positive(-x) },
  branches: [
    { where: "x <= 0", value: "alpha * x", derivative: "alpha", partials: { alpha: "x" } },
    { where: "x > 0", value: "x", derivative: "1", partials: { alpha: "0" } },
  ],
  range,
  kinks,
  convention: "f'(0) = α",
  source: "He, Zhang, Ren & Sun, 2015",
  elsewhere: {
    keras: "layers.PReLU(alpha_initializer='zeros')",
    pytorch: "nn.PReLU(init=0.25)",
    jax: "flax.nnx.PReLU(negative_slope_init=0.01)",
  },
  differs: { keras: "α starts at 0", jax: "in Flax α starts at 0.01, slope 1 at 0" },
});

/**
 * RReLU, the randomised leaky ReLU, as used after training: ax for x ≤ 0, x for x > 0 with a = (l + u) / 2, the mean
 * of the slopes that training draws from [l, u] (see `randomSlopes`). Range (-∞, ∞) for l > 0.
 * At x = 0 the slope is a (left) or 1 (right); we return a, as PyTorch does.
 * Xu, Wang, Chen & Li, 2015.
 *
 * @example
 * rrelu(3); // 3
 * rrelu.with({ l: 0.25, u: 0.75 })(-2); // -1
 */
export const rrelu = activation({
  name: "RReLU",
  parameters: {
    l: { default: 1 / 8, meaning: "smallest slope for x ≤ 0" },
    u: { default: 1 / 3, meaning: "largest slope for x ≤ 0" },
  },
  ascending: ["l", "u"],
  value: (x, { l, u }) => leaky(x, (l + u) / 2),
  derivative: (x, { l, u }) => slope(x, (l + u) / 2),
  branches: [
    { where: "x <= 0", value: "(l + u) / 2 * x", derivative: "(l + u) / 2" },
    { where: "x > 0", value: "x", derivative: "1" },
  ],
  range: ({ l, u }) => range({ alpha: (l + u) / 2 }),
  kinks: ({ l, u }) => kinks({ alpha: (l + u) / 2 }),
  convention: "f'(0) = (l + u) / 2",
  source: "Xu, Wang, Chen & Li, 2015",
  elsewhere: { pytorch: "nn.RReLU(lower=1/8, upper=1/3)" },
});
