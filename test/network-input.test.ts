import assert from "node:assert/strict";
import { test } from "node:test";
import { relu } from "../lib/activations";
import { glu } from "../lib/activations/vectors";
import {
  adam,
  boundary,
  type Classification,
  createNetwork,
  landscape,
  momentum,
  moons,
  type NetworkOptions,
  predict,
  type Regression,
  rmsprop,
  sgd,
  startTraining,
  train,
} from "../lib/network";
import type { TrainOptions } from "../lib/network/training/train";

/** Cells are not checked as strictly as this file, so students can pass anything. */
const anything = (value: unknown) => value as never;

const good: NetworkOptions = { inputs: 2, hidden: [4], outputs: 2, activation: relu };

const networks: [Partial<NetworkOptions>, RegExp][] = [
  [{ inputs: 0 }, /inputs must be a whole number above 0, not 0/],
  [{ inputs: anything("2") }, /inputs must be a whole number above 0, not 2/],
  [{ outputs: 1.5 }, /outputs must be a whole number above 0, not 1.5/],
  [{ hidden: anything(16) }, /hidden must be a list of layers such as \[16, 16\], not 16/],
  [{ hidden: [4, -3] }, /hidden layer 2: units must be a whole number above 0, not -3/],
  [{ hidden: [{ dropout: 1 }] }, /hidden layer 1: dropout must be at least 0 and below 1, not 1/],
  [{ hidden: [{ dropout: anything("a half") }] }, /dropout must be at least 0 and below 1, not a half/],
  [{ hidden: [{ units: 3, activation: glu }] }, /GLU/],
  [{ activation: undefined }, /hidden layer 1 has no activation/],
  [
    { activation: anything("relu") },
    /hidden layer 1: the activation must be one of the library's, such as tanh, not relu/,
  ],
  [
    { initialization: anything("xavier") },
    /initialization must be gain, glorot, he, lecun or a function, not xavier/,
  ],
  [{ seed: -1 }, /seed must be a whole number from 0 to 2\^32 - 1, not -1/],
];

for (const [change, message] of networks)
  test(`createNetwork refuses: ${message.source}`, () =>
    assert.throws(() => createNetwork({ ...good, ...change }), message));

const optimizers: [() => unknown, RegExp][] = [
  [() => sgd({ learningRate: anything("fast") }), /sgd: learningRate must be a number above 0, not fast/],
  [() => sgd({ learningRate: Number.NaN }), /sgd: learningRate must be a number above 0, not NaN/],
  [() => momentum({ momentum: 1 }), /momentum: momentum must be at least 0 and below 1, not 1/],
  [() => rmsprop({ epsilon: 0 }), /rmsprop: epsilon must be a number above 0, not 0/],
  [() => adam({ learningRate: -0.1 }), /adam: learningRate must be a number above 0, not -0.1/],
  [() => adam({ beta2: 1 }), /adam: beta2 must be at least 0 and below 1, not 1/],
];

for (const [make, message] of optimizers)
  test(`an optimiser refuses: ${message.source}`, () => assert.throws(make, message));

const network = createNetwork(good);
const data = moons({ rows: 6 });
const options: TrainOptions = { loss: "crossEntropy", optimizer: adam(), epochs: 1 };
const numbers: Regression = {
  rows: 2,
  features: 2,
  inputs: new Float64Array(4),
  targets: new Float64Array(4),
  outputs: 2,
};

const changed = (change: Partial<Classification>) => ({ ...data, ...change });
const withNumber = (inputs: Float64Array, value: number) => inputs.map((x, i) => (i === 7 ? value : x));

const datasets: [Classification | Regression, RegExp][] = [
  [changed({ features: 3 }), /the network takes 2 inputs, but the data set has 3 features/],
  [changed({ inputs: new Float64Array(11) }), /inputs: 6 rows of 2 are 12 numbers, not 11/],
  [changed({ inputs: withNumber(data.inputs, Number.NaN) }), /inputs: row 3 holds NaN, not a finite number/],
  [changed({ classes: 3 }), /the network has 2 outputs, but the data set has 3 classes/],
  [changed({ labels: Int32Array.of(0, 1) }), /the data set has 6 rows, but 2 labels/],
  [changed({ labels: Int32Array.of(0, 1, 0, 2, 0, 1) }), /label 3 must be a whole number from 0 to 1, not 2/],
  [
    changed({ rows: 0, inputs: new Float64Array(0), labels: new Int32Array(0) }),
    /the data set's rows must be a whole number above 0, not 0/,
  ],
  [numbers, /crossEntropy takes classes/],
  [{ ...numbers, outputs: 3 }, /the network has 2 outputs, but the data set has 3 targets a row/],
];

for (const [wrong, message] of datasets)
  test(`training refuses: ${message.source}`, () =>
    assert.throws(() => startTraining(network, wrong, options), message));

const settings: [Partial<TrainOptions>, RegExp][] = [
  [{ batch: 0 }, /batch must be a whole number above 0, not 0/],
  [{ epochs: Number.NaN }, /epochs must be a whole number above 0, not NaN/],
  [{ loss: anything("hinge") }, /loss must be crossEntropy, binaryCrossEntropy, squaredError, not hinge/],
  [{ optimizer: anything("adam") }, /optimizer must be one such as adam\(\), not adam/],
  [{ seed: 0.5 }, /seed must be a whole number/],
  [{ validation: changed({ features: 3 }) }, /the network takes 2 inputs, but the data set has 3 features/],
];

for (const [change, message] of settings)
  test(`train refuses: ${message.source}`, () =>
    assert.rejects(train(network, data, { ...options, ...change }), message));

test("binary cross-entropy refuses targets outside 0 and 1", () =>
  assert.throws(
    () =>
      startTraining(
        network,
        { ...numbers, targets: Float64Array.of(0, 1, 1.5, 0) },
        { ...options, loss: "binaryCrossEntropy" },
      ),
    /binaryCrossEntropy takes targets from 0 to 1, but target 2 is 1.5/,
  ));

test("predictions and windows refuse networks and inputs that do not fit", () => {
  assert.throws(() => predict(network, new Float64Array(3)), /3 numbers are not whole rows of 2 inputs/);
  const wide = createNetwork({ ...good, inputs: 3, outputs: 3 });
  assert.throws(() => landscape(wide), /a window shows networks of 2 inputs, this one has 3/);
  assert.throws(
    () => landscape(network, { from: 1, to: 1 }),
    /a window runs from a number to a larger one, not from 1 to 1/,
  );
  assert.throws(() => landscape(network, { size: 2 }), /size must be 3 or more, not 2/);
  assert.throws(() => boundary(wide), /boundary: the network must have 1 or 2 outputs, not 3/);
});
