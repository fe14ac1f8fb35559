import { largest } from "./shares";

/** The linear pieces of a unit: a row of weights and a bias each. */
export interface Pieces {
  weights: readonly (readonly number[])[];
  biases: readonly number[];
}

/** A maxout unit: call it with its inputs, or ask for the slopes of its value. */
export interface MaxoutUnit {
  (inputs: readonly number[]): { value: number; winner: number };
  /** The slopes with respect to each weight, each bias and each input. */
  gradient(inputs: readonly number[]): { weights: number[][]; biases: number[]; inputs: number[] };
}

/**
 * A maxout unit: the largest of its linear pieces, maxᵢ (wᵢ·x + bᵢ), and which piece won, the first of equals.
 * Only the winner learns: its slopes are x for the weights, 1 for the bias, and w for the inputs; all others are 0.
 * Throws a RangeError where weights, biases and inputs differ in number.
 * Goodfellow, Warde-Farley, Mirza, Courville & Bengio, 2013.
 *
 * @example
 * const absolute = maxoutUnit({ weights: [[1], [-1]], biases: [0, 0] });
 * absolute([-3]); // { value: 3, winner: 1 }
 * absolute.gradient([-3]); // { weights: [[0], [-3]], biases: [0, 1], inputs: [-1] }
 */
export function maxoutUnit({ weights, biases }: Pieces): MaxoutUnit {
  if (weights.length === 0 || weights.length !== biases.length)
    throw new RangeError(
      `maxoutUnit: expected a bias for each piece, found ${weights.length} rows of weights and ${biases.length} biases`,
    );

  const evaluate = (inputs: readonly number[]) => {
    const values = Float64Array.from(weights, (row, piece) => dot(row, inputs) + biases[piece]);
    const winner = largest(values);
    return { value: values[winner], winner };
  };

  const gradient = (inputs: readonly number[]) => {
    const { winner } = evaluate(inputs);
    return {
      weights: weights.map((row, piece) => (piece === winner ? [...inputs] : row.map(() => 0))),
      biases: biases.map((_, piece) => (piece === winner ? 1 : 0)),
      inputs: [...weights[winner]],
    };
  };

  return Object.assign(evaluate, { gradient });
}

function dot(row: readonly number[], inputs: readonly number[]): number {
  if (row.length !== inputs.length)
    throw new RangeError(`maxoutUnit: expected ${row.length} inputs, found ${inputs.length}`);
  return row.reduce((sum, weight, i) => sum + weight * inputs[i], 0);
}
