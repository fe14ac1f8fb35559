import { matrix, sumRows, transpose } from "../matrix";
import { product } from "../product/product";
import type { Pass, Signal } from "./layer-pass";

/** The linear part of a layer and its offsets. */
export interface Affine {
  /** W: a row for each input, a column for each output, row after row. */
  readonly weights: Float64Array;
  /** b: one for each output. */
  readonly biases: Float64Array;
}

/** z = x W + b, and back: dW = xᵀ dz, db = the sum of dz over the batch, dx = dz Wᵀ. */
export function affinePass(layer: Affine, gradient: Affine, input: Signal): Pass {
  const { values: x, gradient: dx } = input;
  const outputs = layer.biases.length;
  const w = matrix(x.columns, outputs, layer.weights);
  const dw = matrix(x.columns, outputs, gradient.weights);
  const z = matrix(x.rows, outputs);
  const dz = matrix(x.rows, outputs);
  const xT = transpose(x);
  const wT = transpose(w);

  return {
    output: { values: z, gradient: dz },
    forward: () => product(x, w, z, layer.biases),
    backward() {
      product(xT, dz, dw);
      sumRows(dz, gradient.biases);
      if (dx) product(dz, wT, dx);
    },
  };
}
