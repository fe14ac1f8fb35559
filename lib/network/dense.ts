import type { Activation } from "../activations";
import { type Affine, affinePass } from "./affine";
import { type LayerPass, layerPass, type Pass, type Signal, type Take } from "./layer";
import { matrix } from "./matrix";
import { trained } from "./trained";

export interface DenseShape {
  readonly kind: "dense";
  readonly inputs: number;
  readonly outputs: number;
  /** Left out: none, the layer is linear. */
  readonly activation?: Activation;
  /** The names of the activation's parameters that the layer trains. All its units share them. */
  readonly trained: readonly string[];
}

/** A dense layer: a = f(x W + b). W has `inputs` rows and `outputs` columns. */
export interface Dense extends DenseShape, Affine {
  /** The present values of the `trained` parameters. */
  readonly activationParameters: Float64Array;
}

export const dense = (shape: DenseShape, take: Take): Dense => ({
  ...shape,
  weights: take(shape.inputs * shape.outputs),
  biases: take(shape.outputs),
  activationParameters: take(shape.trained.length),
});

/** The forward and backward pass of a dense layer. The gradient is kept in a layer of the same shape. */
export function densePass(layer: Dense, gradient: Dense, input: Signal): LayerPass {
  const affine = affinePass(layer, gradient, input);
  return layerPass(affine, activationPass(layer, gradient, affine.output));
}

/** a = f(z), and back: dz = da f′(z); for a parameter α of f in training, dα = the sum of da ∂f/∂α. */
function activationPass(layer: Dense, gradient: Dense, input: Required<Signal>): Pass {
  if (!layer.activation) return { output: input, forward() {}, backward() {} };
  const f = trained(layer.activation, layer.trained, layer.activationParameters);
  const { values: z, gradient: dz } = input;
  const a = matrix(z.rows, z.columns);
  const da = matrix(z.rows, z.columns);

  return {
    output: { values: a, gradient: da },
    forward: () => f.value(z.values, a.values),
    backward() {
      for (let p = 0; p < f.partials.length; p++) {
        f.partials[p](z.values, dz.values);
        gradient.activationParameters[p] = dot(da.values, dz.values);
      }
      f.derivative(z.values, dz.values);
      multiplyBy(da.values, dz.values);
    },
  };
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i] * y[i];
  return sum;
}

function multiplyBy(factors: Float64Array, out: Float64Array): void {
  for (let i = 0; i < out.length; i++) out[i] *= factors[i];
}
