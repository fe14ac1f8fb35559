import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import "@tensorflow/tfjs-backend-cpu";
import "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";
import * as layers from "@tensorflow/tfjs-layers";
import { relu, tanh } from "../../lib/activations";
import {
  adam,
  type Classification,
  createNetwork,
  type Network,
  type Regression,
  random,
  startTraining,
} from "../../lib/network";
import type { Dense } from "../../lib/network/dense";

const rows = 1024;
const batch = 32;

/** A network to train with Adam, the same for all. */
interface Task {
  name: string;
  sizes: number[];
  activation: typeof tanh;
  data: Regression | Classification;
  /** One row of targets for each row of the data. */
  targets: Float64Array;
}

const { normal, integer } = random(1);
const normals = (length: number) => new Float64Array(length).map(normal);

function regression(sizes: number[]): Task {
  const [features, outputs] = [sizes[0], sizes[sizes.length - 1]];
  const targets = normals(rows * outputs);
  const data = { rows, features, inputs: normals(rows * features), targets, outputs };
  return { name: `${sizes.join("-")} tanh, squared error`, sizes, activation: tanh, data, targets };
}

function classification(sizes: number[]): Task {
  const [features, classes] = [sizes[0], sizes[sizes.length - 1]];
  const labels = new Int32Array(rows).map(() => integer(classes));
  const targets = new Float64Array(rows * classes);
  labels.forEach((label, row) => {
    targets[row * classes + label] = 1;
  });
  const data = { rows, features, inputs: normals(rows * features), labels, classes };
  return { name: `${sizes.join("-")} ReLU, cross-entropy`, sizes, activation: relu, data, targets };
}

const networkFor = ({ sizes, activation }: Task): Network =>
  createNetwork({
    inputs: sizes[0],
    hidden: sizes.slice(1, -1),
    outputs: sizes[sizes.length - 1],
    activation,
    seed: 1,
  });

/** Steps per second of processor time, all threads together. */
function rate(steps: number, start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (steps * 1e6) / (user + system);
}

function ours(task: Task): number {
  const loss = "labels" in task.data ? "crossEntropy" : "squaredError";
  const training = startTraining(networkFor(task), task.data, {
    loss,
    optimizer: adam(),
    epochs: 200,
    batch,
  });
  for (let step = 0; step < 500; step++) training.step();
  const start = process.cpuUsage();
  for (let step = 0; step < 3000; step++) training.step();
  return rate(3000, start);
}

/** The same layers with the same weights. */
function modelFor(task: Task): layers.Sequential {
  const network = networkFor(task);
  const activation = task.activation === tanh ? "tanh" : "relu";
  const model = layers.sequential();
  const weights = (network.layers as Dense[]).flatMap((layer, i) => {
    const last = i === network.layers.length - 1;
    model.add(
      layers.layers.dense({
        units: layer.units,
        inputShape: [layer.inputs],
        activation: last ? "linear" : activation,
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

async function fit(backend: string, task: Task): Promise<number> {
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
async function minimize(backend: string, task: Task): Promise<number> {
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

const hasNumpy = () => spawnSync("python3", ["-c", "import numpy"]).status === 0;

function numpy(task: Task): number {
  const request = {
    sizes: task.sizes,
    activation: task.activation === tanh ? "tanh" : "relu",
    steps: 2000,
    weights: [...networkFor(task).parameters],
    inputs: [...task.data.inputs],
    targets: [...task.targets],
  };
  const oneThread = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
  const input = JSON.stringify(request);
  const env = { ...process.env, ...oneThread };
  return Number(execFileSync("python3", [join(__dirname, "network.py")], { input, env }));
}

/** Trains the same networks, from the same weights, here, in TensorFlow.js and in numpy, and prints steps per CPU second. */
export async function benchNetwork(): Promise<void> {
  for (const task of [regression([2, 64, 64, 1]), classification([64, 128, 64, 10])]) {
    console.log(`\n${task.name}, Adam, batches of ${batch}: steps per second of processor time`);
    const own = ours(task);
    const peers: [string, number][] = [
      ["tfjs-cpu fit", await fit("cpu", task)],
      ["tfjs-wasm fit", await fit("wasm", task)],
      ["tfjs-wasm minimize", await minimize("wasm", task)],
    ];
    if (hasNumpy()) peers.push(["numpy by hand", numpy(task)]);
    console.log(`${"why-relu".padEnd(20)}${own.toFixed(0).padStart(8)}`);
    for (const [name, steps] of peers)
      console.log(
        `${name.padEnd(20)}${steps.toFixed(0).padStart(8)}   we are ${(own / steps).toFixed(1)} times as fast`,
      );
  }
}
