import type { Activation } from "../../activations";
import { adam, boundary, createNetwork, moons, type Network, score } from "../../network";
import { trainUntil } from "./learn";

/** The part of the plane around the moons. */
const aroundMoons = { from: -2, to: 3, size: 81 };

export interface MoonsOptions {
  activation: Activation;
  hidden?: readonly number[];
  /** The training ends where the loss on all rows is so small. */
  until?: number;
  /** It gives up after so many steps. */
  cap?: number;
}

/** The two moons that a seed draws, and a network that has learned them just so well. */
export interface LearnedMoons {
  network: Network;
  moons: ReturnType<typeof moons>;
  /** Steps taken; the cap where the loss was not reached. */
  steps: number;
  reached: boolean;
}

/**
 * A network learns two moons until its loss on all 200 rows is small enough, so that networks are compared which have learned
 * equally well. Asked every ten steps.
 */
export function learnMoons(options: MoonsOptions & { rate: number; seed: number }): LearnedMoons {
  const { activation, hidden = [8, 8], until = 0.1, cap = 3000, rate, seed } = options;
  const data = moons({ rows: 200, noise: 0.15, seed });
  const network = createNetwork({ inputs: 2, hidden, outputs: 2, activation, seed });
  const optimizer = adam({ learningRate: rate });
  const isReached = () => score(network, data, "crossEntropy").loss <= until;
  const steps = trainUntil(network, data, { loss: "crossEntropy", cap, optimizer }, isReached);
  return { network, moons: data, steps: steps ?? cap, reached: steps !== undefined };
}

/**
 * How much of its turning a network's decision boundary does in corners: the share that the sharpest tenth of its length holds.
 * 0.1 is a circle, 1 a polygon.
 */
export const cornering = (network: Network): number => boundary(network, aroundMoons).concentration;
