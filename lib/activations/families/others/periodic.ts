import { activation } from "../../activation";
import { saturated } from "../../numerics/numbers";

/**
 * Sinusoid: sin(x). Range [-1, 1], smooth everywhere; it has no limit at ±∞, where we return NaN.
 * Parascandolo, Huttunen & Virtanen, 2016; Sitzmann et al., 2020.
 *
 * @example
 * sinusoid(0); // 0
 * sinusoid.derivative(0); // 1
 */
export const sinusoid = activation({
  name: "sinusoid",
  value: (x) => Math.sin(x),
  derivative: (x) => Math.cos(x),
  branches: [{ value: "sin(x)", derivative: "cos(x)" }],
  range: "[-1, 1]",
  source: "Parascandolo, Huttunen & Virtanen, 2016; Sitzmann et al., 2020",
  elsewhere: { pytorch: "sin", jax: "numpy.sin" },
});

/**
 * Sinc: sin(x)/x, and 1 at x = 0. Range [-0.217…, 1], smooth everywhere.
 * Woodward & Davies, 1952.
 *
 * @example
 * sinc(0); // 1
 * sinc.derivative(0); // 0
 */
export const sinc = activation({
  name: "sinc",
  value: (x) => (x === 0 ? 1 : Math.abs(x) === Infinity ? 0 : Math.sin(x) / x),
  derivative: (x) => {
    if (Math.abs(x) === Infinity) return 0;
    if (!(Math.abs(x) < 1.5)) return (Math.cos(x) - Math.sin(x) / x) / x;
    // The difference would lose its digits near 0: the series -x/3·(1 − x²/10·(1 − x²/28·(1 − …))).
    let sum = 1;
    for (let n = 10; n > 0; n--) sum = 1 - ((x * x) / (2 * n * (2 * n + 3))) * sum;
    return 0 - (x / 3) * sum;
  },
  branches: [
    { where: "x < 0", value: "sin(x) / x", derivative: "cos(x) / x - sin(x) / x^2" },
    { where: "x == 0", value: "1", derivative: "0" },
    { where: "x > 0", value: "sin(x) / x", derivative: "cos(x) / x - sin(x) / x^2" },
  ],
  range: "[-0.21723362821122166, 1]",
  source: "Woodward & Davies, 1952",
  elsewhere: { pytorch: "sinc(x / π)", jax: "numpy.sinc(x / π)" },
  differs: { pytorch: "sinc(x) is sin(πx)/(πx)", jax: "sinc(x) is sin(πx)/(πx)" },
});

/**
 * Snake: x + sin²(αx)/α, which extrapolates periodic data. Range (-∞, ∞), smooth everywhere.
 * A network may train α, so ∂f/∂α = x·sin(2αx)/α − sin²(αx)/α² is given too.
 * Ziyin, Hartwig & Ueda, 2020.
 *
 * @example
 * snake(0); // 0
 * snake.derivative(0); // 1
 */
export const snake = activation({
  name: "Snake",
  parameters: { alpha: { default: 1, meaning: "frequency, trained", positive: true } },
  value: (x, { alpha }) => x + sine(alpha * x) ** 2 / alpha,
  derivative: (x, { alpha }) =>
    (sine(alpha * x) + Math.cos(Math.abs(alpha * x) === Infinity ? 0 : alpha * x)) ** 2,
  partials: {
    alpha: (x, { alpha }) => {
      const s = sine(alpha * x);
      return saturated(((2 * (x * Math.cos(alpha * x)) - s / alpha) * s) / alpha, x);
    },
  },
  branches: [
    {
      value: "x + sin(alpha * x)^2 / alpha",
      derivative: "1 + 2 * sin(alpha * x) * cos(alpha * x)",
      partials: { alpha: "2 * x * sin(alpha * x) * cos(alpha * x) / alpha - sin(alpha * x)^2 / alpha^2" },
    },
  ],
  range: "(-∞, ∞)",
  source: "Ziyin, Hartwig & Ueda, 2020",
});

/** sin, and 0 at ±∞, where x alone counts. */
function sine(x: number): number {
  return Math.abs(x) === Infinity ? 0 : Math.sin(x);
}
