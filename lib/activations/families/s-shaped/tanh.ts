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
