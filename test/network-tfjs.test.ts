import assert from "node:assert/strict";
import { before, test } from "node:test";
import "@tensorflow/tfjs-backend-cpu";
import "@tensorflow/tfjs-core/dist/register_all_gradients.js";
import * as tf from "@tensorflow/tfjs-core";
import { type Activation, elu, prelu, relu, selu, sigmoid, softplus, swish, tanh } from "../lib/activations";
import { maxout, type VectorActivation } from "../lib/activations/vectors";
import { createNetwork, type LossName, losses, type Network, networkPass, random } from "../lib/network";
import type { LayerOptions } from "../lib/network/layers/layer-options";
import type { LayerPass } from "../lib/network/layers/layer-pass";
import { matrix } from "../lib/network/matrix";

/** TensorFlow.js keeps float32 numbers: 24 bits, so that a few operations in a row agree to about 1e-6. */
const tolerance = 1e-6;

const rows = 8;
const inputs = 3;
const outputs = 4;

before(() => tf.setBackend("cpu"));

const threePieces = maxout.with({ pieces: 3 });

type Curve = (z: tf.Tensor2D, ...parameters: tf.Tensor[]) => tf.Tensor;

const curves = new Map<Activation | VectorActivation, Curve>([
  [tanh, tf.tanh],
  [relu, tf.relu],
  [sigmoid, tf.sigmoid],
  [elu, tf.elu],
  [selu, tf.selu],
  [softplus, tf.softplus],
  [prelu, tf.prelu],
  [swish, (z, beta) => tf.mul(z, tf.sigmoid(tf.mul(beta, z)))],
  [threePieces, (z) => tf.max(tf.reshape(z, [rows, z.shape[1] / 3, 3]), 2)],
]);

const lossOf: Record<LossName, (y: tf.Tensor2D, t: tf.Tensor2D) => tf.Scalar> = {
  crossEntropy: (y, t) => tf.losses.softmaxCrossEntropy(t, y) as tf.Scalar,
  binaryCrossEntropy: (y, t) => tf.losses.sigmoidCrossEntropy(t, y) as tf.Scalar,
  squaredError: (y, t) => tf.losses.meanSquaredError(t, y) as tf.Scalar,
};

/** The network's parameters as tensors, in the order of `network.parameters`. */
function tensorsOf(network: Network): tf.Tensor[] {
  return network.layers.flatMap((layer) => {
    if (layer.kind === "dropout") return [];
    const w = tf.tensor2d(Float32Array.from(layer.weights), [layer.inputs, layer.units]);
    const own = layer.trained.length > 0 ? [numbers(layer.activationParameters)] : [];
    return [w, numbers(layer.biases), ...own];
  });
}

const numbers = (values: Float64Array) => tf.tensor1d(Float32Array.from(values));

/** What TensorFlow.js makes of the network; dropout uses the masks of our own pass. */
function forward(network: Network, passes: readonly LayerPass[], x: tf.Tensor2D, parameters: tf.Tensor[]) {
  const rest = [...parameters];
  const next = () => rest.shift() as tf.Tensor;
  return network.layers.reduce<tf.Tensor2D>((signal, layer, i) => {
    if (layer.kind === "dropout") return tf.mul(signal, maskOf(passes, i));
    const z = tf.add(tf.matMul(signal, next() as tf.Tensor2D), next()) as tf.Tensor2D;
    if (!layer.activation) return z;
    const curve = curves.get(layer.activation);
    assert.ok(curve, `no counterpart of ${layer.activation.label}`);
    return curve(z, ...layer.trained.map(next)) as tf.Tensor2D;
  }, x);
}

function maskOf(passes: readonly LayerPass[], layer: number): tf.Tensor2D {
  const before = passes[layer - 1].output.values;
  const after = passes[layer].output.values;
  const mask = after.values.map((value, i) => (before.values[i] === 0 ? 0 : value / before.values[i]));
  return tf.tensor2d(Float32Array.from(mask), [after.rows, after.columns]);
}

/** The largest difference between both gradients, relative to the gradient's largest element. */
function difference(hidden: LayerOptions[], loss: LossName): number {
  const network = createNetwork({ inputs, hidden, outputs, activation: tanh, seed: 5 });
  const { normal, uniform } = random(6);
  network.parameters.forEach((value, i) => {
    network.parameters[i] = Math.fround(value + 0.1 * normal()); // both start from the same float32 numbers
  });
  const pass = networkPass(network, rows, { random: random(7) });
  const targets = matrix(rows, outputs);
  for (let row = 0; row < rows; row++) targets.values[row * outputs + (row % outputs)] = 1;
  pass.inputs.values.forEach((_, i) => {
    pass.inputs.values[i] = Math.fround(2 * uniform() - 1);
  });

  pass.forward();
  const value = losses[loss](pass.outputs.values, targets, pass.outputs.gradient);
  pass.backward();
  const ours = pass.gradient.parameters;

  return tf.tidy(() => {
    const x = tf.tensor2d(Float32Array.from(pass.inputs.values), [rows, inputs]);
    const t = tf.tensor2d(Float32Array.from(targets.values), [rows, outputs]);
    const f = (...parameters: tf.Tensor[]) => lossOf[loss](forward(network, pass.layers, x, parameters), t);
    const { value: theirValue, grads } = tf.valueAndGrads(f)(tensorsOf(network));
    assert.ok(Math.abs(theirValue.dataSync()[0] - value) < tolerance * value, "the losses agree");
    const theirs = grads.flatMap((gradient) => [...gradient.dataSync()]);
    assert.equal(theirs.length, ours.length);
    const size = ours.reduce((largest, g) => Math.max(largest, Math.abs(g)), 0);
    return theirs.reduce((worst, g, i) => Math.max(worst, Math.abs(g - ours[i])), 0) / size;
  });
}

const agree = (hidden: LayerOptions[], loss: LossName = "crossEntropy") => {
  const error = difference(hidden, loss);
  assert.ok(error < tolerance, `relative difference ${error}`);
};

for (const loss of Object.keys(losses) as LossName[])
  test(`${loss}: loss and gradient are those of TensorFlow.js`, () => agree([5, 4], loss));

for (const activation of curves.keys())
  test(`dense layers with ${activation.label}: the gradient is that of TensorFlow.js`, () =>
    agree([
      { units: 6, activation },
      { units: 15, activation },
    ]));

test("dropout: the gradient is that of TensorFlow.js with the same masks", () =>
  agree([6, { dropout: 0.5 }, 5, { dropout: 0.2 }]));
