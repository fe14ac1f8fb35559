import {
  type Classification,
  circles,
  digits,
  moons,
  type Network,
  type Optimizer,
  spirals,
  startTraining,
} from "../../network";

/** A small problem: how its rows are drawn, and how large a network and how many epochs it gets. */
interface Problem {
  draw: (rows: number, seed: number) => Classification;
  units: number;
  epochs: number;
}

/** Moons, circles and spirals are points of the plane in two and three classes; digits are pictures in ten. */
export const problems = {
  moons: { draw: (rows, seed) => moons({ rows, seed, noise: 0.2 }), units: 16, epochs: 20 },
  circles: { draw: (rows, seed) => circles({ rows, seed }), units: 16, epochs: 20 },
  spirals: { draw: (rows, seed) => spirals({ rows, seed, arms: 3, noise: 0.05 }), units: 16, epochs: 40 },
  digits: { draw: (rows, seed) => digits({ rows, seed }), units: 20, epochs: 10 },
} satisfies Record<string, Problem>;

export type ProblemName = keyof typeof problems;

/** Trains a small network in batches of 32, in one go: for what takes a fraction of a second. */
export function trainBriefly(
  network: Network,
  data: Classification,
  epochs: number,
  optimizer: Optimizer,
): void {
  const training = startTraining(network, data, { loss: "crossEntropy", optimizer, epochs });
  for (let step = 0; step < training.steps; step++) training.step();
}
