import { matrix } from "../matrix";
import type { Random } from "../random/random";
import type { Pass, Signal } from "./layer-pass";

/** A dropout layer: in training it sets each input to 0 with probability `rate`, and scales the others up. */
export interface Dropout {
  readonly kind: "dropout";
  readonly inputs: number;
  readonly outputs: number;
  readonly rate: number;
}

/**
 * Inverted dropout: a = x m, where the mask m is 0 with probability `rate`, else 1 / (1 − rate). So the mean of a is x,
 * and nothing needs scaling later: without `random` the layer hands its input through.
 * Srivastava, Hinton, Krizhevsky, Sutskever & Salakhutdinov, 2014.
 */
export function dropoutPass({ rate }: Dropout, input: Signal, random?: Random): Pass {
  const x = input.values;
  const dx = input.gradient;
  const a = matrix(x.rows, x.columns);
  const da = matrix(x.rows, x.columns);
  const mask = new Float64Array(x.values.length).fill(1);
  const scale = 1 / (1 - rate);

  return {
    output: { values: a, gradient: da },
    forward() {
      if (random) for (let i = 0; i < mask.length; i++) mask[i] = random.uniform() < rate ? 0 : scale;
      for (let i = 0; i < mask.length; i++) a.values[i] = x.values[i] * mask[i];
    },
    backward() {
      if (dx) for (let i = 0; i < mask.length; i++) dx.values[i] = da.values[i] * mask[i];
    },
  };
}
