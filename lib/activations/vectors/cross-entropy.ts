import type { Numbers } from "../activation";
import { log1p } from "../numerics/log1p";
import { balance, below, largest, others, shares } from "./shares";

/** The loss of a classifier, and its slope at the logits. */
export interface CrossEntropy {
  (logits: Numbers, label: number): number;
  gradient(logits: Numbers, label: number): number[];
}

/**
 * The cross-entropy of a softmax and the true class: −log p = log Σⱼ eˣʲ − x at the label, from the logits x and
 * a label from 0 to n − 1. Its gradient is p − y: the shares, less 1 at the label.
 * Throws a RangeError where there is no such class. Bridle, 1990.
 *
 * @example
 * crossEntropy([0, 0], 1); // Math.log(2)
 * crossEntropy([1000, 0], 1); // 1000
 * crossEntropy.gradient([4, 4], 0); // [-0.5, 0.5]
 */
export const crossEntropy: CrossEntropy = Object.assign(
  (logits: Numbers, label: number): number => {
    const xs = checked(logits, label);
    return log1p(others(xs, 1)) - below(xs[label], xs[largest(xs)]);
  },
  {
    gradient(logits: Numbers, label: number): number[] {
      const xs = checked(logits, label);
      const slopes = new Float64Array(xs.length);
      shares(xs, slopes, 1);
      balance(slopes, label);
      return [...slopes];
    },
  },
);

function checked(logits: Numbers, label: number): Float64Array {
  if (!Number.isInteger(label) || label < 0 || label >= logits.length)
    throw new RangeError(
      `crossEntropy: the label must be a whole number from 0 to ${logits.length - 1}, not ${String(label)}`,
    );
  return Float64Array.from(logits);
}
