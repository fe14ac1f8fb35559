import type { Examples } from "./examples";
import { type Matrix, matrix } from "./matrix";
import type { NetworkPass } from "./pass";

/** Room for the rows of one step. */
export interface Batch {
  readonly pass: NetworkPass;
  readonly targets: Matrix;
  /** Copies the examples `order[start]`, `order[start + 1]`, … into the pass's inputs and the targets. */
  load(order: Int32Array, start: number): void;
}

export function batchFor(pass: NetworkPass, examples: Examples): Batch {
  const targets = matrix(pass.inputs.rows, examples.targets.columns);
  return {
    pass,
    targets,
    load(order, start) {
      copyRows(examples.inputs, order, start, pass.inputs);
      copyRows(examples.targets, order, start, targets);
    },
  };
}

function copyRows(from: Matrix, order: Int32Array, start: number, to: Matrix): void {
  const { rows, columns } = to;
  for (let row = 0; row < rows; row++) {
    const source = order[start + row] * columns;
    for (let j = 0; j < columns; j++) to.values[row * columns + j] = from.values[source + j];
  }
}
