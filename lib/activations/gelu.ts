import { activation } from "./activation";
import { exp } from "./exp";
import { logistic } from "./logistic";
import { density, millsRatio } from "./normal";
import { clamp, positive, scaled, step } from "./numbers";

/** From |x| = 40 on, Φ(x) is 0 or 1. */
const size = (x: number) => Math.min(Math.abs(x), 40);

/**
 * GELU, the Gaussian error linear unit: x·Φ(x) with Φ the normal distribution function, x·(1 + erf(x/√2))/2.
 * Range [-0.1699…, ∞), smooth everywhere. Its left tail is ill-conditioned: an error of one unit in the last place
 * of x changes f by about x² units.
 * Hendrycks & Gimpel, 2016.
 *
 * @example
 * gelu(1); // 0.8413447460685429
 * gelu.derivative(0); // 0.5
 */
export const gelu = activation({
  name: "GELU",
  // max(x, 0) − |x|·Φ(−|x|): 1 + erf would lose the tail's digits from x = -1 on and be 0 from -8.3 on.
  value: (x) => {
    const a = size(x);
    return positive(x) - a * (density(a) * millsRatio(a));
  },
  // Φ(x) + x·φ(x): at -a it is φ(a)·(R(a) − a), at a 1 minus that.
  derivative: (x) => {
    const a = size(x);
    const atMinusA = density(a) * (millsRatio(a) - a);
    const on = step(x);
    return on + (1 - 2 * on) * atMinusA;
  },
  branches: [
    {
      value: "x * (1 + erf(x / sqrt(2))) / 2",
      derivative: "(1 + erf(x / sqrt(2))) / 2 + x * exp(-x^2 / 2) / sqrt(2 * pi)",
    },
  ],
  range: "[-0.16997120747990369, ∞)",
  source: "Hendrycks & Gimpel, 2016",
  elsewhere: { keras: "gelu", pytorch: "nn.GELU", jax: "nn.gelu(approximate=False)" },
  differs: { jax: "by default the tanh form" },
});

const slope = Math.sqrt(8 / Math.PI);
const cubic = 0.044715 * slope;

/**
 * GELU's tanh form: x·(1 + tanh(√(2/π)·(x + 0.044715x³)))/2, within 0.0005 of GELU. Range [-0.17…, ∞), smooth everywhere.
 * Hendrycks & Gimpel, 2016.
 *
 * @example
 * geluTanh(0); // 0
 * geluTanh.derivative(0); // 0.5
 */
export const geluTanh = activation({
  name: "GELU (tanh)",
  // (1 + tanh(z/2))/2 = σ(z), which keeps the left tail's digits.
  value: (x) => scaled(x, logistic(x * (slope + cubic * x * x))),
  derivative: (x) => {
    const y = clamp(x, -40, 40);
    const e = exp(y * (slope + cubic * y * y));
    const growth = y * (slope + 3 * cubic * y * y); // x·dz/dx
    return (e / (1 + e)) * ((1 + growth + e) / (1 + e));
  },
  branches: [
    {
      value: "x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3))) / 2",
      derivative:
        "(1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3))) / 2" +
        " + x * (1 - tanh(sqrt(2 / pi) * (x + 0.044715 * x^3))^2) * sqrt(2 / pi) * (1 + 0.134145 * x^2) / 2",
    },
  ],
  range: "[-0.17004075057125406, ∞)",
  source: "Hendrycks & Gimpel, 2016",
  elsewhere: {
    keras: "gelu(approximate=True)",
    pytorch: "nn.GELU(approximate='tanh')",
    jax: "nn.gelu",
  },
});
