import type { Activation } from "../../activations";
import { adam, boundary, createNetwork, moons, type Network } from "../../network";
import { trainBriefly } from "./problems";

/** The two moons that have to be told apart. */
export const twoMoons = moons({ rows: 200, noise: 0.15, seed: 1 });

/** The part of the plane around them. */
export const aroundMoons = { from: -2, to: 3, size: 81 };

/** A network 2-8-8-2 that has learned the two moons, its first weights drawn from `seed`. */
export function learnMoons(activation: Activation, seed: number): Network {
  const network = createNetwork({ inputs: 2, hidden: [8, 8], outputs: 2, activation, seed });
  trainBriefly(network, twoMoons, 80, adam({ learningRate: 0.02 }));
  return network;
}

/**
 * How much of its turning a trained network's decision boundary does in corners: the share that the sharpest tenth of its
 * length holds. 0.1 is a circle, 1 a polygon.
 */
export const boundaryCorners = (f: Activation, seed: number): number =>
  boundary(learnMoons(f, seed), aroundMoons).concentration;
