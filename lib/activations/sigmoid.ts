import { activation } from "./activation";

/**
 * Sigmoid, the logistic function: 1 / (1 + e⁻ˣ). Range (0, 1), smooth everywhere.
 * Verhulst, 1838; as a unit of a network, Rumelhart, Hinton & Williams, 1986.
 *
 * @example
 * sigmoid(0); // 0.5
 * sigmoid.derivative(0); // 0.25
 */
export const sigmoid = activation({
  name: "sigmoid",
  value: (x) => {
    const e = Math.exp(-Math.abs(x));
    return x < 0 ? e / (1 + e) : 1 / (1 + e);
  },
  // Even in x, so only e^-|x| is needed, which cannot overflow; s(1 - s) would be 0 from x = 37 on.
  derivative: (x) => {
    const e = Math.exp(-Math.abs(x));
    return e / ((1 + e) * (1 + e));
  },
  branches: [{ value: "1 / (1 + exp(-x))", derivative: "1 / (1 + exp(-x)) * (1 - 1 / (1 + exp(-x)))" }],
  range: "(0, 1)",
  source: "Verhulst, 1838; Rumelhart, Hinton & Williams, 1986",
  elsewhere: { keras: "sigmoid", pytorch: "nn.Sigmoid", jax: "nn.sigmoid" },
});
