import { passOf } from "./layers/layer";
import type { LayerPass, Signal } from "./layers/layer-pass";
import { type Matrix, matrix } from "./matrix";
import { type Network, zerosLike } from "./network";
import type { Random } from "./random/random";

/**
 * A network at work on batches of one size. Fill `inputs`, call `forward`, read `outputs.values`;
 * then fill `outputs.gradient` with ∂loss/∂output, call `backward`, and read `gradient`.
 */
export interface NetworkPass {
  readonly inputs: Matrix;
  readonly layers: readonly LayerPass[];
  readonly outputs: Required<Signal>;
  /** ∂loss/∂parameter, in the network's own shape. */
  readonly gradient: Network;
  forward(): void;
  backward(): void;
}

export interface PassOptions {
  /** Where the gradient goes; by default to a new one. */
  gradient?: Network;
  /** Draws the dropout masks; left out, nothing is dropped, as after training. */
  random?: Random;
}

/**
 * Wires the layers' passes for batches of `rows` rows: what a layer puts out is what the next one takes in.
 *
 * @example
 * const network = createNetwork({ inputs: 1, hidden: [], outputs: 1 });
 * network.parameters.set([3, -2]);
 * const pass = networkPass(network, 1);
 * pass.inputs.values.set([5]);
 * pass.forward();
 * pass.outputs.values.values; // Float64Array.of(13)
 * pass.outputs.gradient.values.set([1]);
 * pass.backward();
 * pass.gradient.parameters; // Float64Array.of(5, 1)
 */
export function networkPass(network: Network, rows: number, options: PassOptions = {}): NetworkPass {
  const { gradient = zerosLike(network), random } = options;
  const inputs = matrix(rows, network.inputs);
  const layers: LayerPass[] = [];
  network.layers.forEach((layer, i) => {
    const input = i === 0 ? { values: inputs } : layers[i - 1].output;
    layers.push(passOf(layer, gradient.layers[i], input, random));
  });
  return {
    inputs,
    layers,
    outputs: layers[layers.length - 1].output,
    gradient,
    forward() {
      for (let i = 0; i < layers.length; i++) layers[i].forward();
    },
    backward() {
      for (let i = layers.length - 1; i >= 0; i--) layers[i].backward();
    },
  };
}
