import { execFileSync, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { batch, rate, rows, type Task } from "./network-task";

// The compiled library, as the notebooks run it.
const compiled = createRequire(__filename);
const activations: typeof import("../../lib/activations") = compiled("../../lib/dist/activations");
const { adam, createNetwork, random, startTraining }: typeof import("../../lib/network") =
  compiled("../../lib/dist/network");

const { normal, integer } = random(1);
const normals = (length: number) => new Float64Array(length).map(normal);

const networkOf = (sizes: number[], activation: Task["activation"]) => () =>
  createNetwork({
    inputs: sizes[0],
    hidden: sizes.slice(1, -1),
    outputs: sizes[sizes.length - 1],
    activation: activations[activation],
    seed: 1,
  });

function regression(sizes: number[]): Task {
  const [features, outputs] = [sizes[0], sizes[sizes.length - 1]];
  const targets = normals(rows * outputs);
  const data = { rows, features, inputs: normals(rows * features), targets, outputs };
  const name = `${sizes.join("-")} tanh, squared error`;
  return { name, activation: "tanh", sizes, data, targets, network: networkOf(sizes, "tanh") };
}

function classification(sizes: number[]): Task {
  const [features, classes] = [sizes[0], sizes[sizes.length - 1]];
  const labels = new Int32Array(rows).map(() => integer(classes));
  const targets = new Float64Array(rows * classes);
  labels.forEach((label, row) => {
    targets[row * classes + label] = 1;
  });
  const data = { rows, features, inputs: normals(rows * features), labels, classes };
  const name = `${sizes.join("-")} ReLU, cross-entropy`;
  return { name, activation: "relu", sizes, data, targets, network: networkOf(sizes, "relu") };
}

function ours({ data, network }: Task): number {
  const loss = "labels" in data ? "crossEntropy" : "squaredError";
  const training = startTraining(network(), data, { loss, optimizer: adam(), epochs: 200, batch });
  for (let step = 0; step < 500; step++) training.step();
  const start = process.cpuUsage();
  for (let step = 0; step < 3000; step++) training.step();
  return rate(3000, start);
}

const hasNumpy = () => spawnSync("python3", ["-c", "import numpy"]).status === 0;

function numpy({ sizes, activation, data, targets, network }: Task): number {
  const input = JSON.stringify({
    sizes,
    activation,
    steps: 2000,
    weights: [...network().parameters],
    inputs: [...data.inputs],
    targets: [...targets],
  });
  const oneThread = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
  const env = { ...process.env, ...oneThread };
  return Number(execFileSync("python3", [join(__dirname, "network.py")], { input, env }));
}

/** Trains the same networks, from the same weights, here, in TensorFlow.js and in numpy, and prints steps per CPU second. */
export async function benchNetwork(): Promise<void> {
  const tasks = [regression([2, 64, 64, 1]), classification([64, 128, 64, 10])];
  const own = tasks.map(ours);
  const { fit, minimize } = await import("./network-tfjs"); // not before: once loaded, it slows our code by a quarter
  for (const [i, task] of tasks.entries()) {
    const peers: [string, number][] = [
      ["tfjs-cpu fit", await fit("cpu", task)],
      ["tfjs-wasm fit", await fit("wasm", task)],
      ["tfjs-wasm minimize", await minimize("wasm", task)],
    ];
    if (hasNumpy()) peers.push(["numpy by hand", numpy(task)]);
    console.log(`\n${task.name}, Adam, batches of ${batch}: steps per second of processor time`);
    console.log(`${"why-relu".padEnd(20)}${own[i].toFixed(0).padStart(8)}`);
    for (const [name, steps] of peers)
      console.log(
        `${name.padEnd(20)}${steps.toFixed(0).padStart(8)}   we are ${(own[i] / steps).toFixed(1)} times as fast`,
      );
  }
}
