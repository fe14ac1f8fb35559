import { activation } from "../../activation";
import { clamp, square, step } from "../../numerics/numbers";
import { tanh } from "../../numerics/tanh";

/**
 * Hard shrink: 0 for |x| ≤ λ, x elsewhere. Range (-∞, -λ) ∪ {0} ∪ (λ, ∞).
 * At x = ±λ it jumps by λ and has no derivative; we return 0 there, as PyTorch and Keras do.
 * Donoho & Johnstone, 1994.
 *
 * @example
 * hardshrink(0.25); // 0
 * hardshrink(2); // 2
 * hardshrink.derivative(2); // 1
 */
export const hardshrink = activation({
  name: "hard shrink",
  parameters: { lambda: { default: 0.5, meaning: "what is at most this size becomes 0", positive: true } },
  value: (x, { lambda }) => (Math.abs(x) <= lambda ? 0 : x),
  derivative: (x, { lambda }) => step(Math.abs(x) - lambda),
  branches: [
    { where: "x < -lambda", value: "x", derivative: "1" },
    { where: "-lambda <= x <= lambda", value: "0", derivative: "0" },
    { where: "x > lambda", value: "x", derivative: "1" },
  ],
  range: ({ lambda }) => `(-∞, ${-lambda}) ∪ {0} ∪ (${lambda}, ∞)`,
  kinks: ({ lambda }) => [-lambda, lambda],
  convention: "f(±λ) = 0 and f'(±λ) = 0",
  source: "Donoho & Johnstone, 1994",
  elsewhere: { keras: "hard_shrink(threshold=0.5)", pytorch: "nn.Hardshrink(lambd=0.5)" },
});

/**
 * Soft shrink: x + λ for x < -λ, 0 for |x| ≤ λ, x − λ for x > λ. Range (-∞, ∞).
 * At x = ±λ the slope is 0 (inside) or 1 (outside); we return 0, as PyTorch and Keras do.
 * Donoho & Johnstone, 1994.
 *
 * @example
 * softshrink(0.25); // 0
 * softshrink(2); // 1.5
 * softshrink.derivative(0.5); // 0
 */
export const softshrink = activation({
  name: "soft shrink",
  parameters: { lambda: { default: 0.5, meaning: "by this much values shrink", positive: true } },
  value: (x, { lambda }) => x - clamp(x, -lambda, lambda),
  derivative: (x, { lambda }) => step(Math.abs(x) - lambda),
  branches: [
    { where: "x < -lambda", value: "x + lambda", derivative: "1" },
    { where: "-lambda <= x <= lambda", value: "0", derivative: "0" },
    { where: "x > lambda", value: "x - lambda", derivative: "1" },
  ],
  range: "(-∞, ∞)",
  kinks: ({ lambda }) => [-lambda, lambda],
  convention: "f'(±λ) = 0",
  source: "Donoho & Johnstone, 1994",
  elsewhere: { keras: "soft_shrink(threshold=0.5)", pytorch: "nn.Softshrink(lambd=0.5)" },
});

/**
 * Tanh shrink: x − tanh(x), flat as x³/3 at 0. Range (-∞, ∞), smooth everywhere.
 * Collobert, Kavukcuoglu & Farabet, 2011 (Torch).
 *
 * @example
 * tanhshrink(0); // 0
 * tanhshrink.derivative(0); // 0
 */
export const tanhshrink = activation({
  name: "tanh shrink",
  value: (x) => {
    if (!(Math.abs(x) < 1.5)) return x - tanh(x);
    // The difference would lose its digits near 0. Lambert's tanh(x) = x/(1 + c), c = x²/(3 + x²/(5 + x²/(7 + …))).
    let c = 0;
    for (let n = 21; n > 1; n -= 2) c = (x * x) / (n + c);
    return (x * c) / (1 + c);
  },
  derivative: (x) => square(tanh(x)),
  branches: [{ value: "x - tanh(x)", derivative: "tanh(x)^2" }],
  range: "(-∞, ∞)",
  source: "Collobert, Kavukcuoglu & Farabet, 2011",
  elsewhere: { keras: "tanh_shrink", pytorch: "nn.Tanhshrink" },
});
