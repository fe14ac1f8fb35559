import type { Activation } from "../../activations";
import {
  createNetwork,
  type Initialization,
  landscape,
  type Network,
  type Roughness,
  roughness,
} from "../../network";

export interface UntrainedOptions {
  activation: Activation;
  /** Hidden layers, by default five of 32 units. */
  hidden?: readonly number[];
  initialization?: Initialization;
  /** The grid has `size` × `size` points. */
  size?: number;
}

/** A network of two inputs and one output with random weights, by default such as suit its activation. The seed draws them. */
export const untrained = ({
  activation,
  hidden = [32, 32, 32, 32, 32],
  initialization,
  seed,
}: UntrainedOptions & { seed: number }): Network =>
  createNetwork({ inputs: 2, hidden, outputs: 1, activation, initialization, seed });

/** How rough the output of one untrained network is over its two inputs. */
export const roughnessOf = (options: UntrainedOptions & { seed: number }): Roughness =>
  roughness(landscape(untrained(options), { size: options.size ?? 61 }));
