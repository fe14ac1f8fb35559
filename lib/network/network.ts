import type { Activation } from "../activations";
import type { VectorActivation } from "../activations/vectors";
import { wholeNumber } from "./arguments";
import type { Take } from "./layers/dense";
import { type Layer, layerOf, type Shape } from "./layers/layer";
import { type LayerOptions, shapeOf } from "./layers/layer-options";
import { streamFor } from "./random/streams";
import { type Initialization, initialize } from "./start/initialization";
import type { TrainingHistory } from "./training/history";

/** A network as plain data. */
export interface Network {
  readonly inputs: number;
  readonly outputs: number;
  readonly layers: readonly Layer[];
  /** All weights, biases and trained activation parameters: the layers' arrays are views of it. */
  readonly parameters: Float64Array;
  readonly seed: number;
  /** The last training's, also where it was interrupted. */
  history?: TrainingHistory;
}

export interface NetworkOptions {
  /** How many numbers a row has. */
  inputs: number;
  /** The layers in between: a number of units, or `{ units, activation }` or `{ dropout }`. */
  hidden: readonly LayerOptions[];
  /** How many numbers come out, without an activation: the losses for classes take logits. */
  outputs: number;
  /** For the hidden layers that name none of their own. */
  activation?: Activation | VectorActivation;
  /** How the weights start: by default `gain`, which suits every activation. */
  initialization?: Initialization;
  /** A whole number from 0 to 2³² − 1, by default 0. The same seed gives the same weights on every machine. */
  seed?: number;
}

/**
 * Makes a network of dense and dropout layers, with a linear layer at its end.
 * Throws where a size is not a whole number above 0, a rate not in [0, 1), or a hidden layer has no activation.
 *
 * @example
 * const network = createNetwork({ inputs: 2, hidden: [16, { units: 24, activation: maxout.with({ pieces: 3 }) }], outputs: 2, activation: relu });
 * network.parameters.length; // 2 * 16 + 16 + 16 * 24 + 24 + 8 * 2 + 2
 */
export function createNetwork(options: NetworkOptions): Network {
  const { hidden, activation, initialization = "gain", seed = 0 } = options;
  const inputs = wholeNumber("createNetwork: inputs", options.inputs);
  const outputs = wholeNumber("createNetwork: outputs", options.outputs);
  if (!Array.isArray(hidden))
    throw new TypeError(
      `createNetwork: hidden must be a list of layers such as [16, 16], not ${String(hidden)}`,
    );

  const shapes: Shape[] = [];
  let width = inputs;
  hidden.forEach((layer, i) => {
    const shape = shapeOf(layer, width, activation, `createNetwork: hidden layer ${i + 1}`);
    shapes.push(shape);
    width = shape.outputs;
  });
  shapes.push({ kind: "dense", inputs: width, units: outputs, outputs, trained: [], sets: 1 });

  const network = { inputs, outputs, seed, ...build(shapes) };
  initialize(network.layers, initialization, streamFor("weights", seed));
  return network;
}

/** A network of the same shape with all its numbers 0, as a gradient needs it. */
export const zerosLike = ({ inputs, outputs, seed, layers }: Network): Network => ({
  inputs,
  outputs,
  seed,
  ...build(layers),
});

/**
 * The same network with numbers of its own, without its history.
 *
 * @example
 * const network = createNetwork({ inputs: 2, hidden: [3], outputs: 1, activation: tanh });
 * const copy = copyOf(network);
 * copy.parameters.fill(0);
 * network.parameters.every((w) => w === 0); // false
 */
export function copyOf(network: Network): Network {
  const copy = zerosLike(network);
  copy.parameters.set(network.parameters);
  return copy;
}

/** Lays the numbers of all layers out in one array, so that an optimiser needs one loop. */
function build(shapes: readonly Shape[]): Pick<Network, "layers" | "parameters"> {
  const layersFrom = (take: Take) => shapes.map((shape) => layerOf(shape, take));
  let length = 0;
  layersFrom((size) => {
    length += size;
    return new Float64Array(0);
  });
  const parameters = new Float64Array(length);
  let start = 0;
  const layers = layersFrom((size) => {
    start += size;
    return parameters.subarray(start - size, start);
  });
  return { layers, parameters };
}
