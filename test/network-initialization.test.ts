import assert from "node:assert/strict";
import { test } from "node:test";
import { leakyRelu, linear, logit, relu, selu, sigmoid, tanh } from "../lib/activations";
import { maxout } from "../lib/activations/vectors";
import { createNetwork, gain, gaussianMean, probe, random, schemes } from "../lib/network";
import type { Dense } from "../lib/network/layers/dense";

const close = (actual: number, expected: number, tolerance: number) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected} ± ${tolerance}`);

test("Gaussian moments are those of the textbook", () => {
  [1, 3, 15, 105, 945].forEach((moment, i) => {
    close(gaussianMean((z) => z ** (2 * i + 2)) / moment, 1, 1e-13);
  });
  close(gaussianMean(Math.abs, [0]), Math.sqrt(2 / Math.PI), 1e-14);
  close(
    gaussianMean((z) => Math.exp(z)),
    Math.exp(0.5),
    1e-13,
  );
  close(
    gaussianMean((z) => (z > 1.5 ? 1 : 0), [1.5]),
    0.0668072012688581,
    1e-14,
  ); // table of the normal distribution
});

test("gains are those of the papers", () => {
  close(gain(linear), 1, 1e-14);
  close(gain(relu), Math.SQRT2, 1e-14);
  for (const alpha of [0.01, 0.2, 0.5])
    close(gain(leakyRelu.with({ alpha })), Math.sqrt(2 / (1 + alpha ** 2)), 1e-14);
});

test("SELU's fixed point: mean 0 and mean square 1 stay", () => {
  close(gaussianMean(selu, selu.kinks), 0, 1e-14);
  close(gain(selu), 1, 1e-14);
});

test("an activation without a second moment has no gain", () => {
  assert.throws(() => gain(logit), /gain: E\[f\(z\)²\] of logit must be a finite number above 0, not NaN/);
  const schemeThatNeedsNone = {
    hidden: [3],
    inputs: 2,
    outputs: 1,
    activation: logit,
    initialization: "he",
  } as const;
  assert.equal(createNetwork(schemeThatNeedsNone).layers.length, 2);
});

test("the schemes are those of their papers", () => {
  const fan = { fanIn: 50, fanOut: 150, gain: 3 };
  assert.equal(schemes.glorot(fan), 0.1);
  assert.equal(schemes.he(fan), 0.2);
  assert.equal(schemes.lecun(fan), 1 / Math.sqrt(50));
  assert.equal(schemes.gain(fan), 3 / Math.sqrt(50));
});

test("weights are normal with the scheme's deviation, biases 0", () => {
  const network = createNetwork({
    inputs: 100,
    hidden: [200],
    outputs: 1,
    activation: tanh,
    initialization: "he",
  });
  const { weights, biases } = network.layers[0] as Dense;
  close(meanSquare(weights) / (2 / 100), 1, 0.03); // 20 000 draws: one standard error is 1 %
  close(weights.reduce((sum, w) => sum + w, 0) / weights.length, 0, 0.004);
  assert.ok(biases.every((bias) => bias === 0));
});

const normals = (rows: number, features: number) => ({
  rows,
  features,
  inputs: new Float64Array(rows * features).map(random(3).normal),
  targets: new Float64Array(rows),
  outputs: 1,
});

const meanSquare = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value * value, 0) / values.length;

for (const activation of [relu, leakyRelu, selu, tanh, sigmoid])
  test(`the gain keeps the size of pre-activations through ten layers of ${activation.label}`, () => {
    const hidden = new Array(10).fill(100);
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const sizes = seeds.map((seed) => {
      const network = createNetwork({ inputs: 100, hidden, outputs: 1, activation, seed });
      return meanSquare(probe(network, normals(20, 100), "squaredError")[9].preActivations);
    });
    close(sizes.reduce((sum, size) => sum + size) / seeds.length, 1, 0.3);
  });

test("the gain of maxout is estimated: 1 for two pieces", () => {
  const network = createNetwork({
    inputs: 100,
    hidden: [
      { units: 200, activation: maxout },
      { units: 100, activation: maxout },
    ],
    outputs: 1,
  });
  const { weights } = network.layers[1] as Dense;
  close(meanSquare(weights) / (1 / 100), 1, 0.05);
});
