import type { Activation } from "../../activations";
import { createNetwork, landscape, type Network, type Roughness, roughness } from "../../network";
import { seedsTo } from "./seeds";

/** A network with five hidden layers of 32 units and random weights that suit f. The seed draws them. */
export const untrained = (activation: Activation, seed: number): Network =>
  createNetwork({ inputs: 2, hidden: [32, 32, 32, 32, 32], outputs: 1, activation, seed });

/** How rough the outputs of untrained networks are, for seeds 1 to `networks`, on a grid of `size` × `size` points. */
export const roughnessOf = (f: Activation, networks: number, size = 61): Roughness[] =>
  seedsTo(networks).map((seed) => roughnessFrom(f, seed, size));

/** How rough the output of one untrained network is. */
export const roughnessFrom = (f: Activation, seed: number, size = 61): Roughness =>
  roughness(landscape(untrained(f, seed), { size }));
