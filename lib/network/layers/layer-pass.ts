import type { Matrix } from "../matrix";

/** What flows between two layers: the values of a batch, a row each, and ∂loss/∂value. */
export interface Signal {
  readonly values: Matrix;
  /** Left out for the network's inputs, which are not trained. */
  readonly gradient?: Matrix;
}

/**
 * A part of the network at work on batches of one size. Its buffers are made once, so that no step allocates.
 * `forward` computes `output.values` from the input's values. `backward` computes, from `output.gradient`,
 * the gradient of the input and of its own parameters.
 */
export interface Pass {
  readonly output: Required<Signal>;
  forward(): void;
  backward(): void;
}

/** A layer's pass; that of a dense layer shows what enters its activation: z and ∂loss/∂z. */
export interface LayerPass extends Pass {
  readonly preActivation?: Required<Signal>;
}
