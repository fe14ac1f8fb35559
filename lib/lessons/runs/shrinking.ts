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
import { rootMeanSquare } from "../statistics/root-mean-square";

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
  const probes = untrainedLayers(options);
  return rootMeanSquare(probes[options.layers - 1].gradients) / rootMeanSquare(probes[0].gradients);
}

/** What goes on in the hidden layers of an untrained network that is shown some pictures. The seed draws the weights and the rows. */
export function untrainedLayers(options: ShrinkingOptions & { seed: number }): LayerProbe[] {
  const { activation, layers, units = 32, pictures = "digits", rows = 100, initialization, seed } = options;
  const data = draw[pictures](rows, seed);
  const hidden = new Array<number>(layers).fill(units);
  const shape = { inputs: data.features, hidden, outputs: data.classes };
  const network = createNetwork({ ...shape, activation, initialization, seed });
  return probe(network, data, "crossEntropy").slice(0, layers);
}

const draw: Record<"digits" | "handwriting", (rows: number, seed: number) => Classification> = {
  digits: (rows, seed) => digits({ rows, seed }),
  handwriting: (rows, seed) => {
    const all = handwriting();
    return split(all, { share: rows / all.rows, seed }).test;
  },
};
