import { activation } from "../../activation";
import { exp } from "../../numerics/exp";
import { log1p, log1pUpTo1 } from "../../numerics/log1p";
import { log1pExp, logistic } from "../../numerics/logistic";
import { positive } from "../../numerics/numbers";
import { tanh } from "../../numerics/tanh";

/**
 * Softplus: log(1 + e^(βx)) / β, a ReLU without the corner; its derivative is σ(βx). Range (0, ∞), smooth everywhere.
 * Dugas, Bengio, Bélisle, Nadeau & Garcia, 2000, with β = 1.
 *
 * @example
 * softplus(0); // 0.6931471805599453
 * softplus(1000); // 1000
 * softplus.derivative(0); // 0.5
 */
export const softplus = activation({
  name: "softplus",
  parameters: { beta: { default: 1, meaning: "sharpness: ∞ is ReLU", positive: true } },
  // log(1 + eᶻ) = max(z, 0) + log(1 + e^-|z|), where nothing overflows and no digit is lost.
  value: (x, { beta }) => positive(x) + log1pUpTo1(exp(-beta * Math.abs(x))) / beta,
  derivative: (x, { beta }) => logistic(beta * x),
  branches: [{ value: "log(1 + exp(beta * x)) / beta", derivative: "1 / (1 + exp(-beta * x))" }],
  range: "(0, ∞)",
  source: "Dugas, Bengio, Bélisle, Nadeau & Garcia, 2000",
  elsewhere: { keras: "softplus", pytorch: "nn.Softplus(beta=1.0, threshold=20.0)", jax: "nn.softplus" },
  differs: { pytorch: "x where βx > 20" },
});

/**
 * Squareplus: (x + √(x² + b)) / 2, an algebraic softplus. Range (0, ∞), smooth everywhere.
 * Barron, 2021.
 *
 * @example
 * squareplus(0); // 1
 * squareplus.derivative(0); // 0.5
 */
export const squareplus = activation({
  name: "squareplus",
  parameters: { b: { default: 4, meaning: "roundness: 0 is ReLU", positive: true } },
  // max(x, 0) + b/(2(√ + |x|)): for x < 0 the sum above would lose its digits.
  value: (x, { b }) => {
    const a = Math.abs(x);
    const root = a > 1e100 ? a : Math.sqrt(x * x + b); // x² could overflow
    return positive(x) + b / 4 / (root / 2 + a / 2);
  },
  derivative: (x, { b }) => {
    const square = x * x + b;
    const atMinusA = b / 2 / (square + Math.abs(x) * Math.sqrt(square));
    return x > 0 ? 1 - atMinusA : atMinusA;
  },
  branches: [{ value: "(x + sqrt(x^2 + b)) / 2", derivative: "(1 + x / sqrt(x^2 + b)) / 2" }],
  range: "(0, ∞)",
  source: "Barron, 2021",
  elsewhere: { keras: "squareplus(b=4)", jax: "nn.squareplus(b=4)" },
});

/**
 * Sparse plus: 0 for x ≤ -1, (x + 1)²/4 for -1 < x < 1, x for x ≥ 1. Range [0, ∞).
 * At the joins the slope is the same from both sides.
 * Blondel, Martins & Niculae, 2020.
 *
 * @example
 * sparsePlus(0); // 0.25
 * sparsePlus.derivative(0); // 0.5
 */
export const sparsePlus = activation({
  name: "sparse plus",
  value: (x) => (x <= -1 ? 0 : x < 1 ? ((x + 1) * (x + 1)) / 4 : x),
  derivative: (x) => (x <= -1 ? 0 : x < 1 ? (x + 1) / 2 : x >= 1 ? 1 : x),
  branches: [
    { where: "x <= -1", value: "0", derivative: "0" },
    { where: "-1 < x < 1", value: "(x + 1)^2 / 4", derivative: "(x + 1) / 2" },
    { where: "x >= 1", value: "x", derivative: "1" },
  ],
  range: "[0, ∞)",
  source: "Blondel, Martins & Niculae, 2020",
  elsewhere: { keras: "sparse_plus", jax: "nn.sparse_plus" },
});

/**
 * The square root of softplus: √log(1 + eˣ), which scores the experts of a mixture in DeepSeek-V4's router.
 * Range (0, ∞), smooth everywhere.
 * DeepSeek-AI, 2026.
 *
 * @example
 * sqrtSoftplus(0) === Math.sqrt(Math.LN2); // true
 * sqrtSoftplus(10000); // 100
 */
export const sqrtSoftplus = activation({
  name: "√softplus",
  // Far left softplus is eˣ, whose root stays above 0 when eˣ has vanished.
  value: (x) => (x < -40 ? exp(x / 2) : Math.sqrt(log1pExp(x))),
  derivative: (x) => (x < -40 ? exp(x / 2) / 2 : logistic(x) / (2 * Math.sqrt(log1pExp(x)))),
  branches: [
    {
      value: "sqrt(log(1 + exp(x)))",
      derivative: "1 / (1 + exp(-x)) / (2 * sqrt(log(1 + exp(x))))",
    },
  ],
  range: "(0, ∞)",
  source: "DeepSeek-AI, 2026",
  elsewhere: { pytorch: "transformers.activations.SqrtSoftplusActivation" },
});

/**
 * log cosh x, the integral of tanh: x²/2 near 0, |x| − log 2 far away. Range [0, ∞), smooth everywhere.
 * Of the Julia library NNlib; as a contrast function, Hyvärinen, 1999.
 *
 * @example
 * logCosh(0); // 0
 * logCosh(-1000) === 1000 - Math.LN2; // true
 * logCosh.derivative(0); // 0
 */
export const logCosh = activation({
  name: "log cosh",
  value: (x) => {
    const a = Math.abs(x);
    if (!(a < 1.5)) return a - Math.LN2 + log1pUpTo1(exp(-2 * a));
    // The difference would lose its digits near 0: cosh x − 1 is the series x²/2·(1 + x²/12·(1 + x²/30·(1 + …))).
    let sum = 1;
    for (let n = 10; n > 1; n--) sum = 1 + ((x * x) / (2 * n * (2 * n - 1))) * sum;
    return log1p(((x * x) / 2) * sum);
  },
  derivative: (x) => tanh(x),
  branches: [{ value: "log(cosh(x))", derivative: "tanh(x)" }],
  range: "[0, ∞)",
  source: "NNlib; Hyvärinen, 1999",
});
