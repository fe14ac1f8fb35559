import type { Activation } from "../../activations";
import { adam, createNetwork, type Dataset, moons, type Network, score } from "../../network";
import { firstLayer } from "./first-layer";
import { trainBriefly } from "./problems";

/** What became of hidden units that all began asleep: with a negative sum for every row. */
export interface Woken {
  name: string;
  /** For each seed: the share of the units that are still asleep after training. */
  asleep: number[];
  /** For each seed: the loss after training; to guess blindly has the loss ln 2 ≈ 0.69. */
  loss: number[];
}

const units = 16;
const seeds = [1, 2, 3, 4, 5, 6, 7];

/**
 * Trains networks with one hidden layer of 16 units on two moons, 100 epochs. Before the training each bias is
 * set so that the unit's largest sum over all rows is −1.
 */
export function wakeUp(activation: Activation): Woken {
  const runs = seeds.map((seed) => wakeUpOnce(activation, seed));
  return {
    name: activation.label,
    asleep: runs.map(({ asleep }) => asleep),
    loss: runs.map(({ loss }) => loss),
  };
}

/** One run of `wakeUp`. */
export function wakeUpOnce(activation: Activation, seed: number): { asleep: number; loss: number } {
  const data = moons({ rows: 200, seed });
  const network = createNetwork({ inputs: 2, hidden: [units], outputs: 2, activation, seed });
  const largest = largestSums(network, data);
  const { biases } = network.layers[0] as { biases: Float64Array };
  largest.forEach((sum, unit) => {
    biases[unit] -= sum + 1;
  });
  trainBriefly(network, data, 100, adam({ learningRate: 0.01 }));
  const asleep = largestSums(network, data).filter((sum) => sum <= 0).length / units;
  return { asleep, loss: score(network, data, "crossEntropy").loss };
}

/** For each unit of the first layer, its largest sum over all rows. */
const largestSums = (network: Network, data: Dataset): number[] =>
  firstLayer(network, data, "preActivation").map((sums) => Math.max(...sums));
