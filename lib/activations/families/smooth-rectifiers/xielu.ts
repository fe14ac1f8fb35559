import { activation } from "../../activation";
import { productRest, sumOfProducts, sumRest } from "../../numerics/double-double";
import { exp, expm1 } from "../../numerics/exp";
import { log } from "../../numerics/log";
import { positive, saturated, square } from "../../numerics/numbers";

/** 1 + x/4·(1 + x/5·(1 + …)), for -1.5 ≤ x ≤ 0. */
function series(x: number): number {
  let sum = 1;
  for (let n = 20; n > 3; n--) sum = 1 + (x / n) * sum;
  return sum;
}

/** eˣ − 1 − x. Near 0 it is x²/2·(1 + x/3·(1 + x/4·(1 + …))). */
const growth = (x: number) => (x < -1.5 ? expm1(x) - x : ((x * x) / 2) * (1 + (x / 3) * series(x)));

// Left of 0 f and f′ pass through 0, where their parts cancel: so those sums are worked out with more digits.

/** α(eˣ − 1 − x) + βx for x ≤ 0. */
function left(x: number, alpha: number, beta: number): number {
  if (!(x > -1e100)) return alpha === beta ? alpha * expm1(x) : (beta - alpha) * x;
  if (x < -1.5) return sumOfProducts(alpha, expm1(x), beta - alpha, x);
  const half = alpha * (x / 2);
  const sum = beta + half;
  const rest = sumRest(beta, half, sum) + productRest(alpha, x / 2, half);
  return x * (sum + (rest + half * ((x / 3) * series(x))));
}

/** α(eˣ − 1) + β for x ≤ 0. */
const leftSlope = (x: number, alpha: number, beta: number) =>
  x > -0.5 ? sumOfProducts(alpha, expm1(x), beta, 1) : sumOfProducts(alpha, exp(x), beta - alpha, 1);

/**
 * xIELU, the expanded integral of the ELU: αₚx² + βx for x > 0, αₙ(eˣ − 1 − x) + βx for x ≤ 0. At x = 0 the slope is β
 * from both sides; on the left it becomes negative where αₙ > β, so that f rises again towards -∞.
 * A network may train αₚ and αₙ, which start at 0.8; β stays at 0.5.
 * Huang & Schlag, 2024; in the language model Apertus, 2025.
 *
 * @example
 * xielu(0); // 0
 * xielu.derivative(0); // 0.5
 * xielu.with({ alphaP: 1 })(2); // 5
 */
export const xielu = activation({
  name: "xIELU",
  parameters: {
    alphaP: { default: 0.8, meaning: "half of the curvature for x > 0, trained", positive: true },
    alphaN: { default: 0.8, meaning: "how far the slope falls for x < 0, trained", positive: true },
    beta: { default: 0.5, meaning: "slope at 0", positive: true },
  },
  value: (x, { alphaP, alphaN, beta }) =>
    saturated(x > 0 ? x * (alphaP * x + beta) : left(x, alphaN, beta), x),
  derivative: (x, { alphaP, alphaN, beta }) =>
    saturated(x > 0 ? 2 * alphaP * x + beta : leftSlope(x, alphaN, beta), x),
  partials: {
    alphaP: (x) => saturated(square(positive(x)), x),
    alphaN: (x) => saturated(x > 0 ? 0 : growth(x), x),
  },
  branches: [
    {
      where: "x <= 0",
      value: "alphaN * (exp(x) - 1 - x) + beta * x",
      derivative: "alphaN * (exp(x) - 1) + beta",
      partials: { alphaP: "0", alphaN: "exp(x) - 1 - x" },
    },
    {
      where: "x > 0",
      value: "alphaP * x^2 + beta * x",
      derivative: "2 * alphaP * x + beta",
      partials: { alphaP: "x^2", alphaN: "0" },
    },
  ],
  range: ({ alphaN, beta }) => {
    if (alphaN <= beta) return alphaN < beta ? "(-∞, ∞)" : `(${-alphaN}, ∞)`;
    const lowest = log((alphaN - beta) / alphaN); // where the slope is 0
    return `[${-beta - (alphaN - beta) * lowest}, ∞)`;
  },
  source: "Huang & Schlag, 2024",
  elsewhere: { pytorch: "transformers.activations.XIELUActivation" },
  differs: { pytorch: "e^min(x, -10⁻⁶), so a step of 8·10⁻⁷ at 0" },
});
