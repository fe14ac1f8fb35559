import type { Activation } from "../../activations";
import {
  type Classification,
  createNetwork,
  digits,
  handwriting,
  type Initialization,
  type LayerProbe,
  probe,
  split,
} from "../../network";

export interface ShrinkingOptions {
  activation: Activation;
  /** Hidden layers, and units in each. */
  layers: number;
  units?: number;
  /** Drawn or real digits, and how many of them. */
  pictures?: "digits" | "handwriting";
  rows?: number;
  initialization?: Initialization;
}

/**
 * How many times smaller the gradient is at the first hidden layer of an untrained network than at the last: the ratio of the
 * root mean squares of ∂L/∂z, over all units and rows. Below 1 it grows. The seed draws the weights and the rows.
 *
 * @example
 * shrinking({ activation: sigmoid, layers: 5, seed: 1 }) > 10; // true
 */
export function shrinking(options: ShrinkingOptions & { seed: number }): number {
  const { activation, layers, units = 32, pictures = "digits", rows = 100, initialization, seed } = options;
  const data = draw[pictures](rows, seed);
  const hidden = new Array<number>(layers).fill(units);
  const shape = { inputs: data.features, hidden, outputs: data.classes };
  const network = createNetwork({ ...shape, activation, initialization, seed });
  const probes = probe(network, data, "crossEntropy");
  return rootMeanSquare(probes[layers - 1]) / rootMeanSquare(probes[0]);
}

const draw: Record<"digits" | "handwriting", (rows: number, seed: number) => Classification> = {
  digits: (rows, seed) => digits({ rows, seed }),
  handwriting: (rows, seed) => {
    const all = handwriting();
    return split(all, { share: rows / all.rows, seed }).test;
  },
};

const rootMeanSquare = ({ gradients }: LayerProbe): number =>
  Math.sqrt(gradients.reduce((sum, g) => sum + g * g, 0) / gradients.length);
