import { activation } from "../../activation";
import { exp, expm1 } from "../../numerics/exp";
import { log } from "../../numerics/log";
import { log1p } from "../../numerics/log1p";
import { log1pExp, logistic, logisticSlope } from "../../numerics/logistic";

/**
 * Sigmoid, the logistic function: 1 / (1 + e⁻ˣ). Range (0, 1), smooth everywhere.
 * Verhulst, 1838; as a unit of a network, Rumelhart, Hinton & Williams, 1986.
 *
 * @example
 * sigmoid(0); // 0.5
 * sigmoid.derivative(0); // 0.25
 */
export const sigmoid = activation({
  name: "sigmoid",
  value: (x) => logistic(x),
  derivative: (x) => logisticSlope(x),
  branches: [{ value: "1 / (1 + exp(-x))", derivative: "1 / (1 + exp(-x)) * (1 - 1 / (1 + exp(-x)))" }],
  range: "(0, 1)",
  source: "Verhulst, 1838; Rumelhart, Hinton & Williams, 1986",
  elsewhere: { keras: "sigmoid", pytorch: "nn.Sigmoid", jax: "nn.sigmoid" },
});

/**
 * Log-sigmoid: log σ(x) = -log(1 + e⁻ˣ). Range (-∞, 0), smooth everywhere.
 * The logarithm of the logistic model's probability: Cox, 1958.
 *
 * @example
 * logSigmoid(0); // -0.6931471805599453
 * logSigmoid(-1000); // -1000
 * logSigmoid.derivative(0); // 0.5
 */
export const logSigmoid = activation({
  name: "log-sigmoid",
  value: (x) => -log1pExp(-x),
  derivative: (x) => logistic(-x),
  branches: [{ value: "-log(1 + exp(-x))", derivative: "1 / (1 + exp(x))" }],
  range: "(-∞, 0)",
  source: "Cox, 1958",
  elsewhere: { keras: "log_sigmoid", pytorch: "nn.LogSigmoid", jax: "nn.log_sigmoid" },
});

/**
 * Logit: log(x / (1 − x)) for 0 < x < 1, the inverse of the sigmoid. Range (-∞, ∞), smooth.
 * Defined on (0, 1) only: at 0 and 1 it returns the limits -∞ and ∞, outside NaN.
 * Berkson, 1944.
 *
 * @example
 * logit(0.5); // 0
 * logit.derivative(0.5); // 4
 * logit(2); // NaN
 */
export const logit = activation({
  name: "logit",
  // Around 1/2 the logarithm is near 0: log1p of (2x − 1)/(1 − x), whose numerator is exact there, keeps its digits.
  value: (x) => {
    if (x < 0 || x > 1) return Number.NaN;
    return Math.abs(x - 0.5) < 0.25 ? log1p((2 * x - 1) / (1 - x)) : log(x) - log1p(-x);
  },
  derivative: (x) => {
    if (x < 0 || x > 1) return Number.NaN;
    return x === 0 || x === 1 ? Infinity : Math.min(1 / (x * (1 - x)), Number.MAX_VALUE);
  },
  branches: [{ value: "log(x / (1 - x))", derivative: "1 / (x * (1 - x))" }],
  domain: [0, 1],
  range: "(-∞, ∞)",
  source: "Berkson, 1944",
  elsewhere: { pytorch: "logit", jax: "scipy.special.logit" },
});

/**
 * Complementary log-log: 1 − exp(−eˣ), a sigmoid that nears 1 much faster than 0. Range (0, 1), smooth everywhere.
 * Gomes & Ludermir, 2008.
 *
 * @example
 * complementaryLogLog(0); // 0.6321205588285577
 * complementaryLogLog.derivative(0); // 0.36787944117144233
 */
export const complementaryLogLog = activation({
  name: "complementary log-log",
  value: (x) => -expm1(-exp(x)),
  derivative: (x) => exp(Math.min(x, 700) - exp(x)), // x − eˣ in one exponent: ∞ times 0 would be NaN
  branches: [{ value: "1 - exp(-exp(x))", derivative: "exp(x) * exp(-exp(x))" }],
  range: "(0, 1)",
  source: "Gomes & Ludermir, 2008",
});
