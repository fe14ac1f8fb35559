import type { Activation } from "../activations";
import { fraction, wholeNumber } from "./arguments";
import type { Shape } from "./layers";

export interface DenseOptions {
  units: number;
  /** By default the network's. */
  activation?: Activation;
  /** false keeps the activation's parameters as they are; by default those with a `partials` entry are trained. */
  trainActivation?: boolean;
}

export interface MaxoutOptions {
  units: number;
  /** The number of linear pieces of each unit. */
  maxout: number;
}

export interface DropoutOptions {
  /** The share of the numbers that is set to 0 in training. */
  dropout: number;
}

/** A hidden layer: a number of units that take the network's activation, or what it is made of. */
export type LayerOptions = number | DenseOptions | MaxoutOptions | DropoutOptions;

/** A hidden layer's shape. `where` names the layer in an error. */
export function shapeOf(
  layer: LayerOptions,
  inputs: number,
  networkActivation: Activation | undefined,
  where: string,
): Shape {
  if (typeof layer === "number") return shapeOf({ units: layer }, inputs, networkActivation, where);
  if ("dropout" in layer)
    return { kind: "dropout", inputs, outputs: inputs, rate: fraction(`${where}: dropout`, layer.dropout) };
  const outputs = wholeNumber(`${where}: units`, layer.units);
  if ("maxout" in layer)
    return { kind: "maxout", inputs, outputs, pieces: wholeNumber(`${where}: maxout`, layer.maxout) };
  const { activation = networkActivation, trainActivation = true } = layer;
  if (!activation)
    throw new TypeError(
      `${where} has no activation: give it one, or give the network one for all its hidden layers`,
    );
  return {
    kind: "dense",
    inputs,
    outputs,
    activation,
    trained: trainActivation ? Object.keys(activation.partials) : [],
  };
}
