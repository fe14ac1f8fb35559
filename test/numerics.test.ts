import assert from "node:assert/strict";
import { test } from "node:test";
import {
  atan,
  atan2,
  cos,
  exp,
  expm1,
  log,
  log1mexp,
  log1p,
  log10,
  sin,
  tanh,
} from "../lib/activations/numerics";
import { isKnown } from "../lib/symbolic/digits/ball";
import { exactDecimal, nextDouble, ulpOf } from "../lib/symbolic/digits/doubles";
import { enclose, evaluator, fullDigits, hasDigits } from "../lib/symbolic/digits/evaluate";
import { parse } from "../lib/symbolic/expression/expression";

/** Numbers with all their digits, spread evenly from `low` to `high`: the golden ratio's multiples. */
const spread = (low: number, high: number, count = 150): number[] =>
  Array.from({ length: count }, (_, i) => low + (high - low) * (((i + 1) * 0.6180339887498949) % 1));

/** Positive numbers of every size. */
const sizes = spread(-1074, 1023, 150).map(
  (exponent) => (1 + (-exponent % 1) ** 2) * 2 ** Math.floor(exponent),
);

const both = (xs: number[]): number[] => [...xs, ...xs.map((x) => -x)];
const beside = (x: number): number[] => [
  x,
  nextDouble(x, 1),
  nextDouble(x, -1),
  x * (1 + 1e-9),
  x * (1 - 1e-9),
];

/** Those of which eˣ is a double. */
const moderate = sizes.filter((x) => x < 709);

const largest = Number.MAX_VALUE;
const smallest = Number.MIN_VALUE;

const forExp = [
  ...both(moderate),
  ...both(spread(0, 1)),
  ...spread(-700, 709),
  ...beside(709.78),
  ...beside(Math.LN2),
];
const forWaves = [
  ...both(sizes),
  ...spread(-1, 1),
  ...spread(-1600, 1600),
  ...spread(-1e6, 1e6),
  ...[0.5, 1, 1.5, 2, 254, 500, 509, 600].flatMap((turns) => beside(turns * Math.PI)),
  ...beside(1600),
  6381956970095103 * 2 ** 797, // of all doubles the one nearest to a multiple of π/2: Muller, 1997
  largest,
];

/** Each function, its formula, how many ulp it may be off, and where to look. */
const functions: [f: (x: number) => number, formula: string, allowed: number, xs: number[]][] = [
  [exp, "exp(x)", 1, forExp],
  [expm1, "exp(x) - 1", 2, forExp],
  [
    log,
    "log(x)",
    1,
    [...sizes, ...spread(0.98, 1.02), ...spread(0.5, 2), ...beside(1), ...beside(2), smallest, largest],
  ],
  [log10, "log(x) / log(10)", 3, [...sizes, ...spread(0.5, 2), ...beside(1), ...beside(1000)]],
  [
    log1p,
    "log(1 + x)",
    2.5,
    [...sizes, ...spread(-1, 3), ...spread(-0.02, 0.02), ...beside(1), ...beside(-0.9999), -1e-17],
  ],
  [log1mexp, "log(1 - exp(-x))", 4, [...moderate, ...spread(0, 3), ...spread(0, 40), ...beside(Math.LN2)]],
  [tanh, "tanh(x)", 1.5, [...both(moderate), ...spread(-1, 1), ...spread(-21, 21), ...spread(-0.1, 0.1)]],
  [sin, "sin(x)", 1.5, forWaves],
  [cos, "cos(x)", 1.5, forWaves],
  [
    atan,
    "atan(x)",
    2,
    [...both(sizes), ...spread(-1.1, 1.1), ...spread(-0.1, 0.1), ...spread(-300, 300), ...beside(1)],
  ],
];

const enoughDigits = hasDigits(22, "1e-345");

for (const [f, formula, allowed, xs] of functions)
  test(`${f.name} is within ${allowed} ulp of ${formula}`, () => {
    const evaluation = evaluator(parse(formula));
    for (const x of xs) {
      const value = enclose(evaluation, { x: exactDecimal(x) }, enoughDigits, fullDigits);
      assert.ok(isKnown(value) && enoughDigits(value), `no reference at ${x}`);
      const { middle } = value;
      const error = exactDecimal(f(x)).minus(middle).abs();
      const unit = ulpOf(middle.toNumber());
      assert.ok(error.lte(allowed * unit), `at ${x} it is ${f(x)}, not ${middle}: ${error.div(unit)} ulp`);
    }
  });

test("infinities, NaN, and the two zeros", () => {
  const at = (f: (x: number) => number) => [0, -0, Infinity, -Infinity, Number.NaN].map(f);
  const quarter = Math.PI / 2;
  const overflow = exp(Infinity); // saturates, so that eˣ/(1 + eˣ) is 1
  assert.ok(overflow > 1.79e308 && overflow < Infinity);
  assert.deepEqual(at(exp), [1, 1, overflow, 0, Number.NaN]);
  assert.deepEqual(at(expm1), [0, -0, overflow, -1, Number.NaN]);
  assert.deepEqual(at(log), [-Infinity, -Infinity, Infinity, Number.NaN, Number.NaN]);
  assert.deepEqual(at(log10), [-Infinity, -Infinity, Infinity, Number.NaN, Number.NaN]);
  assert.deepEqual(at(log1p), [0, -0, Infinity, Number.NaN, Number.NaN]);
  assert.deepEqual(at(log1mexp), [-Infinity, -Infinity, -0, Number.NaN, Number.NaN]);
  assert.deepEqual([log1p(-1), log(-smallest)], [-Infinity, Number.NaN]);
  assert.deepEqual(at(tanh), [0, -0, 1, -1, Number.NaN]);
  assert.deepEqual(at(sin), [0, -0, Number.NaN, Number.NaN, Number.NaN]);
  assert.deepEqual(at(cos), [1, 1, Number.NaN, Number.NaN, Number.NaN]);
  assert.deepEqual(at(atan), [0, -0, quarter, -quarter, Number.NaN]);
});

test("atan2 gives the angle in each quadrant and on each axis", () => {
  for (const angle of spread(-Math.PI, Math.PI, 40))
    for (const radius of [1e-300, 1, 1e300]) {
      const found = atan2(radius * sin(angle), radius * cos(angle));
      assert.ok(Math.abs(found - angle) < 1e-15, `${angle} at radius ${radius}: ${found}`);
    }
  const axes = [atan2(0, 2), atan2(2, 0), atan2(0, -2), atan2(-2, 0), atan2(0, 0)];
  assert.deepEqual(axes, [0, Math.PI / 2, Math.PI, -Math.PI / 2, 0]);
});
