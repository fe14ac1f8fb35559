import { activation } from "../../activation";
import { exp, expm1, grown } from "../../numerics/exp";
import { log } from "../../numerics/log";
import { log1p } from "../../numerics/log1p";
import { saturated, square } from "../../numerics/numbers";

/** eᵘ − 1. From 40 on the 1 is less than a rounding. */
const growth = (u: number) => (u > 40 ? grown(u) : expm1(u));

/** Where the logarithm of a negative α ends. */
const edge = (alpha: number) => 1 / alpha - alpha;

/** 1 − α(x + α), written so that it keeps its digits near the edge. */
const inside = (x: number, alpha: number) => -alpha * (x - edge(alpha));

/** Its logarithm, also near 1. */
function logInside(x: number, alpha: number): number {
  const v = -alpha * (x + alpha);
  return v > -0.5 ? log1p(v) : log(inside(x, alpha));
}

/** ∂f/∂α, of which α² divides a part. That part's series serves near 0, where its formula would lose its digits. */
function partial(x: number, alpha: number): number {
  if (alpha >= 0) {
    const u = Math.max(alpha * x, -800); // from there on eᵘ is 0
    if (Math.abs(u) < 1) return 1 + (x * x * series(20, (n) => (u * (n + 2)) / ((n + 1) * (n + 3)))) / 2;
    const part = u > 0 ? (u - 1) * expm1(u) + u : u * exp(u) - expm1(u); // u·eᵘ − eᵘ + 1
    return 1 + part / (alpha * alpha);
  }
  const w = x + alpha;
  const v = -alpha * w;
  const slope = 1 / inside(x, alpha);
  if (Math.abs(v) < 0.5)
    return slope + (w * w * series(60, (n) => (-v * square(n + 2)) / ((n + 1) * (n + 3)))) / 2;
  return slope + (logInside(x, alpha) - v * slope) / (alpha * alpha);
}

/** 1 + r₀(1 + r₁(1 + r₂(1 + …))) for the ratios of successive terms. */
function series(length: number, ratio: (n: number) => number): number {
  let sum = 1;
  for (let n = length; n >= 0; n--) sum = 1 + ratio(n) * sum;
  return sum;
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
    if (alpha < 0) return -logInside(x, alpha) / alpha;
    if (alpha === 0) return x;
    // expm1 keeps the digits for a small α; for α = 1 its -1 and the +1 would cost those of eˣ.
    const sum =
      alpha < 0.7 ? growth(alpha * x) + alpha * alpha : grown(alpha * x) + (alpha - 1) * (alpha + 1);
    return saturated(sum / alpha, x);
  },
  derivative: (x, { alpha }) => {
    if (alpha >= 0) return saturated(grown(alpha * x), x);
    return x < edge(alpha) ? Number.NaN : 1 / inside(x, alpha);
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
  domain: ({ alpha }) => [alpha < 0 ? edge(alpha) : -Infinity, Infinity],
  range: ({ alpha }) => (alpha > 0 ? `(${alpha - 1 / alpha}, ∞)` : "(-∞, ∞)"),
  source: "Godfrey & Gashler, 2015",
});
