import { activation } from "../../activation";
import { clamp, finite, saturated } from "../../numerics/numbers";

/** Beyond, x² + 1 is x², and x² would overflow. */
const moderate = (x: number) => clamp(x, -1e150, 1e150);

/** x / √(1 + αx²). */
function normalised(x: number, alpha: number): number {
  const y = moderate(x);
  return y / Math.sqrt(1 + alpha * (y * y));
}

/**
 * Softsign: x / (1 + |x|), a tanh with slower tails. Range (-1, 1). At x = 0 the slope is 1 from both sides.
 * Elliott, 1993; under this name, Bergstra, Desjardins, Lamblin & Bengio, 2009.
 *
 * @example
 * softsign(1); // 0.5
 * softsign.derivative(1); // 0.25
 */
export const softsign = activation({
  name: "softsign",
  value: (x) => finite(x) / (1 + Math.abs(finite(x))), // ∞/∞ would be NaN
  derivative: (x) => 1 / (1 + Math.abs(x)) / (1 + Math.abs(x)),
  branches: [
    { where: "x <= 0", value: "x / (1 - x)", derivative: "1 / (1 - x)^2" },
    { where: "x > 0", value: "x / (1 + x)", derivative: "1 / (1 + x)^2" },
  ],
  range: "(-1, 1)",
  source: "Elliott, 1993; Bergstra, Desjardins, Lamblin & Bengio, 2009",
  elsewhere: { keras: "softsign", pytorch: "nn.Softsign", jax: "nn.soft_sign" },
});

/**
 * ISRU, the inverse square root unit: x / √(1 + αx²). Range (-1/√α, 1/√α), smooth everywhere.
 * Carlile, Delamarter, Kinney, Marti & Whitney, 2017.
 *
 * @example
 * isru(0); // 0
 * isru(Infinity); // 1
 * isru.derivative(0); // 1
 */
export const isru = activation({
  name: "ISRU",
  parameters: { alpha: { default: 1, meaning: "1/√α is the limit at ∞", positive: true } },
  value: (x, { alpha }) => normalised(x, alpha),
  derivative: (x, { alpha }) => 1 / Math.sqrt(1 + alpha * x * x) / (1 + alpha * x * x),
  branches: [{ value: "x / sqrt(1 + alpha * x^2)", derivative: "1 / (1 + alpha * x^2)^(3 / 2)" }],
  range: ({ alpha }) => `(${-1 / Math.sqrt(alpha)}, ${1 / Math.sqrt(alpha)})`,
  source: "Carlile, Delamarter, Kinney, Marti & Whitney, 2017",
});

/**
 * ISRLU, the inverse square root linear unit: x / √(1 + αx²) for x ≤ 0, x for x > 0. Range (-1/√α, ∞).
 * At x = 0 the slope is 1 from both sides.
 * Carlile, Delamarter, Kinney, Marti & Whitney, 2017.
 *
 * @example
 * isrlu(2); // 2
 * isrlu(-Infinity); // -1
 */
export const isrlu = activation({
  name: "ISRLU",
  parameters: { alpha: { default: 1, meaning: "-1/√α is the limit at -∞", positive: true } },
  value: (x, { alpha }) => (x > 0 ? x : normalised(x, alpha)),
  derivative: (x, { alpha }) => (x > 0 ? 1 : 1 / Math.sqrt(1 + alpha * x * x) / (1 + alpha * x * x)),
  branches: [
    { where: "x <= 0", value: "x / sqrt(1 + alpha * x^2)", derivative: "1 / (1 + alpha * x^2)^(3 / 2)" },
    { where: "x > 0", value: "x", derivative: "1" },
  ],
  range: ({ alpha }) => `(${-1 / Math.sqrt(alpha)}, ∞)`,
  source: "Carlile, Delamarter, Kinney, Marti & Whitney, 2017",
});

/**
 * Bent identity: (√(x² + 1) − 1)/2 + x. Range (-∞, ∞), smooth everywhere; the slope goes from 1/2 to 3/2.
 * Of unknown origin; it stands in the encyclopedias' lists.
 *
 * @example
 * bentIdentity(0); // 0
 * bentIdentity.derivative(0); // 1
 */
export const bentIdentity = activation({
  name: "bent identity",
  // √(x² + 1) − 1 = x·t with t = x/(√(x² + 1) + 1), which keeps the digits near 0.
  value: (x) => {
    const y = moderate(x);
    return saturated(x * (1 + y / (Math.sqrt(y * y + 1) + 1) / 2), x);
  },
  derivative: (x) => 1 + normalised(x, 1) / 2,
  branches: [{ value: "(sqrt(x^2 + 1) - 1) / 2 + x", derivative: "x / (2 * sqrt(x^2 + 1)) + 1" }],
  range: "(-∞, ∞)",
});

/**
 * SQNL, the square nonlinearity: x + x²/4 for -2 < x ≤ 0, x − x²/4 for 0 < x < 2, ±1 beyond. Range [-1, 1].
 * At the joins the slope is the same from both sides.
 * Wuraola & Patel, 2018.
 *
 * @example
 * sqnl(1); // 0.75
 * sqnl.derivative(1); // 0.5
 */
export const sqnl = activation({
  name: "SQNL",
  value: (x) => {
    const y = clamp(x, -2, 2);
    return y * (1 - Math.abs(y) / 4);
  },
  derivative: (x) => 1 - Math.abs(clamp(x, -2, 2)) / 2,
  branches: [
    { where: "x <= -2", value: "-1", derivative: "0" },
    { where: "-2 < x <= 0", value: "x + x^2 / 4", derivative: "1 + x / 2" },
    { where: "0 < x < 2", value: "x - x^2 / 4", derivative: "1 - x / 2" },
    { where: "x >= 2", value: "1", derivative: "0" },
  ],
  range: "[-1, 1]",
  source: "Wuraola & Patel, 2018",
});

/**
 * Elliott's sigmoid: (1 + x/(1 + |x|))/2, the softsign between 0 and 1. Range (0, 1). At x = 0 the slope is 1/2 from
 * both sides.
 * Elliott, 1993.
 *
 * @example
 * elliott(1); // 0.75
 * elliott.derivative(1); // 0.125
 */
export const elliott = activation({
  name: "Elliott",
  // For x ≤ 0 it is 1/2/(1 − x), where 1 + softsign would lose its digits.
  value: (x) => {
    const part = 0.5 / (1 + Math.abs(x));
    return x > 0 ? 1 - part : part;
  },
  derivative: (x) => 0.5 / (1 + Math.abs(x)) / (1 + Math.abs(x)),
  branches: [
    { where: "x <= 0", value: "(1 + x / (1 - x)) / 2", derivative: "1 / (2 * (1 - x)^2)" },
    { where: "x > 0", value: "(1 + x / (1 + x)) / 2", derivative: "1 / (2 * (1 + x)^2)" },
  ],
  range: "(0, 1)",
  source: "Elliott, 1993",
});
