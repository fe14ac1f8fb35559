import { activation } from "./activation";

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
  value: (x) => Math.tanh(x),
  // 1 - tanh² would be 0 from x = 19 on; with e = e^-2|x| it is 4e / (1 + e)².
  derivative: (x) => {
    const e = Math.exp(-2 * Math.abs(x));
    return (4 * e) / ((1 + e) * (1 + e));
  },
  branches: [{ value: "(exp(x) - exp(-x)) / (exp(x) + exp(-x))", derivative: "1 - tanh(x)^2" }],
  range: "(-1, 1)",
  source: "LeCun, Bottou, Orr & Müller, 1998",
  elsewhere: { keras: "tanh", pytorch: "nn.Tanh", jax: "nn.tanh" },
});
