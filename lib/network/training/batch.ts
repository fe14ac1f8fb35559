import { type Matrix, matrix } from "../matrix";
import type { NetworkPass } from "../pass";
import type { Random } from "../random/random";
import type { Examples } from "./examples";

/** The rows of one step, in the pass that works on them. */
export interface Batch {
  readonly pass: NetworkPass;
  readonly targets: Matrix;
}

/**
 * Goes through the examples in batches of `size`, in a new random order each time round. Each call loads the next batch;
 * the last one of a round takes the rows that are left. `passFor` makes a pass for a number of rows.
 */
export function batches(
  examples: Examples,
  size: number,
  { shuffle }: Random,
  passFor: (rows: number) => NetworkPass,
): () => Batch {
  const { rows } = examples.inputs;
  const batchOf = (count: number): Batch => ({
    pass: passFor(count),
    targets: matrix(count, examples.targets.columns),
  });
  const rest = rows % size;
  const full = batchOf(size);
  const last = rest > 0 ? batchOf(rest) : full;
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  let next = rows;

  return () => {
    if (next === rows) {
      shuffle(order);
      next = 0;
    }
    const batch = next + size <= rows ? full : last;
    copyRows(examples.inputs, order, next, batch.pass.inputs);
    copyRows(examples.targets, order, next, batch.targets);
    next += batch.targets.rows;
    return batch;
  };
}

/** Copies the rows `order[start]`, `order[start + 1]`, … until `to` is full. */
function copyRows(from: Matrix, order: Int32Array, start: number, to: Matrix): void {
  const { rows, columns } = to;
  for (let row = 0; row < rows; row++) {
    const source = order[start + row] * columns;
    for (let j = 0; j < columns; j++) to.values[row * columns + j] = from.values[source + j];
  }
}
