import { exp, log, log1p } from "../../activations/numerics";
import type { Matrix } from "../matrix";

/** Returns the mean loss of a batch and writes ∂loss/∂output into `gradient`. */
export type Loss = (outputs: Matrix, targets: Matrix, gradient: Matrix) => number;

/** The losses by name: each returns the mean loss of a batch and writes its gradient. */
export const losses = { crossEntropy, binaryCrossEntropy, squaredError } satisfies Record<string, Loss>;

export type LossName = keyof typeof losses;

/** The loss of that name. Throws a RangeError where there is none. */
export function lossOf(name: LossName): Loss {
  if (!Object.hasOwn(losses, name))
    throw new RangeError(`loss must be ${Object.keys(losses).join(", ")}, not ${String(name)}`);
  return losses[name];
}

/**
 * Softmax and cross-entropy in one: −Σ tⱼ log pⱼ with pⱼ = e^zⱼ / Σ e^zₖ, from logits z; the targets of a row add up
 * to 1. Gradient: p − t. The largest logit is subtracted first, so that nothing overflows.
 * Bridle, 1990.
 */
function crossEntropy(logits: Matrix, targets: Matrix, gradient: Matrix): number {
  const { rows, columns, values: z } = logits;
  const t = targets.values;
  let loss = 0;
  for (let start = 0; start < z.length; start += columns) {
    let largest = z[start];
    for (let i = start + 1; i < start + columns; i++) largest = Math.max(largest, z[i]);
    let sum = 0;
    for (let i = start; i < start + columns; i++) {
      const e = exp(z[i] - largest);
      gradient.values[i] = e;
      sum += e;
    }
    const logSum = largest + log(sum);
    for (let i = start; i < start + columns; i++) {
      loss += t[i] * (logSum - z[i]);
      gradient.values[i] = (gradient.values[i] / sum - t[i]) / rows;
    }
  }
  return loss / rows;
}

/**
 * Binary cross-entropy of σ(z), from logits z: max(z, 0) − z t + log(1 + e^−|z|), the mean over rows and outputs;
 * the targets lie in [0, 1]. Gradient: σ(z) − t. This form neither overflows nor loses digits for large |z|.
 */
function binaryCrossEntropy(logits: Matrix, targets: Matrix, gradient: Matrix): number {
  const z = logits.values;
  const t = targets.values;
  let loss = 0;
  for (let i = 0; i < z.length; i++) {
    const e = exp(-Math.abs(z[i]));
    loss += Math.max(z[i], 0) - z[i] * t[i] + log1p(e);
    gradient.values[i] = ((z[i] >= 0 ? 1 : e) / (1 + e) - t[i]) / z.length;
  }
  return loss / z.length;
}

/** Squared error: (y − t)², the mean over rows and outputs. Gradient: 2(y − t). */
function squaredError(outputs: Matrix, targets: Matrix, gradient: Matrix): number {
  const y = outputs.values;
  const t = targets.values;
  let loss = 0;
  for (let i = 0; i < y.length; i++) {
    const error = y[i] - t[i];
    loss += error * error;
    gradient.values[i] = (2 * error) / y.length;
  }
  return loss / y.length;
}
