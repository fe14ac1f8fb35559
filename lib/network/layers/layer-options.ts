import type { Activation } from "../../activations";
import type { VectorActivation } from "../../activations/vectors";
import { fraction, wholeNumber } from "../arguments";
import type { Shape } from "./layer";

export interface DenseOptions {
  /** How many pre-activations the layer has. An activation of vectors may make fewer or more outputs of them. */
  units: number;
  /** By default the network's. */
  activation?: Activation | VectorActivation;
  /**
   * By default those parameters are trained that the activation has `partials` for, one set for all units; "by unit" gives
   * each unit a set of its own, and false keeps them as they are.
   */
  trainActivation?: boolean | "by unit";
}

export interface DropoutOptions {
  /** The share of the numbers that is set to 0 in training. */
  dropout: number;
}

/** A hidden layer: a number of units that take the network's activation, or what it is made of. */
export type LayerOptions = number | DenseOptions | DropoutOptions;

/** A hidden layer's shape. `where` names the layer in an error. */
export function shapeOf(
  layer: LayerOptions,
  inputs: number,
  networkActivation: Activation | VectorActivation | undefined,
  where: string,
): Shape {
  if (typeof layer === "number") return shapeOf({ units: layer }, inputs, networkActivation, where);
  if ("dropout" in layer)
    return { kind: "dropout", inputs, outputs: inputs, rate: fraction(`${where}: dropout`, layer.dropout) };
  const units = wholeNumber(`${where}: units`, layer.units);
  const { activation = networkActivation, trainActivation = true } = layer;
  if (activation === undefined)
    throw new TypeError(
      `${where} has no activation: give it one, or give the network one for all its hidden layers`,
    );
  if (typeof activation !== "function")
    throw new TypeError(
      `${where}: the activation must be one of the library's, such as tanh, not ${String(activation)}`,
    );
  if ("pullback" in activation)
    return {
      kind: "dense",
      inputs,
      units,
      outputs: activation.outputs(units),
      activation,
      trained: [],
      sets: 1,
    };
  const trained = trainActivation ? Object.keys(activation.partials) : [];
  const sets = trainActivation === "by unit" ? units : 1;
  return { kind: "dense", inputs, units, outputs: units, activation, trained, sets };
}
