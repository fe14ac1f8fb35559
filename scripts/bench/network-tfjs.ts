import "@tensorflow/tfjs-backend-cpu";
import "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";
import * as layers from "@tensorflow/tfjs-layers";
import type { Dense } from "../../lib/network/layers/dense";
import { batch, rate, rows, type Task } from "./network-task";

/** The same layers with the same weights. */
function modelFor(task: Task): layers.Sequential {
  const network = task.network();
  const model = layers.sequential();
  const weights = (network.layers as Dense[]).flatMap((layer, i) => {
    const last = i === network.layers.length - 1;
    model.add(
      layers.layers.dense({
        units: layer.units,
        inputShape: [layer.inputs],
        activation: last ? "linear" : task.activation,
      }),
    );
    return [
      tf.tensor2d(Float32Array.from(layer.weights), [layer.inputs, layer.units]),
      tf.tensor1d(Float32Array.from(layer.biases)),
    ];
  });
  model.setWeights(weights);
  return model;
}

const lossOf = (task: Task, targets: tf.Tensor, outputs: tf.Tensor): tf.Scalar =>
  "labels" in task.data
    ? tf.losses.softmaxCrossEntropy(targets, outputs)
    : tf.losses.meanSquaredError(targets, outputs);

function tensorsOf({ data, targets, sizes }: Task): [tf.Tensor2D, tf.Tensor2D] {
  return [
    tf.tensor2d(Float32Array.from(data.inputs), [rows, data.features]),
    tf.tensor2d(Float32Array.from(targets), [rows, sizes[sizes.length - 1]]),
  ];
}

export async function fit(backend: string, task: Task): Promise<number> {
  await tf.setBackend(backend);
  const model = modelFor(task);
  model.compile({ optimizer: tf.train.adam(), loss: (targets, outputs) => lossOf(task, targets, outputs) });
  const [inputs, targets] = tensorsOf(task);
  const train = (epochs: number) =>
    model.fit(inputs, targets, { epochs, batchSize: batch, shuffle: true, verbose: 0, yieldEvery: "never" });
  await train(1);
  const start = process.cpuUsage();
  await train(5);
  return rate((5 * rows) / batch, start);
}

/** tfjs without its layers' bookkeeping: `optimizer.minimize` on slices. */
export async function minimize(backend: string, task: Task): Promise<number> {
  await tf.setBackend(backend);
  const model = modelFor(task);
  const optimizer = tf.train.adam();
  const [inputs, targets] = tensorsOf(task);
  const step = (k: number) =>
    tf.tidy(() => {
      const at = (k * batch) % rows;
      const x = tf.slice(inputs, [at, 0], [batch, -1]);
      const t = tf.slice(targets, [at, 0], [batch, -1]);
      optimizer.minimize(() => lossOf(task, t, model.apply(x) as tf.Tensor));
    });
  for (let k = 0; k < 32; k++) step(k);
  const start = process.cpuUsage();
  for (let k = 0; k < 200; k++) step(k);
  return rate(200, start);
}
