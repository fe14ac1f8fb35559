import type { Random } from "../random/random";
import { type Dense, type DenseShape, dense, type Take } from "./dense";
import { densePass } from "./dense-pass";
import { type Dropout, dropoutPass } from "./dropout";
import type { LayerPass, Signal } from "./layer-pass";

/** A layer of a network, as plain data. */
export type Layer = Dense | Dropout;

/** A layer without its numbers. */
export type Shape = DenseShape | Dropout;

/** Gives a layer its numbers. */
export const layerOf = (shape: Shape, take: Take): Layer =>
  shape.kind === "dense" ? dense(shape, take) : shape;

/** A layer's forward and backward pass. `random` is given in training: dropout and RReLU draw from it. */
export const passOf = (layer: Layer, gradient: Layer, input: Signal, random?: Random): LayerPass =>
  layer.kind === "dense"
    ? densePass(layer, gradient as Dense, input, random)
    : dropoutPass(layer, input, random);
