import { activation } from "../../activation";
import { exp, nearest } from "../../numerics/exp";
import { density, millsRatio } from "../../numerics/normal";
import { clamp, positive, scaled, step } from "../../numerics/numbers";

/** From |x| = 40 on, Φ(x) is 0 or 1. */
const size = (x: number) => Math.min(Math.abs(x), 40);

/**
 * GELU, the Gaussian error linear unit: x·Φ(x) with Φ the normal distribution function, x·(1 + erf(x/√2))/2.
 * Range [-0.1699…, ∞), smooth everywhere. Its left tail is ill-conditioned: an error of one unit in the last place
 * of x changes f by about x² units.
 * Hendrycks & Gimpel, 2016.
 *
 * @example
 * gelu(1); // 0.8413447460685429
 * gelu.derivative(0); // 0.5
 */
export const gelu = activation({
  name: "GELU",
  // max(x, 0) − |x|·Φ(−|x|): 1 + erf would lose the tail's digits from x = -1 on and be 0 from -8.3 on.
  value: (x) => {
    const a = size(x);
    return positive(x) - a * (density(a) * millsRatio(a));
  },
  // Φ(x) + x·φ(x): at -a it is φ(a)·(R(a) − a), at a 1 minus that.
  derivative: (x) => {
    const a = size(x);
    const atMinusA = density(a) * (millsRatio(a) - a);
    const on = step(x);
    return on + (1 - 2 * on) * atMinusA;
  },
  branches: [
    {
      value: "x * (1 + erf(x / sqrt(2))) / 2",
      derivative: "(1 + erf(x / sqrt(2))) / 2 + x * exp(-x^2 / 2) / sqrt(2 * pi)",
    },
  ],
  range: "[-0.16997120747990369, ∞)",
  source: "Hendrycks & Gimpel, 2016",
  elsewhere: { keras: "gelu", pytorch: "nn.GELU", jax: "nn.gelu(approximate=False)" },
  differs: { jax: "by default the tanh form" },
});

/*
 * z = √(8/π)·(x + 0.044715x³) must be more precise than a double: what rounding it leaves over changes e^z |z| times as
 * much as z. So √(8/π) and 0.044715·√(8/π) have two parts each, and x has a head of few digits and a tail.
 */
const slopeHigh = 1.5957691215444356;
const slopeLow = 6.129509145186187e-11;
const cubicHigh = 0.07135486602783203;
const cubicLow = -4.975523178247366e-8;
const slope = slopeHigh + slopeLow;
const cubic = cubicHigh + cubicLow;

const headOf = (x: number) => nearest(64 * x) / 64;

/** √(8/π)·(x + n·0.044715x³) at the head of x, without rounding. n = 1 belongs to z, n = 3 to x·dz/dx. */
const atHead = (head: number, n: number) => head * (slopeHigh + n * cubicHigh * head * head);

/** What the tail of x and the low parts add to it. */
function beyondHead(x: number, head: number, n: number): number {
  const tail = x - head;
  return (
    head * (slopeLow + n * cubicLow * head * head) + tail * (slope + n * cubic * (3 * head * x + tail * tail))
  );
}

/** e^z for |x| ≤ 40. */
function expOfCubic(x: number, head: number): number {
  const main = atHead(head, 1);
  const rest = beyondHead(x, head, 1);
  const z = main + rest;
  const e = exp(z);
  return e + e * (main - z + rest);
}

/**
 * GELU's tanh form: x·(1 + tanh(√(2/π)·(x + 0.044715x³)))/2, within 0.0005 of GELU. Range [-0.17…, ∞), smooth everywhere.
 * Hendrycks & Gimpel, 2016.
 *
 * @example
 * geluTanh(0); // 0
 * geluTanh.derivative(0); // 0.5
 */
export const geluTanh = activation({
  name: "GELU (tanh)",
  // (1 + tanh(z/2))/2 = σ(z) = e^z/(1 + e^z), which keeps the left tail's digits. From 10 on it is 1.
  value: (x) => {
    const y = clamp(x, -40, 10);
    const e = expOfCubic(y, headOf(y));
    return scaled(x, e / (1 + e));
  },
  derivative: (x) => {
    const y = clamp(x, -40, 10);
    const head = headOf(y);
    const e = expOfCubic(y, head);
    const growth = atHead(head, 3) + beyondHead(y, head, 3); // x·dz/dx
    return (e / (1 + e)) * ((1 + growth + e) / (1 + e));
  },
  branches: [
    {
      value: "x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3))) / 2",
      derivative:
        "(1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3))) / 2" +
        " + x * (1 - tanh(sqrt(2 / pi) * (x + 0.044715 * x^3))^2) * sqrt(2 / pi) * (1 + 0.134145 * x^2) / 2",
    },
  ],
  range: "[-0.17004075057125406, ∞)",
  source: "Hendrycks & Gimpel, 2016",
  elsewhere: {
    keras: "gelu(approximate=True)",
    pytorch: "nn.GELU(approximate='tanh')",
    jax: "nn.gelu",
  },
});
