import { activation } from "../../activation";
import { positive, step } from "../../numerics/numbers";

/**
 * SReLU, the S-shaped ReLU: tₗ + aₗ(x − tₗ) for x ≤ tₗ, x between, tᵣ + aᵣ(x − tᵣ) for x ≥ tᵣ. Range (-∞, ∞) for aₗ, aᵣ > 0.
 * At x = tₗ and x = tᵣ we return the outer slopes aₗ and aᵣ. A network may train all four parameters.
 * Jin, Xu, Feng, Wei, Xiong & Yan, 2015.
 *
 * @example
 * srelu(0.5); // 0.5
 * srelu(3); // 1.4
 * srelu.partials.ar(3); // 2
 */
export const srelu = activation({
  name: "SReLU",
  parameters: {
    tl: { default: -1, meaning: "left join, trained" },
    al: { default: 0.2, meaning: "slope left of it, trained" },
    tr: { default: 1, meaning: "right join, trained" },
    ar: { default: 0.2, meaning: "slope right of it, trained" },
  },
  ascending: ["tl", "tr"],
  value: (x, { tl, al, tr, ar }) => (x <= tl ? tl + al * (x - tl) : x >= tr ? tr + ar * (x - tr) : x),
  derivative: (x, { tl, al, tr, ar }) => (x <= tl ? al : x >= tr ? ar : Number.isNaN(x) ? x : 1),
  partials: {
    tl: (x, { tl, al }) => (1 - step(x - tl)) * (1 - al),
    al: (x, { tl }) => 0 - positive(tl - x),
    tr: (x, { tr, ar }) => (1 - step(tr - x)) * (1 - ar),
    ar: (x, { tr }) => positive(x - tr),
  },
  branches: [
    {
      where: "x <= tl",
      value: "tl + al * (x - tl)",
      derivative: "al",
      partials: { tl: "1 - al", al: "x - tl", tr: "0", ar: "0" },
    },
    { where: "tl < x < tr", value: "x", derivative: "1", partials: { tl: "0", al: "0", tr: "0", ar: "0" } },
    {
      where: "x >= tr",
      value: "tr + ar * (x - tr)",
      derivative: "ar",
      partials: { tl: "0", al: "0", tr: "1 - ar", ar: "x - tr" },
    },
  ],
  range: "(-∞, ∞)",
  kinks: ({ tl, al, tr, ar }) => [...(al === 1 ? [] : [tl]), ...(ar === 1 ? [] : [tr])],
  convention: "f'(tₗ) = aₗ and f'(tᵣ) = aᵣ",
  source: "Jin, Xu, Feng, Wei, Xiong & Yan, 2015",
});

const left = { value: "a * (b - x)", derivative: "-a", partials: { a: "b - x", b: "a" } };
const right = { value: "x", derivative: "1", partials: { a: "0", b: "0" } };

/**
 * Adaptive piecewise linear unit with one hinge: max(0, x) + a·max(0, b − x).
 * At x = 0 and x = b each max takes the slope 0, as our ReLU does. A network may train a and b.
 * Agostinelli, Hoffman, Sadowski & Baldi, 2014, who sum S such hinges.
 *
 * @example
 * adaptivePiecewiseLinear(-1); // 0.4
 * adaptivePiecewiseLinear.derivative(-1); // -0.2
 * adaptivePiecewiseLinear.partials.a(-1); // 2
 */
export const adaptivePiecewiseLinear = activation({
  name: "adaptive piecewise linear",
  parameters: {
    a: { default: 0.2, meaning: "minus the slope far left, trained" },
    b: { default: 1, meaning: "where the hinge is, trained" },
  },
  value: (x, { a, b }) => positive(x) + a * positive(b - x),
  derivative: (x, { a, b }) => step(x) - a * step(b - x),
  partials: {
    a: (x, { b }) => positive(b - x),
    b: (x, { a, b }) => a * step(b - x),
  },
  branches: [
    { where: "x <= 0 and b > 0", ...left },
    { where: "x < b and b <= 0", ...left },
    { where: "0 < x < b", value: "x + a * (b - x)", derivative: "1 - a", partials: left.partials },
    { where: "b <= x <= 0", value: "0", derivative: "0", partials: right.partials },
    { where: "x > 0 and b <= 0", ...right },
    { where: "x >= b and b > 0", ...right },
  ],
  range: ({ a, b }) => (a < 0 ? "(-∞, ∞)" : `[${b > 0 ? Math.min(a, 1) * b : 0}, ∞)`),
  kinks: ({ b }) => (b === 0 ? [0] : [Math.min(0, b), Math.max(0, b)]),
  convention: "f'(0) and f'(b) count the hinge at that point with slope 0",
  source: "Agostinelli, Hoffman, Sadowski & Baldi, 2014",
});
