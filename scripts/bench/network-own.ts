// Prints the rate of each task in a process of its own: TensorFlow.js, once loaded, slows typed arrays.

import { createRequire } from "node:module";
import { batch, rate, type Task, tasks } from "./network-task";

const { adam, startTraining }: typeof import("../../lib/network") =
  createRequire(__filename)("../../lib/dist/network");

function ours({ data, network }: Task): number {
  const loss = "labels" in data ? "crossEntropy" : "squaredError";
  const training = startTraining(network(), data, { loss, optimizer: adam(), epochs: 200, batch });
  for (let step = 0; step < 500; step++) training.step();
  const start = process.cpuUsage();
  for (let step = 0; step < 3000; step++) training.step();
  return rate(3000, start);
}

console.log(JSON.stringify(tasks.map(ours)));
