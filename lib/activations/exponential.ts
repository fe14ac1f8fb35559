import { activation } from "./activation";
import { exp } from "./exp";
import { clamp, saturated } from "./numbers";

/**
 * Exponential: eˣ. Range (0, ∞), smooth everywhere.
 * From x = 709.79 on it saturates at the largest number, 1.797…e308, as every result here is finite for a finite x.
 * Nelder & Wedderburn, 1972 (the inverse of the log link).
 *
 * @example
 * exponential(0); // 1
 * exponential(1000) === Number.MAX_VALUE; // true
 */
export const exponential = activation({
  name: "exponential",
  value: (x) => grown(x),
  derivative: (x) => grown(x),
  branches: [{ value: "exp(x)", derivative: "exp(x)" }],
  range: "(0, ∞)",
  source: "Nelder & Wedderburn, 1972",
  elsewhere: { keras: "exponential", pytorch: "exp", jax: "numpy.exp" },
});

function grown(x: number): number {
  return x > 709.782712893384 ? Math.max(x, Number.MAX_VALUE) : exp(x);
}

/**
 * Soft exponential: -log(1 − α(x + α))/α for α < 0, x for α = 0, (e^(αx) − 1)/α + α for α > 0.
 * It turns a logarithm (α = -1) into the identity (α = 0) into the exponential (α = 1). Smooth where it is defined;
 * for α < 0 that is x > 1/α − α, below which it returns NaN.
 * A network may train α, so ∂f/∂α is given too.
 * Godfrey & Gashler, 2015.
 *
 * @example
 * softExponential.with({ alpha: 0 })(3); // 3
 * softExponential.with({ alpha: 1 })(0); // 1
 * softExponential.with({ alpha: -1 })(1); // 0
 */
export const softExponential = activation({
  name: "soft exponential",
  parameters: { alpha: { default: 0.5, meaning: "-1 logarithm, 0 identity, 1 exponential; trained" } },
  value: (x, { alpha }) => {
    if (alpha === 0) return x;
    const y = alpha > 0 ? Math.expm1(alpha * x) / alpha + alpha : -Math.log1p(-alpha * (x + alpha)) / alpha;
    return saturated(y, x);
  },
  derivative: (x, { alpha }) => {
    if (alpha >= 0) return saturated(Math.exp(alpha * x), x);
    const inside = 1 - alpha * (x + alpha);
    return inside < 0 ? Number.NaN : 1 / inside;
  },
  partials: { alpha: (x, { alpha }) => saturated(partial(x, alpha), x) },
  branches: [
    {
      where: "alpha < 0",
      value: "-log(1 - alpha * (x + alpha)) / alpha",
      derivative: "1 / (1 - alpha * (x + alpha))",
      partials: {
        alpha:
          "log(1 - alpha * (x + alpha)) / alpha^2 + (x + 2 * alpha) / (alpha * (1 - alpha * (x + alpha)))",
      },
    },
    { where: "alpha == 0", value: "x", derivative: "1" },
    {
      where: "alpha > 0",
      value: "(exp(alpha * x) - 1) / alpha + alpha",
      derivative: "exp(alpha * x)",
      partials: { alpha: "x * exp(alpha * x) / alpha - (exp(alpha * x) - 1) / alpha^2 + 1" },
    },
  ],
  domain: ({ alpha }) => [alpha < 0 ? 1 / alpha - alpha : -Infinity, Infinity],
  range: ({ alpha }) => (alpha > 0 ? `(${alpha - 1 / alpha}, ∞)` : "(-∞, ∞)"),
  source: "Godfrey & Gashler, 2015",
});

/** ∂f/∂α. Where α times x is small its formula would lose its digits: there, the first terms of its series. */
function partial(x: number, alpha: number): number {
  const u = alpha * x;
  if (alpha >= 0) {
    if (u < 1e-3 && u > -1e-3)
      return 1 + x * x * (1 / 2 + u * (1 / 3 + u * (1 / 8 + u * (1 / 30 + u / 144))));
    return 1 + ((u - 1) * Math.expm1(u) + u) / (alpha * alpha);
  }
  const w = x + alpha;
  const v = -alpha * w;
  if (v < 1e-3 && v > -1e-3)
    return 1 / (1 + v) + w * w * (1 / 2 - v * (2 / 3 - v * (3 / 4 - v * (4 / 5 - (v * 5) / 6))));
  return 1 / (1 + v) + (Math.log1p(v) - v / (1 + v)) / (alpha * alpha);
}

/**
 * Gaussian: e^(-x²). Range (0, 1], smooth everywhere.
 * Broomhead & Lowe, 1988 (radial basis functions).
 *
 * @example
 * gaussian(0); // 1
 * gaussian.derivative(0); // 0
 */
export const gaussian = activation({
  name: "Gaussian",
  value: (x) => exp(-x * x),
  derivative: (x) => -2 * clamp(x, -40, 40) * exp(-x * x), // from |x| = 28 on it is 0
  branches: [{ value: "exp(-x^2)", derivative: "-2 * x * exp(-x^2)" }],
  range: "(0, 1]",
  source: "Broomhead & Lowe, 1988",
});
