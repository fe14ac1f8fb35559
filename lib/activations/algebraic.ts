import { activation } from "./activation";
import { finite } from "./numbers";

/**
 * Softsign: x / (1 + |x|), a tanh with slower tails. Range (-1, 1).
 * Bergstra, Desjardins, Lamblin & Bengio, 2009.
 *
 * @example
 * softsign(1); // 0.5
 * softsign.derivative(1); // 0.25
 */
export const softsign = activation({
  name: "softsign",
  value: (x) => finite(x) / (1 + Math.abs(finite(x))), // ∞/∞ would be NaN
  derivative: (x) => 1 / ((1 + Math.abs(x)) * (1 + Math.abs(x))),
  branches: [
    { where: "x <= 0", value: "x / (1 - x)", derivative: "1 / (1 - x)^2" },
    { where: "x > 0", value: "x / (1 + x)", derivative: "1 / (1 + x)^2" },
  ],
  range: "(-1, 1)",
  source: "Bergstra, Desjardins, Lamblin & Bengio, 2009",
  elsewhere: { keras: "softsign", pytorch: "nn.Softsign", jax: "nn.soft_sign" },
});
