import type { Activation } from "../../activations";
import { adam, createNetwork, type Dataset, moons, type Network, score } from "../../network";
import { firstLayer } from "./first-layer";
import { trainBriefly } from "./learn";

export interface WakingOptions {
  activation: Activation;
  units?: number;
  epochs?: number;
  /** The largest sum that a unit meets at the start, over all rows. */
  depth?: number;
}

/** What became of hidden units that all began asleep: with a negative sum for every row. */
export interface Woken {
  /** The share of the units whose sum is still negative for every row: none of them gets through a ReLU. */
  asleep: number;
  /** The loss after training; to guess blindly has the loss ln 2 ≈ 0.69. */
  loss: number;
}

/**
 * One run: a network with one hidden layer learns two moons. Before the training each bias is set so that the unit's
 * largest sum over all rows is −1, or `depth`.
 *
 * @example
 * wakeUp({ activation: relu, rate: 0.01, seed: 1 }).asleep; // 1
 */
export function wakeUp(options: WakingOptions & { rate: number; seed: number }): Woken {
  const { activation, units = 16, epochs = 100, depth = -1, rate, seed } = options;
  const data = moons({ rows: 200, seed });
  const network = createNetwork({ inputs: 2, hidden: [units], outputs: 2, activation, seed });
  const [layer] = network.layers;
  largestSums(network, data).forEach((sum, unit) => {
    if (layer.kind === "dense") layer.biases[unit] += depth - sum;
  });
  trainBriefly(network, data, { loss: "crossEntropy", epochs, optimizer: adam({ learningRate: rate }) });
  return { asleep: asleepShare(network, data), loss: score(network, data, "crossEntropy").loss };
}

/**
 * The share of units in the first hidden layer whose sum z is 0 or less for every row of the data. If they are ReLUs they are
 * dead: no row gives them a gradient.
 */
export function asleepShare(network: Network, data: Dataset): number {
  const largest = largestSums(network, data);
  return largest.filter((sum) => sum <= 0).length / largest.length;
}

/** For each unit of the first layer, its largest sum over all rows. */
const largestSums = (network: Network, data: Dataset): number[] =>
  firstLayer(network, data, "preActivation").map((sums) => Math.max(...sums));

/**
 * The share of units in the first hidden layer that nothing can wake: whose sum z is 0 or less whatever inputs come from the interval.
 * Its largest value is b + Σ max(w · low, w · high).
 *
 * @example
 * const network = createNetwork({ inputs: 1, hidden: [1], outputs: 1, activation: relu });
 * network.parameters.set([2, -1, 1, 0]);
 * [asleepForAll(network, [0, 0.5]), asleepForAll(network, [0, 1])]; // [1, 0]
 */
export function asleepForAll({ layers }: Network, [low, high]: readonly [number, number]): number {
  const [layer] = layers;
  if (layer.kind !== "dense") throw new TypeError("asleepForAll: the first layer is one of dropout");
  const largest = layer.biases.slice();
  layer.weights.forEach((w, i) => {
    largest[i % layer.units] += Math.max(w * low, w * high);
  });
  return largest.filter((sum) => sum <= 0).length / layer.units;
}
