import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  crelu,
  crossEntropy,
  glu,
  gumbelNoise,
  gumbelSoftmax,
  hardmax,
  logSoftmax,
  logSumExp,
  maxout,
  maxoutUnit,
  softmax,
  softmin,
  sparsemax,
  type VectorActivation,
  vectorActivations,
} from "../lib/activations/vectors";
import { random } from "../lib/network/random/random";

interface Reference {
  cases: {
    name: string;
    xs: number[];
    parameters: Record<string, number>;
    values: number[];
    jacobian: number[][];
  }[];
  crossEntropy: { xs: number[]; label: number; value: number; gradient: number[] }[];
}

const reference: Reference = JSON.parse(readFileSync(join(__dirname, "fixtures/vectors.json"), "utf8"));
const { compile } = require("mathjs") as { compile(text: string): { evaluate(scope: object): unknown } };

const all: Record<string, VectorActivation> = vectorActivations;

/** Each function as it is and with other parameters, with the sizes of input from 2 to 6 that fit it. */
const variants = Object.values(all).flatMap((f) =>
  [f, ...others(f)].map((variant) => ({ f: variant, sizes: [2, 3, 4, 6].filter((n) => fits(variant, n)) })),
);

function others(f: VectorActivation): VectorActivation[] {
  const values = { temperature: 2.5, pieces: 3, beta: 0.7, alpha: 1.2, limit: 1.5 } as Record<string, number>;
  const names = Object.keys(f.parameters);
  return names.length ? [f.with(Object.fromEntries(names.map((name) => [name, values[name]])))] : [];
}

function fits(f: VectorActivation, n: number): boolean {
  try {
    return f.outputs(n) > 0;
  } catch {
    return false;
  }
}

const vector = (n: number, draw: () => number): number[] => Array.from({ length: n }, draw);
const replaced = <T>(list: readonly T[], at: number, value: T): T[] =>
  list.map((each, i) => (i === at ? value : each));
const spread = (xs: number[]) => Math.max(...xs) - Math.min(...xs);

function assertClose(got: number, expected: number, tolerance: number, what: string): void {
  assert.ok(Math.abs(got - expected) <= tolerance, `${what}: ${got}, expected ${expected} ± ${tolerance}`);
}

/** κ: how many times an error of one rounding, in an input or its distance from the largest, may grow. */
function condition(
  name: string,
  xs: number[],
  { temperature = 1, beta = 1, alpha = 1.702 }: Record<string, number>,
): number {
  const size = Math.max(...xs.map(Math.abs));
  if (["softmax", "softmin", "logSoftmax", "logSumExp", "logMeanExp"].includes(name))
    return spread(xs) / temperature;
  if (name === "swiglu") return beta * size;
  if (name === "clampedSwiglu") return alpha * size;
  if (name === "geglu") return size ** 2;
  return 0;
}

test("values and Jacobians agree with mpmath's at 800 digits to 4 + κ and 8 + 2κ units of 2⁻⁵²", () => {
  const known = new Set(reference.cases.map(({ name }) => name));
  for (const name of Object.keys(all)) assert.ok(known.has(name), `no reference values for ${name}`);

  for (const { name, xs, parameters, values, jacobian } of reference.cases) {
    if (!all[name]) continue;
    const f = all[name].with(parameters);
    const κ = condition(name, xs, parameters);
    // A small share of sparsemax and a log-sum-exp near 0 are differences of larger numbers.
    const floor = name === "sparsemax" ? 1 : name.endsWith("Exp") ? Math.max(...xs.map(Math.abs)) : 0;
    const unit = (expected: number) => 2 ** -52 * Math.max(Math.abs(expected), floor) + 2 ** -1022;
    const where = `${f.label} at ${xs}`;
    f(xs).forEach((got, i) => {
      assertClose(got, values[i], (4 + κ) * unit(values[i]), where);
    });
    f.jacobian(xs).forEach((row, i) => {
      row.forEach((got, j) => {
        assertClose(
          got,
          jacobian[i][j],
          (8 + 2 * κ) * unit(jacobian[i][j]),
          `Jacobian ${i}, ${j} of ${where}`,
        );
      });
    });
  }
});

test("cross-entropy and its gradient agree with mpmath's", () => {
  for (const { xs, label, value, gradient } of reference.crossEntropy) {
    const κ = spread(xs);
    assertClose(crossEntropy(xs, label), value, (4 + κ) * 2 ** -52 * value, `cross-entropy at ${xs}`);
    crossEntropy.gradient(xs, label).forEach((got, i) => {
      assertClose(
        got,
        gradient[i],
        (8 + 2 * κ) * 2 ** -52 * Math.abs(gradient[i]) + 2 ** -1022,
        `slope ${i} at ${xs}`,
      );
    });
  }
});

test("Jacobians agree with central differences", () => {
  const { normal } = random(1);
  const h = 1e-5;
  for (const { f, sizes } of variants)
    for (const n of sizes) {
      const xs = vector(n, () => 2 * normal());
      const jacobian = f.jacobian(xs);
      assert.equal(jacobian.length, f.outputs(n));
      xs.forEach((x, j) => {
        const above = f(replaced(xs, j, x + h));
        const below = f(replaced(xs, j, x - h));
        above.forEach((value, i) => {
          assertClose(jacobian[i][j], (value - below[i]) / (2 * h), 1e-8, `${f.label} ${i}, ${j} at ${xs}`);
        });
      });
    }
});

test("the textbook's formulas give the code's values and Jacobians, each point in exactly one piece", () => {
  const { normal } = random(2);
  for (const { f, sizes } of variants)
    for (const n of sizes.filter((size) => size <= 4)) {
      const pieces = f.branches(n).map(({ where, values, jacobian }) => ({
        where: compile(where ?? "true"),
        values: values.map((value) => compile(value)),
        jacobian: jacobian.map((row) => row.map((entry) => compile(entry))),
      }));
      for (let round = 0; round < 10; round++) {
        const xs = vector(n, () => 2 * normal());
        const scope = { ...f.parameters, ...Object.fromEntries(xs.map((x, i) => [`x${i + 1}`, x])) };
        const [piece, ...rest] = pieces.filter(({ where }) => where.evaluate(scope) === true);
        assert.ok(piece && rest.length === 0, `${f.label}: ${rest.length + 1} pieces at ${xs}`);
        f(xs).forEach((got, i) => {
          assertClose(
            got,
            Number(piece.values[i].evaluate(scope)),
            1e-13 * (1 + Math.abs(got)),
            `${f.label} at ${xs}`,
          );
        });
        f.jacobian(xs).forEach((row, i) => {
          row.forEach((got, j) => {
            const expected = Number(piece.jacobian[i][j].evaluate(scope));
            assertClose(got, expected, 1e-13 * (1 + Math.abs(got)), `${f.label} ${i}, ${j} at ${xs}`);
          });
        });
      }
    }
});

test("a pullback is the transposed Jacobian times the slopes, row by row", () => {
  const { normal } = random(3);
  for (const { f, sizes } of variants)
    for (const n of sizes) {
      const lists = vector(3, () => 0).map(() => vector(n, normal));
      const slopes = lists.map(() => vector(f.outputs(n), normal));
      const expected = lists.map((xs, r) => {
        const jacobian = f.jacobian(xs);
        return xs.map((_, j) => slopes[r].reduce((sum, slope, i) => sum + slope * jacobian[i][j], 0));
      });
      const matrix = Float64Array.from(lists.flat());
      const got = f.pullback.rows(matrix, Float64Array.from(slopes.flat()), n);
      expected.flat().forEach((slope, k) => {
        assertClose(got[k], slope, 1e-13, `${f.label} of ${n}, place ${k}`);
      });
      assert.deepEqual(f.pullback(lists[1], slopes[1]), [...got.subarray(n, 2 * n)]);
      assert.deepEqual(
        [...f.rows(matrix, n)],
        lists.flatMap((xs) => f(xs)),
      );
    }
});

test("rows writes where it is told, in place too, and takes no rows at all", () => {
  const matrix = Float64Array.of(0, 0, 3, 3);
  const out = new Float64Array(4);
  assert.equal(softmax.rows(matrix, 2, out), out);
  assert.equal(softmax.rows(matrix, 2, matrix), matrix);
  assert.deepEqual([...matrix], [0.5, 0.5, 0.5, 0.5]);
  assert.deepEqual([...out], [...matrix]);
  assert.equal(softmax.rows(new Float64Array(0), 2).length, 0);
});

test("the result is an array of the kind that came in", () => {
  assert.ok(Array.isArray(softmax([1, 2])));
  assert.ok(softmax(Float32Array.of(1, 2)) instanceof Float32Array);
  assert.ok(softmax.pullback(Float64Array.of(1, 2), [1, 0]) instanceof Float64Array);
});

test("shares are shares: they sum to 1, keep the order, and do not feel a shift", () => {
  const { normal, integer } = random(4);
  for (let round = 0; round < 200; round++) {
    const xs = vector(2 + integer(8), () => integer(64) / 8 + Math.round(8 * normal()));
    for (const f of [softmax, softmin, sparsemax]) {
      const shares = f(xs);
      assertClose(
        shares.reduce((sum, p) => sum + p, 0),
        1,
        1e-15 * xs.length,
        `${f.label} of ${xs}`,
      );
      assert.ok(shares.every((p) => p >= 0 && p <= 1));
      assert.deepEqual(f(xs.map((x) => x + 1024)), shares, `${f.label} of ${xs}, shifted`);
      const sign = f === softmin ? -1 : 1;
      for (let i = 1; i < xs.length; i++)
        assert.ok(
          (shares[i] - shares[i - 1]) * sign * (xs[i] - xs[i - 1]) >= 0,
          `order of ${f.label} of ${xs}`,
        );
    }
  }
});

test("softmax follows its temperature, from even shares to the largest alone", () => {
  const [hot, cold] = [softmax.with({ temperature: 1e6 }), softmax.with({ temperature: 1e-3 })];
  for (const p of hot([1, 2, 3])) assertClose(p, 1 / 3, 1e-6, hot.label);
  assert.deepEqual(cold([1, 2, 3]), [0, 0, 1]);
  assert.deepEqual(softmax.with({ temperature: 2 })([2, 4, 6]), softmax([1, 2, 3]));
  assert.equal(softmax.with({ temperature: 2 }).label, "softmax(temperature = 2)");
});

test("Gumbel noise makes the hardmax draw with the softmax's shares, and its softmax a soft draw", () => {
  const logits = [1, 0, -1];
  const { uniform } = random(6);
  const counts = [0, 0, 0];
  for (let round = 0; round < 5000; round++) {
    const noise = gumbelNoise(3, uniform);
    const drawn = hardmax(logits.map((x, i) => x + noise[i]));
    for (const i of counts.keys()) counts[i] += drawn[i];
    const soft = gumbelSoftmax(logits, noise, 1e-3);
    if (round < 100) for (const i of soft.keys()) assertClose(soft[i], drawn[i], 0.05, "a cold draw");
  }
  const shares = softmax(logits);
  for (const i of counts.keys()) assertClose(counts[i] / 5000, shares[i], 0.02, `share ${i}`);
  assert.deepEqual(gumbelSoftmax(logits, [0, 0, 0], 2), softmax.with({ temperature: 2 })(logits));
  assert.ok(gumbelNoise(2, () => 0).every(Number.isFinite));
  assert.throws(() => gumbelSoftmax([1, 2], [0]), /gumbelSoftmax: 2 logits and 1 numbers of noise/);
});

test("large inputs do not overflow", () => {
  assert.deepEqual(softmax([1000, 1001, 1002]), softmax([0, 1, 2]));
  assert.deepEqual(logSoftmax([1e300, -1e300]), [0, -2e300]);
  assert.deepEqual(logSumExp([1e300, 1e300]), [1e300]);
  assert.deepEqual(sparsemax([1e308, -1e308]), [1, 0]);
  assert.equal(crossEntropy([1e300, 0], 1), 1e300);
});

test("a loss near 0 keeps its digits", () => {
  assertClose(crossEntropy([0, -50], 0), Math.exp(-50), 1e-36, "cross-entropy");
  assertClose(logSoftmax([0, -50])[0], -Math.exp(-50), 1e-36, "log-softmax");
  assertClose(softmax.jacobian([0, -50])[0][0], Math.exp(-50), 1e-36, "p(1 - p)");
});

test("infinite inputs give the limit", () => {
  const { POSITIVE_INFINITY: inf } = Number;
  for (const f of [softmax, sparsemax]) {
    assert.deepEqual(f([inf, 0, 1]), [1, 0, 0]);
    assert.deepEqual(f([inf, inf, 1]), [0.5, 0.5, 0]);
    assert.deepEqual(f([0, -inf, 0]), [0.5, 0, 0.5]);
    assert.deepEqual(f([-inf, -inf]), [0.5, 0.5]);
  }
  assert.deepEqual(softmin([inf, -inf]), [0, 1]);
  assert.deepEqual(logSoftmax([inf, 0]), [0, -inf]);
  assert.deepEqual(logSumExp([-inf, 3]), [3]);
  assert.deepEqual(logSumExp([inf, -inf]), [inf]);
  assert.deepEqual(logSumExp([-inf, -inf]), [-inf]);
  assert.deepEqual(maxout([-inf, inf]), [inf]);
  assert.deepEqual(glu([2, -inf]), [0]);
  assert.deepEqual(softmax.jacobian([inf, 0]), [
    [0, 0],
    [0, 0],
  ]);
});

test("NaN in, NaN out", () => {
  for (const { f, sizes } of variants)
    for (const n of sizes)
      for (let i = 0; i < n; i++) {
        const xs = replaced(
          vector(n, () => 0.1),
          i,
          Number.NaN,
        );
        assert.ok(f(xs).some(Number.isNaN), `${f.label} with NaN at ${i} of ${n}`);
        assert.ok(
          f.jacobian(xs).flat().some(Number.isNaN),
          `Jacobian of ${f.label} with NaN at ${i} of ${n}`,
        );
      }
  for (const f of [softmax, softmin, sparsemax, logSoftmax])
    for (const xs of [
      [Number.NaN, 5],
      [5, Number.NaN, 7],
    ])
      assert.ok(f(xs).every(Number.isNaN), f.label);
});

test("a maxout unit is |x|, ReLU or any of its pieces, and says which one won", () => {
  const absolute = maxoutUnit({ weights: [[1], [-1]], biases: [0, 0] });
  const ramp = maxoutUnit({ weights: [[0], [1]], biases: [0, 0] });
  for (const x of [-3, -0.5, 0, 2]) {
    assert.equal(absolute([x]).value, Math.abs(x));
    assert.equal(ramp([x]).value, Math.max(0, x));
  }
  assert.equal(absolute([-3]).winner, 1);
  assert.equal(absolute([0]).winner, 0);
});

test("a maxout unit's gradients agree with central differences", () => {
  const { normal } = random(5);
  const h = 1e-6;
  const weights = vector(4, () => 0).map(() => vector(3, normal));
  const biases = vector(4, normal);
  const winners = new Set<number>();
  for (let round = 0; round < 20; round++) {
    const x = vector(3, () => 2 * normal());
    const unit = maxoutUnit({ weights, biases });
    const gradient = unit.gradient(x);
    winners.add(unit(x).winner);
    const slope = (at: (step: number) => number) => (at(h) - at(-h)) / (2 * h);
    weights.forEach((row, i) => {
      const bias = slope(
        (step) => maxoutUnit({ weights, biases: replaced(biases, i, biases[i] + step) })(x).value,
      );
      assertClose(gradient.biases[i], bias, 1e-8, `bias ${i}`);
      row.forEach((weight, j) => {
        const changed = (step: number) => replaced(weights, i, replaced(row, j, weight + step));
        const expected = slope((step) => maxoutUnit({ weights: changed(step), biases })(x).value);
        assertClose(gradient.weights[i][j], expected, 1e-8, `weight ${i}, ${j}`);
      });
    });
    x.forEach((each, j) => {
      assertClose(
        gradient.inputs[j],
        slope((step) => unit(replaced(x, j, each + step)).value),
        1e-8,
        `input ${j}`,
      );
    });
  }
  assert.ok(winners.size >= 3, `only ${winners.size} pieces ever won`);
});

test("bad input is named", () => {
  const none: number[] = [];
  for (const f of Object.values(all))
    assert.throws(() => f(none), /RangeError: .*found a length of 0|found 0/, f.name);
  assert.throws(() => glu([1, 2, 3]), /GLU: expected an even number of inputs, found 3/);
  assert.throws(() => maxout([1, 2, 3]), /maxout: 3 inputs do not divide into groups of 2/);
  assert.throws(
    () => maxout.with({ pieces: 1.5 })([1, 2, 3]),
    /maxout: 3 inputs do not divide into groups of 1.5/,
  );
  assert.throws(
    () => softmax.with({ temperature: 0 }),
    /softmax: temperature must be a number above 0, not 0/,
  );
  assert.throws(
    () => softmax.with({ heat: 1 } as never),
    /softmax has no parameter "heat"; it has temperature/,
  );
  assert.throws(() => crelu.with({ heat: 1 } as never), /CReLU has no parameter "heat"; it has none/);
  assert.throws(() => softmax.rows(new Float64Array(5), 2), /softmax: 5 numbers do not make 2 rows of 2/);
  assert.throws(
    () => softmax.rows(new Float64Array(4), 2, new Float64Array(3)),
    /out has 3 elements, expected 4/,
  );
  assert.throws(() => softmax.rows(new Float64Array(4), 1.5), /softmax: .* found a length of 1.5/);
  assert.throws(() => softmax.pullback([1, 2], [1]), /softmax: 1 numbers do not make 1 rows of 2/);
  assert.throws(() => softmax.branches(0), /softmax: expected a list of one number or more/);
  assert.throws(() => crossEntropy([1, 2], 2), /label must be a whole number from 0 to 1, not 2/);
  assert.throws(() => maxoutUnit({ weights: [[1]], biases: [] }), /1 rows of weights and 0 biases/);
  assert.throws(() => maxoutUnit({ weights: [[1, 2]], biases: [0] })([1]), /expected 2 inputs, found 1/);
});
