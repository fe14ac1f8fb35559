import assert from "node:assert/strict";
import { test } from "node:test";
import { type Activation, relu, softplus, tanh } from "../lib/activations";
import {
  adam,
  boundary,
  copyOf,
  createNetwork,
  decisionMap,
  landscape,
  moons,
  type Network,
  type OutputMap,
  predict,
  probe,
  recorder,
  roughness,
  sgd,
  startTraining,
  train,
  updateRatios,
} from "../lib/network";
import type { Dense } from "../lib/network/layers/dense";

const close = (actual: number, expected: number, tolerance: number) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected} ± ${tolerance}`);

const layersOf = (network: Network) => network.layers as readonly Dense[];

test("a probe shows what enters, leaves and returns", () => {
  const network = createNetwork({ inputs: 2, hidden: [3], outputs: 2, activation: tanh, seed: 1 });
  const data = moons({ rows: 40 });
  const [hidden, last] = probe(network, data, "crossEntropy");
  assert.deepEqual(
    [hidden.label, hidden.units, last.label, last.units],
    ["layer 1, tanh", 3, "layer 2, linear", 2],
  );
  assert.deepEqual(hidden.activations, tanh.map(hidden.preActivations));
  assert.deepEqual(last.activations, predict(network, data.inputs));

  const training = startTraining(network, data, {
    loss: "crossEntropy",
    optimizer: sgd(),
    epochs: 1,
    batch: 40,
  });
  training.step(); // the same rows in another order: the sums may differ in their last bits
  const [weights] = layersOf(training.gradient).map((layer) => layer.weights);
  hidden.weightGradients.forEach((g, i) => {
    close(g, weights[i], 1e-15);
  });
  close(hidden.gradientNorm, Math.hypot(...weights), 1e-15);
});

test("saturated units and dead units are counted", () => {
  const data = {
    rows: 4,
    features: 1,
    inputs: Float64Array.of(-3, -1, 1, 3),
    targets: new Float64Array(4),
    outputs: 1,
  };
  const network = (activation: Activation) =>
    createNetwork({ inputs: 1, hidden: [2], outputs: 1, activation });

  const flat = network(tanh);
  layersOf(flat)[0].weights.set([1, 0.1]); // the first unit saturates at ±3, the second nowhere
  assert.equal(probe(flat, data, "squaredError")[0].saturated, 2 / 8);

  const dying = network(relu);
  layersOf(dying)[0].weights.set([1, 1]);
  layersOf(dying)[0].biases.set([0, -5]);
  layersOf(dying)[1].biases.set([1]);
  const [hidden, last] = probe(dying, data, "squaredError");
  assert.equal(hidden.dead, 1 / 2);
  assert.equal(hidden.saturated, 6 / 8);
  assert.equal(last.dead, 0);
});

test("update ratios are those of the step that was taken", () => {
  const before = createNetwork({ inputs: 2, hidden: [4], outputs: 2, activation: tanh });
  const after = copyOf(before);
  layersOf(after)[0].weights.forEach((w, i, weights) => {
    weights[i] = w * 1.01;
  });
  const [first, last] = updateRatios(before, after);
  close(first, -2, 1e-12);
  assert.equal(last, -Infinity);
});

/** A network of one hidden layer whose weights are given. */
function withWeights(activation: Activation, [w, b, v, c]: number[][]): Network {
  const network = createNetwork({ inputs: 2, hidden: [b.length], outputs: 1, activation });
  network.parameters.set([...w, ...b, ...v, ...c]);
  return network;
}

/** |x| and |y| as a landscape: ReLU(x) + ReLU(-x) + ReLU(y) + ReLU(-y) - 1. */
const diamond = withWeights(relu, [[1, -1, 0, 0, 0, 0, 1, -1], [0, 0, 0, 0], [1, 1, 1, 1], [-1]]);

test("a landscape is the network's output over the window", () => {
  const { x, y, z } = landscape(diamond, { from: -2, to: 2, size: 5 });
  assert.deepEqual(x, [-2, -1, 0, 1, 2]);
  assert.deepEqual(y, x);
  assert.deepEqual(z[0], [3, 2, 1, 2, 3]);
  assert.deepEqual(z[2], [1, 0, -1, 0, 1]);
});

test("a decision map holds probabilities for two classes, the winner for more", () => {
  const { z } = decisionMap(diamond, { from: -1, to: 1, size: 3 });
  assert.deepEqual(z[0], [1 / (1 + Math.exp(-1)), 0.5, 1 / (1 + Math.exp(-1))]);
  const three = createNetwork({ inputs: 2, hidden: [], outputs: 3 });
  three.parameters.set([1, 0, -1, 0, 0, 0, 0, 0.5, 0]); // classes 0, 1, 2 win right, in the middle, left
  assert.deepEqual(decisionMap(three, { size: 3 }).z[1], [2, 1, 0]);
});

const gridOf = (size: number, f: (x: number, y: number) => number): OutputMap => {
  const x = Array.from({ length: size }, (_, i) => -1 + (2 * i) / (size - 1));
  return { x, y: x, z: x.map((y) => x.map((each) => f(each, y))) };
};

test("bending is the mean second derivative, kinks included, on any grid", () => {
  const paraboloid = (x: number, y: number) => x ** 2 + y ** 2;
  const roof = (x: number) => 5 * Math.abs(x - 0.123) + 2; // slope jumps by 10 on each line along x: over 2, 5 a unit
  for (const size of [51, 201]) {
    // |∂²z| is 2 everywhere; the deviation of x² + y² on [−1, 1]² is √(8/45)
    close(roughness(gridOf(size, paraboloid)).bending, 2 / Math.sqrt(8 / 45), 0.2);
    const deviation = 5 * 0.2963; // of |x − 0.123| on [−1, 1]
    close(roughness(gridOf(size, roof)).bending, 2.5 / deviation, 0.1);
  }
});

test("concentration tells kinks from curves", () => {
  close(roughness(gridOf(101, (x, y) => x ** 2 + y ** 2)).concentration, 0.1, 1e-6);
  close(roughness(gridOf(101, (x) => Math.abs(x - 0.123))).concentration, 1, 1e-9);
  assert.deepEqual(roughness(gridOf(101, (x, y) => 0.1 + 3 * x - y)), { bending: 0, concentration: 0 });
});

test("the boundary of a diamond is 4√2 long and turns by right angles at its corners", () => {
  const { length, curvature, concentration } = boundary(diamond);
  close(length, 4 * Math.SQRT2, 0.05);
  close(length * curvature, 2 * Math.PI, 1e-3);
  close(concentration, 1, 1e-6);
});

test("the boundary of a round hill turns evenly", () => {
  // softplus(s) + softplus(-s) is close to a parabola for small s: z = ½ Σ s²/2 around a level, a circle
  const s = 0.2;
  const level = 4 * Math.log(2) + s ** 2 / 4;
  const hill = withWeights(softplus, [[s, -s, 0, 0, 0, 0, s, -s], [0, 0, 0, 0], [1, 1, 1, 1], [-level]]);
  const { length, curvature, concentration } = boundary(hill);
  close(length, 2 * Math.PI, 0.05);
  close(curvature, 1, 0.02);
  close(concentration, 0.1, 0.03);
});

test("a network without a boundary has none to measure", () => {
  const always = withWeights(relu, [[0, 0], [0], [0], [1]]);
  assert.deepEqual(boundary(always), { length: 0, curvature: 0, concentration: 0 });
});

test("a recorder keeps a frame at every n-th step", async () => {
  const network = createNetwork({ inputs: 2, hidden: [4], outputs: 2, activation: tanh });
  const { frames, onStep } = recorder(10, () => network.parameters.slice());
  await train(network, moons({ rows: 64 }), { loss: "crossEntropy", optimizer: adam(), epochs: 12, onStep });
  assert.deepEqual(
    frames.map(({ step }) => step),
    [10, 20],
  );
  assert.notDeepEqual(frames[0].value, frames[1].value);
});
