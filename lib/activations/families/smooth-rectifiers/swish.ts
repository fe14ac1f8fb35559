import { activation } from "../../activation";
import { exp, expm1 } from "../../numerics/exp";
import { logistic, logisticSlope } from "../../numerics/logistic";
import { clamp, finite, scaled } from "../../numerics/numbers";

/** x·σ(βx). */
const gated = (x: number, beta: number) => scaled(x, logistic(beta * finite(x)));

/** Its derivative σ(z) + z·σ(z)(1 − σ(z)) for z = βx, clamped where σ is 0 or 1. */
function gatedSlope(x: number, beta: number): number {
  const z = clamp(beta * finite(x), -746, 700);
  const e = exp(z);
  return (e / (1 + e)) * ((1 + z + e) / (1 + e));
}

/** -min of x·σ(x), at x = -1.278…: the number W(1/e). */
const depth = 0.2784645427610738;

/**
 * Swish: x·σ(βx); with β = 1 it is SiLU. Range [-0.278…/β, ∞) for β > 0, smooth everywhere.
 * A network may train β, so ∂f/∂β = x²·σ(βx)·(1 − σ(βx)) is given too.
 * Ramachandran, Zoph & Le, 2017; with β = 1, Hendrycks & Gimpel, 2016, and Elfwing, Uchibe & Doya, 2017.
 *
 * @example
 * swish(0); // 0
 * swish.derivative(0); // 0.5
 * swish.with({ beta: 0 })(3); // 1.5
 */
export const swish = activation({
  name: "Swish",
  parameters: { beta: { default: 1, meaning: "sharpness: 0 is x/2, ∞ is ReLU; trained" } },
  value: (x, { beta }) => gated(x, beta),
  derivative: (x, { beta }) => gatedSlope(x, beta),
  partials: { beta: (x, { beta }) => scaled(x, scaled(x, logisticSlope(beta * finite(x)))) },
  branches: [
    {
      value: "x / (1 + exp(-beta * x))",
      derivative: "1 / (1 + exp(-beta * x)) + beta * x * exp(-beta * x) / (1 + exp(-beta * x))^2",
      partials: { beta: "x^2 / (1 + exp(-beta * x)) * (1 - 1 / (1 + exp(-beta * x)))" },
    },
  ],
  range: ({ beta }) => (beta > 0 ? `[${-depth / beta}, ∞)` : beta < 0 ? `(-∞, ${-depth / beta}]` : "(-∞, ∞)"),
  source: "Hendrycks & Gimpel, 2016; Elfwing, Uchibe & Doya, 2017; Ramachandran, Zoph & Le, 2017",
  elsewhere: { keras: "silu", pytorch: "nn.SiLU", jax: "nn.silu" },
});

/**
 * Quick GELU: x·σ(1.702x), the sigmoid approximation of GELU. Range [-0.163…, ∞), smooth everywhere.
 * Hendrycks & Gimpel, 2016.
 *
 * @example
 * quickGelu(0); // 0
 * quickGelu.derivative(0); // 0.5
 */
export const quickGelu = activation({
  name: "quick GELU",
  value: (x) => gated(x, 1.702),
  derivative: (x) => gatedSlope(x, 1.702),
  branches: [
    {
      value: "x / (1 + exp(-1.702 * x))",
      derivative: "1 / (1 + exp(-1.702 * x)) + 1.702 * x * exp(-1.702 * x) / (1 + exp(-1.702 * x))^2",
    },
  ],
  range: `[${-depth / 1.702}, ∞)`,
  source: "Hendrycks & Gimpel, 2016",
});

/** Where ELiSH's derivative e(e² + 2e − 1)/(1 + e)² changes its sign: √2 − 1, rounded better than Math.SQRT2 - 1. */
const zero = 0.41421356237309503;

/**
 * ELiSH: (eˣ − 1)·σ(x) for x ≤ 0, x·σ(x) for x > 0. Range [-0.171…, ∞).
 * At x = 0 the slope is 1/2 from both sides.
 * Basirat & Roth, 2018.
 *
 * @example
 * elish(0); // 0
 * elish.derivative(0); // 0.5
 */
export const elish = activation({
  name: "ELiSH",
  value: (x) => logistic(x) * (x > 0 ? x : expm1(x)),
  derivative: (x) => {
    if (x > 0) return gatedSlope(x, 1);
    const e = exp(x);
    return (e * (e - zero) * (e + 1 + Math.SQRT2)) / ((1 + e) * (1 + e));
  },
  branches: [
    {
      where: "x <= 0",
      value: "(exp(x) - 1) / (1 + exp(-x))",
      derivative: "exp(x) / (1 + exp(-x)) + (exp(x) - 1) * exp(-x) / (1 + exp(-x))^2",
    },
    {
      where: "x > 0",
      value: "x / (1 + exp(-x))",
      derivative: "1 / (1 + exp(-x)) + x * exp(-x) / (1 + exp(-x))^2",
    },
  ],
  range: `[${2 * Math.SQRT2 - 3}, ∞)`,
  source: "Basirat & Roth, 2018",
});
