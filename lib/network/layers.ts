import { type Dense, type DenseShape, dense, densePass } from "./dense";
import { type Dropout, dropoutPass } from "./dropout";
import type { LayerPass, Signal, Take } from "./layer";
import { type Maxout, type MaxoutShape, maxoutLayer, maxoutPass } from "./maxout";
import type { Random } from "./random";

/** A layer of a network, as plain data. */
export type Layer = Dense | Maxout | Dropout;

/** A layer without its numbers. */
export type Shape = DenseShape | MaxoutShape | Dropout;

/** Gives a layer its numbers. */
export function layerOf(shape: Shape, take: Take): Layer {
  if (shape.kind === "dense") return dense(shape, take);
  if (shape.kind === "maxout") return maxoutLayer(shape, take);
  return shape;
}

/** A layer's forward and backward pass. Only dropout draws random numbers. */
export function passOf(layer: Layer, gradient: Layer, input: Signal, random?: Random): LayerPass {
  if (layer.kind === "dense") return densePass(layer, gradient as typeof layer, input);
  if (layer.kind === "maxout") return maxoutPass(layer, gradient as typeof layer, input);
  return dropoutPass(layer, input, random);
}
