import type { Activation } from "../../activations";
import { createNetwork, moons, random, score } from "../../network";

export interface LossAlongOptions {
  activation: Activation;
  hidden?: readonly number[];
  /** Of how many moons the loss is the mean. */
  rows?: number;
}

/** The loss at places on a line. */
export interface LossLine {
  along: number[];
  loss: number[];
}

/**
 * The loss of an untrained network on two moons while all its weights walk along a straight line: w + t·d for t from −2 to 2, with a
 * random direction d as long as w. The seed draws weights, direction and rows. Goodfellow, Vinyals & Saxe, 2015.
 *
 * @example
 * lossAlong({ activation: tanh, seed: 1 }).loss.length; // 401
 */
export function lossAlong({
  activation,
  hidden = [16, 16],
  rows = 200,
  seed,
}: LossAlongOptions & { seed: number }): LossLine {
  const data = moons({ rows, seed });
  const network = createNetwork({ inputs: 2, hidden, outputs: 2, activation, seed });
  const { normal } = random(seed);
  const start = network.parameters.slice();
  const drawn = start.map(normal);
  const longer = lengthOf(start) / lengthOf(drawn);
  const along = Array.from({ length: 401 }, (_, i) => (i - 200) / 100);
  const loss = along.map((t) => {
    network.parameters.set(start.map((w, i) => w + t * longer * drawn[i]));
    return score(network, data, "crossEntropy").loss;
  });
  return { along, loss };
}

const lengthOf = (vector: Float64Array): number => Math.sqrt(vector.reduce((sum, w) => sum + w * w, 0));
