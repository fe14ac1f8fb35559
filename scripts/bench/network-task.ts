import { createRequire } from "node:module";
import type { Classification, Network, Regression } from "../../lib/network";

// The compiled library, as the notebooks run it.
const compiled = createRequire(__filename);
const activations: typeof import("../../lib/activations") = compiled("../../lib/dist/activations");
const { createNetwork, random }: typeof import("../../lib/network") = compiled("../../lib/dist/network");

export const rows = 1024;
export const batch = 32;

/** A network to train with Adam, the same for all. */
export interface Task {
  name: string;
  activation: "tanh" | "relu";
  sizes: number[];
  data: Regression | Classification;
  /** One row of targets for each row of the data. */
  targets: Float64Array;
  /** The network to start from. */
  network(): Network;
}

/** Steps per second of processor time, all threads together. */
export function rate(steps: number, start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (steps * 1e6) / (user + system);
}

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

export const tasks: readonly Task[] = [regression([2, 64, 64, 1]), classification([64, 128, 64, 10])];
