import { activation } from "../../activation";
import { exp, expm1 } from "../../numerics/exp";
import { saturated } from "../../numerics/numbers";

/**
 * ELU, the exponential linear unit: α(eˣ − 1) for x ≤ 0, x for x > 0. Range (-α, ∞).
 * At x = 0 the slope is α (left) or 1 (right); we return α, as PyTorch and JAX do.
 * Clevert, Unterthiner & Hochreiter, 2015.
 *
 * @example
 * elu(2); // 2
 * elu(-Infinity); // -1
 * elu.with({ alpha: 2 }).derivative(0); // 2
 */
export const elu = activation({
  name: "ELU",
  parameters: { alpha: { default: 1, meaning: "-α is the limit at -∞", positive: true } },
  value: (x, { alpha }) => (x > 0 ? x : alpha * expm1(x)), // expm1: exp(x) − 1 loses every digit near 0
  derivative: (x, { alpha }) => (x > 0 ? 1 : alpha * exp(x)),
  branches: [
    { where: "x <= 0", value: "alpha * (exp(x) - 1)", derivative: "alpha * exp(x)" },
    { where: "x > 0", value: "x", derivative: "1" },
  ],
  range: ({ alpha }) => `(${-alpha}, ∞)`,
  kinks: ({ alpha }) => (alpha === 1 ? [] : [0]),
  convention: "f'(0) = α",
  source: "Clevert, Unterthiner & Hochreiter, 2015",
  elsewhere: { keras: "elu(alpha=1.0)", pytorch: "nn.ELU(alpha=1.0)", jax: "nn.elu(alpha=1.0)" },
});

/**
 * CELU, the ELU without a kink: α(e^(x/α) − 1) for x ≤ 0, x for x > 0. Range (-α, ∞).
 * At x = 0 the slope is 1 from both sides.
 * Barron, 2017.
 *
 * @example
 * celu.with({ alpha: 2 })(-Infinity); // -2
 * celu.with({ alpha: 2 }).derivative(0); // 1
 */
export const celu = activation({
  name: "CELU",
  parameters: { alpha: { default: 1, meaning: "-α is the limit at -∞", positive: true } },
  value: (x, { alpha }) => (x > 0 ? x : alpha * expm1(x / alpha)),
  derivative: (x, { alpha }) => (x > 0 ? 1 : exp(x / alpha)),
  branches: [
    { where: "x <= 0", value: "alpha * (exp(x / alpha) - 1)", derivative: "exp(x / alpha)" },
    { where: "x > 0", value: "x", derivative: "1" },
  ],
  range: ({ alpha }) => `(${-alpha}, ∞)`,
  source: "Barron, 2017",
  elsewhere: { keras: "celu(alpha=1.0)", pytorch: "nn.CELU(alpha=1.0)", jax: "nn.celu(alpha=1.0)" },
});

/**
 * SELU, the self-normalising ELU: λα(eˣ − 1) for x ≤ 0, λx for x > 0. Range (-λα, ∞).
 * λ and α are such that mean 0 and variance 1 pass unchanged through a layer.
 * At x = 0 the slope is λα (left) or λ (right); we return λα, as PyTorch and JAX do.
 * Klambauer, Unterthiner, Mayr & Hochreiter, 2017.
 *
 * @example
 * selu(1); // 1.0507009873554805
 * selu(-Infinity); // -1.7580993408473766
 */
export const selu = activation({
  name: "SELU",
  parameters: {
    lambda: { default: 1.0507009873554805, meaning: "scale, and slope for x > 0", positive: true },
    alpha: { default: 1.6732632423543772, meaning: "-λα is the limit at -∞", positive: true },
  },
  value: (x, { lambda, alpha }) => saturated(lambda * (x > 0 ? x : alpha * expm1(x)), x),
  derivative: (x, { lambda, alpha }) => lambda * (x > 0 ? 1 : alpha * exp(x)),
  branches: [
    { where: "x <= 0", value: "lambda * alpha * (exp(x) - 1)", derivative: "lambda * alpha * exp(x)" },
    { where: "x > 0", value: "lambda * x", derivative: "lambda" },
  ],
  range: ({ lambda, alpha }) => `(${-(lambda * alpha)}, ∞)`,
  kinks: ({ alpha }) => (alpha === 1 ? [] : [0]),
  convention: "f'(0) = λα",
  source: "Klambauer, Unterthiner, Mayr & Hochreiter, 2017",
  elsewhere: { keras: "selu", pytorch: "nn.SELU", jax: "nn.selu" },
});
