import { activation } from "../../activation";
import { logisticSlope } from "../../numerics/logistic";
import { scaled } from "../../numerics/numbers";
import { tanh as tangent } from "../../numerics/tanh";

/**
 * tanh, the hyperbolic tangent: (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ), a sigmoid stretched to both signs: 2σ(2x) − 1.
 * Range (-1, 1), smooth everywhere.
 * As a unit of a network, LeCun, Bottou, Orr & Müller, 1998.
 *
 * @example
 * tanh(0); // 0
 * tanh.derivative(0); // 1
 */
export const tanh = activation({
  name: "tanh",
  value: (x) => tangent(x),
  derivative: (x) => 4 * logisticSlope(2 * x), // 1 − tanh² would be 0 from x = 19 on
  branches: [{ value: "(exp(x) - exp(-x)) / (exp(x) + exp(-x))", derivative: "1 - tanh(x)^2" }],
  range: "(-1, 1)",
  source: "LeCun, Bottou, Orr & Müller, 1998",
  elsewhere: { keras: "tanh", pytorch: "nn.Tanh", jax: "nn.tanh" },
});

/**
 * LiSHT, the linearly scaled hyperbolic tangent: x·tanh(x), an even function. Range [0, ∞), smooth everywhere.
 * Roy, Manna, Dubey & Chaudhuri, 2019.
 *
 * @example
 * lisht(-2) === lisht(2); // true
 * lisht.derivative(0); // 0
 */
export const lisht = activation({
  name: "LiSHT",
  value: (x) => x * tangent(x),
  derivative: (x) => tangent(x) + scaled(x, 4 * logisticSlope(2 * x)),
  branches: [{ value: "x * tanh(x)", derivative: "tanh(x) + x * (1 - tanh(x)^2)" }],
  range: "[0, ∞)",
  source: "Roy, Manna, Dubey & Chaudhuri, 2019",
});

/**
 * DyT, the dynamic tanh: γ·tanh(αx) + β, which takes the place of a normalisation layer. Range (β − |γ|, β + |γ|),
 * smooth everywhere. A network trains all three, γ and β for each channel.
 * Zhu, Chen, He, LeCun & Liu, 2025; α starts at 0.5, γ at 1, β at 0 as there.
 *
 * @example
 * dyt(0); // 0
 * dyt.derivative(0); // 0.5
 * dyt.with({ gamma: 3, beta: 1 })(Infinity); // 4
 */
export const dyt = activation({
  name: "DyT",
  parameters: {
    alpha: { default: 0.5, meaning: "sharpness, trained", positive: true },
    gamma: { default: 1, meaning: "scale, trained" },
    beta: { default: 0, meaning: "shift, trained" },
  },
  // Without a shift it keeps the sign of -0.
  value: (x, { alpha, gamma, beta }) =>
    beta === 0 ? gamma * tangent(alpha * x) : gamma * tangent(alpha * x) + beta,
  derivative: (x, { alpha, gamma }) => gamma * (alpha * (4 * logisticSlope(2 * (alpha * x)))),
  partials: {
    alpha: (x, { alpha, gamma }) => gamma * scaled(x, 4 * logisticSlope(2 * (alpha * x))),
    gamma: (x, { alpha }) => tangent(alpha * x),
    beta: (x) => (Number.isNaN(x) ? x : 1),
  },
  branches: [
    {
      value: "gamma * tanh(alpha * x) + beta",
      derivative: "gamma * alpha * (1 - tanh(alpha * x)^2)",
      partials: { alpha: "gamma * x * (1 - tanh(alpha * x)^2)", gamma: "tanh(alpha * x)", beta: "1" },
    },
  ],
  range: ({ gamma, beta }) =>
    gamma === 0 ? `{${beta}}` : `(${beta - Math.abs(gamma)}, ${beta + Math.abs(gamma)})`,
  source: "Zhu, Chen, He, LeCun & Liu, 2025",
});
