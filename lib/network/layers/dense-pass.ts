import type { Random } from "../random/random";
import { activationPass } from "./activation-pass";
import { affinePass } from "./affine";
import type { Dense } from "./dense";
import type { LayerPass, Signal } from "./layer-pass";

/** The forward and backward pass of a dense layer. The gradient is kept in a layer of the same shape. */
export function densePass(layer: Dense, gradient: Dense, input: Signal, random?: Random): LayerPass {
  const affine = affinePass(layer, gradient, input);
  const activation = activationPass(layer, gradient, affine.output, random);
  return {
    preActivation: affine.output,
    output: activation.output,
    forward() {
      affine.forward();
      activation.forward();
    },
    backward() {
      activation.backward();
      affine.backward();
    },
  };
}
