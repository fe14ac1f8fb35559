import { activation } from "../../activation";
import { exp } from "../../numerics/exp";
import { log1pExp, logistic, logisticSlope } from "../../numerics/logistic";
import { erf } from "../../numerics/normal";
import { clamp, scaled } from "../../numerics/numbers";
import { tanh } from "../../numerics/tanh";

/**
 * Mish: x·tanh(log(1 + eˣ)). Range [-0.3088…, ∞), smooth everywhere.
 * Misra, 2019.
 *
 * @example
 * mish(0); // 0
 * mish.derivative(0); // 0.6
 */
export const mish = activation({
  name: "Mish",
  // With e = eˣ the tanh is ((1 + e)² − 1)/((1 + e)² + 1) = n/(n + 2) for n = e(e + 2); from x = 40 on it is 1.
  value: (x) => {
    const e = exp(Math.min(x, 40));
    const n = e * (e + 2);
    return scaled(x, n / (n + 2));
  },
  derivative: (x) => {
    const y = clamp(x, -746, 40);
    const e = exp(y);
    const n = e * (e + 2);
    return (e * (4 * (1 + y) + e * (6 + 4 * y + e * (4 + e)))) / ((n + 2) * (n + 2));
  },
  branches: [
    {
      value: "x * tanh(log(1 + exp(x)))",
      derivative: "tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 + exp(x)))^2) / (1 + exp(-x))",
    },
  ],
  range: "[-0.30884341301725043, ∞)",
  source: "Misra, 2019",
  elsewhere: { keras: "mish", pytorch: "nn.Mish", jax: "nn.mish" },
});

/**
 * Serf: x·erf(log(1 + eˣ)). Range [-0.3484…, ∞), smooth everywhere.
 * Nag & Bhattacharyya, 2021.
 *
 * @example
 * serf(0); // 0
 * serf(40); // 40
 */
export const serf = activation({
  name: "Serf",
  value: (x) => scaled(x, erf(log1pExp(x))),
  derivative: (x) => {
    const s = log1pExp(x);
    return erf(s) + scaled(x, ((2 * exp(-s * s)) / Math.sqrt(Math.PI)) * logistic(x));
  },
  branches: [
    {
      value: "x * erf(log(1 + exp(x)))",
      derivative: "erf(log(1 + exp(x))) + x * 2 / sqrt(pi) * exp(-log(1 + exp(x))^2) / (1 + exp(-x))",
    },
  ],
  range: "[-0.3484374587596064, ∞)",
  source: "Nag & Bhattacharyya, 2021",
});

/**
 * TeLU: x·tanh(eˣ). Range [-0.353…, ∞), smooth everywhere.
 * Liu & Di, 2020, as TanhExp; once more, under this name, Fernandez & Mali, 2024.
 *
 * @example
 * telu(0); // 0
 * telu(40); // 40
 */
export const telu = activation({
  name: "TeLU",
  value: (x) => scaled(x, tanh(exp(x))),
  derivative: (x) => {
    const e = exp(Math.min(x, 20));
    return tanh(e) + scaled(x, 4 * e * logisticSlope(2 * e));
  },
  branches: [{ value: "x * tanh(exp(x))", derivative: "tanh(exp(x)) + x * exp(x) * (1 - tanh(exp(x))^2)" }],
  range: "[-0.35328577784821125, ∞)",
  source: "Liu & Di, 2020; Fernandez & Mali, 2024",
});
