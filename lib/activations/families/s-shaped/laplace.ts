import { activation } from "../../activation";
import { quotientRest, sumRest } from "../../numerics/double-double";
import { densityAt, tailAt } from "../../numerics/normal";
import { clamp } from "../../numerics/numbers";

/**
 * |z| for z = (x − μ)/σ, at most 40, with what rounding it left over: e^(−z²/2) changes |z| times as much as z does.
 */
function distance(x: number, mu: number, sigma: number) {
  const y = clamp(x, mu - 40 * sigma, mu + 40 * sigma);
  const difference = y - mu;
  const z = difference / sigma;
  const rest = (quotientRest(difference, sigma, z) + sumRest(y, -mu, difference)) / sigma;
  return z < 0 ? { a: -z, rest: -rest, left: true } : { a: z, rest, left: false };
}

/**
 * Laplace: (1 + erf((x − μ)/(σ√2)))/2, the normal distribution function with mean μ and deviation σ. Range (0, 1),
 * smooth everywhere. With μ = √(1/2) and σ = √(1/(4π)) it has value and slope of x² at √(1/2): a bounded squared ReLU
 * for attention scores.
 * Ma et al., 2022 (Mega).
 *
 * @example
 * laplace(Math.SQRT1_2); // 0.5
 * laplace(1000); // 1
 */
export const laplace = activation({
  name: "Laplace",
  parameters: {
    mu: { default: Math.SQRT1_2, meaning: "where it is 1/2" },
    sigma: { default: Math.sqrt(1 / (4 * Math.PI)), meaning: "width", positive: true },
  },
  value: (x, { mu, sigma }) => {
    const { a, rest, left } = distance(x, mu, sigma);
    return left ? tailAt(a, rest) : 1 - tailAt(a, rest);
  },
  derivative: (x, { mu, sigma }) => {
    const { a, rest } = distance(x, mu, sigma);
    return densityAt(a, rest) / sigma;
  },
  branches: [
    {
      value: "(1 + erf((x - mu) / (sigma * sqrt(2)))) / 2",
      derivative: "exp(-((x - mu) / sigma)^2 / 2) / (sigma * sqrt(2 * pi))",
    },
  ],
  range: "(0, 1)",
  source: "Ma et al., 2022",
  elsewhere: { pytorch: "transformers.activations.LaplaceActivation" },
});
