import type { Activation } from "../../activations";
import type { VectorActivation } from "../../activations/vectors";
import type { Affine } from "./affine";

export interface DenseShape {
  readonly kind: "dense";
  readonly inputs: number;
  /** How many pre-activations there are. */
  readonly units: number;
  /** How many numbers the activation makes of them: as many, unless it is one of vectors. */
  readonly outputs: number;
  /** Left out: none, the layer is linear. */
  readonly activation?: Activation | VectorActivation;
  /** The names of the activation's parameters that the layer trains. */
  readonly trained: readonly string[];
  /** How many sets of them there are: one, which all units share, or one for each unit. */
  readonly sets: number;
}

/** A dense layer: a = f(x W + b). W has `inputs` rows and `units` columns. */
export interface Dense extends DenseShape, Affine {
  /** The present values of the `trained` parameters, set after set. */
  readonly activationParameters: Float64Array;
}

/** Hands out the next `length` places of a network's parameters. */
export type Take = (length: number) => Float64Array;

export const dense = (shape: DenseShape, take: Take): Dense => ({
  ...shape,
  weights: take(shape.inputs * shape.units),
  biases: take(shape.units),
  activationParameters: take(shape.trained.length * shape.sets),
});
