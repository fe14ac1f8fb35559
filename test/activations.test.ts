import assert from "node:assert/strict";
import { test } from "node:test";
import { compile, evaluate } from "mathjs";
import {
  type Activation,
  activation,
  activations,
  elu,
  hardSilu,
  hardTanh,
  leakyRelu,
  prelu,
  randomSlopes,
  relu,
  sigmoid,
  silu,
  softplus,
  squareplus,
  swish,
  symbolOf,
  tanh,
} from "../lib/activations";
import { type Evaluation, enclose, evaluator, fullDigits, hasDigits } from "../lib/symbolic/digits/evaluate";
import { parse } from "../lib/symbolic/expression/expression";
import { pointAt } from "../lib/symbolic/witnesses/pieces";

const all = Object.entries(activations) as [string, Activation][];
const largest = Number.MAX_VALUE;
const close = (actual: number, expected: number, relative = 1e-14) =>
  assert.ok(
    Math.abs(actual - expected) <= relative * Math.abs(expected),
    `${actual} is not close to ${expected}`,
  );

/** Points inside f's domain: ordinary ones, and the neighbourhood of each kink. */
function pointsOf(f: Activation): number[] {
  const [low, high] = f.domain;
  const around = f.kinks.flatMap((kink) => [kink - 1e-9, kink, kink + 1e-9]);
  const ordinary = [-30, -5, -2.5, -1.3, -0.6, -0.1, 0, 0.05, 0.4, 0.8, 1.2, 2.5, 5, 30];
  return [...ordinary, ...around].filter((x) => low < x && x < high);
}

test("a finite x gives a finite value and slope, however large or small it is", () => {
  const sizes = [
    0,
    5e-324,
    1e-300,
    1e-8,
    0.3,
    1,
    40,
    709.7,
    710,
    745,
    800,
    1e10,
    1e154,
    1e200,
    1e300,
    largest,
  ];
  for (const [name, f] of all)
    for (const x of sizes.flatMap((size) => [size, -size])) {
      const [low, high] = f.domain;
      if (x <= low || x >= high) continue;
      assert.ok(Number.isFinite(f(x)), `${name}(${x}) is ${f(x)}`);
      assert.ok(Number.isFinite(f.derivative(x)), `${name}.derivative(${x}) is ${f.derivative(x)}`);
      for (const [parameter, partial] of Object.entries(f.partials))
        assert.ok(Number.isFinite(partial(x)), `${name}.partials.${parameter}(${x}) is ${partial(x)}`);
    }
});

test("NaN gives NaN", () => {
  for (const [name, f] of all) {
    assert.ok(Number.isNaN(f(Number.NaN)), name);
    assert.ok(Number.isNaN(f.derivative(Number.NaN)), `${name}'`);
    for (const partial of Object.values(f.partials)) assert.ok(Number.isNaN(partial(Number.NaN)), name);
  }
});

test("±∞ gives the limit, and NaN where there is none", () => {
  for (const [name, f] of all)
    for (const sign of [-1, 1]) {
      const limit = f(sign * Infinity);
      const outside = f.domain[0] > sign * Infinity || f.domain[1] < sign * Infinity;
      if (name === "sinusoid" || outside) {
        assert.ok(Number.isNaN(limit), name);
        continue;
      }
      const far = f(sign * 1e300);
      if (Math.abs(far) > 1e100)
        assert.equal(limit, Math.sign(far) * Infinity, `${name}(${sign * Infinity})`);
      else assert.ok(Math.abs(limit - far) < 1e-15, `${name}(${sign * Infinity}) is ${limit}, not ${far}`);
      const slope = f.derivative(sign * Infinity);
      if (name === "snake" || Math.abs(f.derivative(sign * 1e300)) > 1e100) continue; // no limit, or ∞
      assert.ok(
        Math.abs(slope - f.derivative(sign * 1e300)) < 1e-15,
        `${name}'(${sign * Infinity}) is ${slope}`,
      );
    }
});

test("outside its domain a function is NaN, at an end its limit", () => {
  const { logit, softExponential } = activations;
  for (const x of [-1, 2, -Infinity, Infinity]) {
    assert.ok(Number.isNaN(logit(x)));
    assert.ok(Number.isNaN(logit.derivative(x)));
  }
  assert.deepEqual([logit(0), logit(1)], [-Infinity, Infinity]);
  const logarithm = softExponential.with({ alpha: -1 });
  assert.equal(logarithm.domain[0], 0);
  assert.ok(Number.isNaN(logarithm(-0.1)));
  assert.ok(Number.isNaN(logarithm.derivative(-0.1)));
});

test("odd functions that pass through 0 keep -0", () => {
  for (const [name, f] of all) {
    const odd = [0.3, 1.7, 4].every((x) => f(-x) === -f(x)) && f.derivative(0) > 0;
    if (odd) assert.ok(Object.is(f(-0), -0), name);
  }
  assert.ok(Object.is(tanh(-0), -0));
});

test("exactly one branch holds at each point, and it gives the code's value and slope", () => {
  for (const [name, f] of all) {
    const branches = f.definition.branches.map(({ where, value, derivative, partials = {} }) => ({
      where: compile(where ?? "true"),
      value: evaluator(parse(value)),
      derivative: evaluator(parse(derivative)),
      partials: Object.entries(partials).map(([each, text]) => [each, evaluator(parse(text))] as const),
    }));
    for (const x of pointsOf(f)) {
      const point = pointAt(f, x);
      const holding = branches.filter((branch) => branch.where.evaluate({ ...f.parameters, x }));
      assert.equal(holding.length, 1, `${name}: ${holding.length} branches hold at ${x}`);
      const [branch] = holding;
      const near = (actual: number, formula: Evaluation, what: string) => {
        const expected = enclose(formula, point, hasDigits(22, "1e-345"), fullDigits).middle.toNumber();
        assert.ok(
          Math.abs(actual - expected) <= 1e-10 * Math.abs(expected),
          `${name}${what} at ${x}: the code gives ${actual}, the branch ${expected}`,
        );
      };
      near(f(x), branch.value, "");
      near(f.derivative(x), branch.derivative, "'");
      for (const [each, formula] of branch.partials) near(f.partials[each](x), formula, ` ∂${each}`);
    }
  }
});

/** The intervals of a range such as `{0} ∪ (1, ∞)`, as pairs of ends. */
function intervalsOf(range: string): number[][] {
  return range.split(" ∪ ").map((interval) => {
    const ends: number[] = interval
      .slice(1, -1)
      .split(", ")
      .map((end) => evaluate(end.replace("∞", "Infinity").replace("π", "pi")));
    return [ends[0], ends[ends.length - 1]];
  });
}

test("every value lies in the stated range", () => {
  for (const [name, f] of all)
    for (const x of pointsOf(f))
      assert.ok(
        intervalsOf(f.range).some(([low, high]) => low <= f(x) && f(x) <= high),
        `${name}(${x}) = ${f(x)} is outside ${f.range}`,
      );
});

test("a kink is a jump or has two different one-sided slopes", () => {
  for (const [name, f] of all)
    for (const kink of f.kinks) {
      const h = 1e-6;
      const left = (f(kink - h) - f(kink - 2 * h)) / h;
      const right = (f(kink + 2 * h) - f(kink + h)) / h;
      const jump = Math.abs(f(kink + h) - f(kink - h)) > 1e-3;
      assert.ok(jump || Math.abs(left - right) > 1e-3, `${name} is smooth at ${kink}`);
    }
});

test("slopes at the kinks are those of the convention", () => {
  const {
    relu6,
    hardMish,
    hardSigmoid,
    hardSwish,
    onnxHardSigmoid,
    sparseSigmoid,
    softshrink,
    hardshrink,
    thresholdedRelu,
  } = activations;
  assert.equal(relu.derivative(0), 0);
  assert.equal(leakyRelu.derivative(0), 0.01);
  assert.equal(prelu.derivative(0), 0.25);
  assert.equal(elu.with({ alpha: 2 }).derivative(0), 2);
  assert.deepEqual([0, 6].map(relu6.derivative), [0, 0]);
  assert.deepEqual([-1, 1].map(hardTanh.derivative), [0, 0]);
  assert.deepEqual([-3, 3].map(hardSigmoid.derivative), [0, 0]);
  assert.deepEqual([-2.5, 2.5].map(onnxHardSigmoid.derivative), [0, 0]);
  assert.deepEqual([-3, 3].map(hardSwish.derivative), [0, 1]);
  assert.deepEqual([-2, 0].map(hardMish.derivative), [0, 1]);
  assert.deepEqual([-1, 1].map(sparseSigmoid.derivative), [0, 0]);
  assert.deepEqual([-0.5, 0.5].map(softshrink.derivative), [0, 0]);
  assert.deepEqual([-0.5, 0.5].map(hardshrink.derivative), [0, 0]);
  assert.equal(thresholdedRelu.derivative(1), 0);
});

test("identities hold", () => {
  const { celu, isru, logSigmoid, snake, softsign, softExponential, threshold, thresholdedRelu } =
    activations;
  const { sparsePlus, sparseSigmoid, tanhshrink, elliott, logCosh, sqrtSoftplus, starRelu } = activations;
  const { squaredRelu, dyt, xielu, hardSigmoid, onnxHardSigmoid } = activations;
  for (const x of [-7, -1.1, -0.2, 0.3, 0.9, 4]) {
    close(sigmoid(-x), 1 - sigmoid(x), 1e-13);
    close(tanh(x), 2 * sigmoid(2 * x) - 1, 1e-13);
    close(softplus(x) - softplus(-x), x);
    close(softplus.derivative(x), sigmoid(x));
    close(logSigmoid(x), -softplus(-x));
    close(x - tanhshrink(x), tanh(x), 1e-13);
    close(sparsePlus.derivative(x), sparseSigmoid(x));
    assert.equal(swish.with({ beta: 0 })(x), x / 2);
    assert.ok(Math.abs(swish.with({ beta: 1000 })(x) - relu(x)) < 1e-80);
    close(squareplus(x) - squareplus(-x), x);
    assert.equal(celu(x), elu(x));
    assert.equal(leakyRelu.with({ alpha: 0 })(x), relu(x));
    assert.equal(thresholdedRelu.with({ theta: 0 })(x), relu(x));
    assert.equal(threshold.with({ theta: 1, v: 0 })(x), thresholdedRelu(x));
    close(softExponential.with({ alpha: 1 })(x), Math.exp(x));
    close(softExponential.with({ alpha: 1e-12 })(x), x, 1e-9);
    close(softExponential.with({ alpha: -1e-12 })(x), x, 1e-9);
    close(snake(x + Math.PI) - snake(x), Math.PI, 1e-13);
    const y = x / 8;
    close(isru(y / Math.sqrt(1 - y * y)), y);
    close(softsign(y / (1 - Math.abs(y))), y);
    close(elliott(x), (1 + softsign(x)) / 2, 1e-13);
    close(logCosh.derivative(x), tanh(x));
    close(sqrtSoftplus(x), Math.sqrt(softplus(x)));
    close(starRelu.with({ s: 1, b: 0 })(x), squaredRelu(x));
    close(dyt.with({ alpha: 1, gamma: 2, beta: 1 })(x), 1 + 2 * tanh(x), 1e-13);
    close(xielu.with({ alphaN: 0.5 })(x < 0 ? x : -x), elu(x < 0 ? x : -x) / 2, 1e-13);
    close(sparseSigmoid(x), hardSigmoid(3 * x), 1e-13);
    close(onnxHardSigmoid(x), hardSigmoid(1.2 * x), 1e-13);
    close(hardSilu(x), (x * Math.min(Math.max(x + 3, 0), 6)) / 6);
  }
  assert.equal(silu, swish);
});

test("map agrees with the call, for arrays of every kind, in place or not", () => {
  const xs = [-3, -1, -0.5, 0, 0.5, 1, 3];
  for (const [name, f] of all)
    for (const g of [f, f.derivative, ...Object.values(f.partials)]) {
      assert.deepEqual(
        g.map(xs),
        xs.map((x) => g(x)),
        name,
      );
      assert.deepEqual(
        g.map(Float64Array.from(xs)),
        Float64Array.from(xs, (x) => g(x)),
      );
      assert.deepEqual(
        g.map(Float32Array.from(xs)),
        Float32Array.from(xs, (x) => g(x)),
      );
      const own = Float64Array.from(xs);
      assert.equal(g.map(own, own), own);
      assert.deepEqual(
        own,
        Float64Array.from(xs, (x) => g(x)),
      );
    }
  assert.throws(() => relu.map(new Float64Array(3), new Float64Array(2)), /out has 2 elements, xs has 3/);
});

test("with gives a new activation and leaves the old one alone", () => {
  const steeper = elu.with({ alpha: 2 });
  assert.equal(steeper(-Infinity), -2);
  assert.equal(elu(-Infinity), -1);
  assert.equal(steeper.label, "ELU(α = 2)");
  assert.equal(steeper.range, "(-2, ∞)");
  assert.deepEqual([elu.kinks, steeper.kinks], [[], [0]]);
  assert.deepEqual(steeper.with({ alpha: 1 }).label, "ELU");
  assert.deepEqual(["beta", "tl", "alphaP", "slope"].map(symbolOf), ["β", "tₗ", "αₚ", "slope"]);
});

test("a wrong parameter is refused by name", () => {
  assert.throws(() => elu.with({ alpha: Number.NaN }), /ELU: alpha must be a number above 0, not NaN/);
  assert.throws(() => softplus.with({ beta: 0 }), /softplus: beta must be a number above 0, not 0/);
  assert.throws(() => leakyRelu.with({ alpha: Infinity }), /Leaky ReLU: alpha must be a finite number/);
  assert.throws(() => leakyRelu.with({ slope: 1 } as object), /no parameter "slope"; it has alpha/);
  assert.throws(() => hardTanh.with({ l: 2 }), /hard tanh: l must be below u, not 2 and 1/);
});

test("a student's activation has everything", () => {
  const cube = activation({
    name: "cube",
    parameters: { a: { default: 2, meaning: "scale" } },
    value: (x, { a }) => a * x ** 3,
    derivative: (x, { a }) => 3 * a * x ** 2,
    partials: { a: (x) => x ** 3 },
    branches: [{ value: "a * x^3", derivative: "3 * a * x^2", partials: { a: "x^3" } }],
    range: "(-∞, ∞)",
  });
  assert.equal(cube(2), 16);
  assert.equal(cube.with({ a: 1 }).derivative(2), 12);
  assert.deepEqual(cube.partials.a.map([1, 2]), [1, 8]);
  assert.deepEqual(cube.domain, [-Infinity, Infinity]);
});

test("every activation names its formula, and its source or its place in the lists", () => {
  for (const [name, f] of all) {
    assert.ok(f.definition.branches.length > 0, name);
    assert.ok(
      f.definition.kinks === undefined || f.definition.convention,
      `${name} has kinks but no convention`,
    );
    assert.ok(f.definition.source || ["arctan", "bentIdentity"].includes(name), `${name} has no source`);
  }
});

test("random slopes follow their generator, stay between l and u, and are 1 for x > 0", () => {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const xs = Float64Array.from({ length: 1000 }, (_, i) => i - 500);
  const slopes = randomSlopes(xs, { l: 0.1, u: 0.3 }, random);
  for (const [i, slope] of slopes.entries())
    assert.ok(xs[i] > 0 ? slope === 1 : slope >= 0.1 && slope < 0.3, `${slope} at ${xs[i]}`);
  const drawn = slopes.slice(0, 501);
  close(drawn.reduce((sum, each) => sum + each, 0) / 501, 0.2, 0.05);
  assert.ok(new Set(drawn).size > 450);
});
