import { activation } from "./activation";
import { clamp, finite } from "./numbers";

/**
 * Swish: x·σ(βx); with β = 1 it is SiLU. Smooth everywhere; range [-0.2784…/β, ∞) for β > 0.
 * A network may train β, so ∂f/∂β = x²·σ(βx)·(1 − σ(βx)) is given too.
 * Ramachandran, Zoph & Le, 2017; with β = 1, Elfwing, Uchibe & Doya, 2017.
 *
 * @example
 * swish(0); // 0
 * swish.derivative(0); // 0.5
 * swish.with({ beta: 0 })(3); // 1.5
 */
export const swish = activation({
  name: "Swish",
  parameters: { beta: { default: 1, meaning: "sharpness: 0 is x/2, ∞ is ReLU; trained" } },
  value: (x, { beta }) => Math.max(x, -Number.MAX_VALUE) / (1 + Math.exp(-beta * x)), // -∞/∞ would be NaN
  derivative: (x, { beta }) => {
    const z = clamp(beta * x, -1000, 1000); // ∞ times 0 would be NaN
    const e = Math.exp(-Math.abs(z));
    return z < 0 ? (e * (1 + e + z)) / ((1 + e) * (1 + e)) : (1 + e + z * e) / ((1 + e) * (1 + e));
  },
  partials: {
    beta: (x, { beta }) => {
      const e = Math.exp(-Math.abs(beta * x));
      return (finite(x) * e * finite(x)) / ((1 + e) * (1 + e));
    },
  },
  branches: [
    {
      value: "x / (1 + exp(-beta * x))",
      derivative: "1 / (1 + exp(-beta * x)) + beta * x * exp(-beta * x) / (1 + exp(-beta * x))^2",
      partials: { beta: "x^2 / (1 + exp(-beta * x)) * (1 - 1 / (1 + exp(-beta * x)))" },
    },
  ],
  range: ({ beta }) =>
    beta === 0
      ? "(-∞, ∞)"
      : beta > 0
        ? `[${-0.2784645427610738 / beta}, ∞)`
        : `(-∞, ${-0.2784645427610738 / beta}]`,
  source: "Ramachandran, Zoph & Le, 2017",
  elsewhere: { keras: "silu", pytorch: "nn.SiLU", jax: "nn.silu" },
});
