import { activation } from "./activation";

/**
 * Softplus: log(1 + e^βx) / β, a ReLU without the corner; its derivative is σ(βx). Range (0, ∞), smooth everywhere.
 * Dugas, Bengio, Bélisle, Nadeau & Garcia, 2000, with β = 1.
 *
 * @example
 * softplus(0); // 0.6931471805599453
 * softplus.derivative(0); // 0.5
 */
export const softplus = activation({
  name: "softplus",
  parameters: { beta: { default: 1, meaning: "sharpness: ∞ is ReLU", positive: true } },
  // log1p(e^-|z|) neither overflows nor loses the digits of a small e.
  value: (x, { beta }) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(beta * x))) / beta,
  derivative: (x, { beta }) => {
    const e = Math.exp(-Math.abs(beta * x));
    return x < 0 ? e / (1 + e) : 1 / (1 + e);
  },
  branches: [{ value: "log(1 + exp(beta * x)) / beta", derivative: "1 / (1 + exp(-beta * x))" }],
  range: "(0, ∞)",
  source: "Dugas, Bengio, Bélisle, Nadeau & Garcia, 2000",
  elsewhere: { keras: "softplus", pytorch: "nn.Softplus(beta=1.0, threshold=20.0)", jax: "nn.softplus" },
});
