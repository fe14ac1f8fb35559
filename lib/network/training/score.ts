import { type Classification, type Dataset, isClassification } from "../dataset";
import { matrix } from "../matrix";
import type { Network } from "../network";
import { predict } from "../predict";
import { examplesFor } from "./examples";
import type { Score } from "./history";
import { type LossName, lossOf } from "./loss";

/**
 * The network's loss on a data set, and its accuracy where there are classes. Nothing is dropped.
 * Throws where the data set, the loss and the network do not fit each other.
 *
 * @example
 * const undecided = createNetwork({ inputs: 2, hidden: [], outputs: 2, initialization: () => 0 });
 * score(undecided, moons({ rows: 10 }), "crossEntropy"); // { loss: Math.log(2), accuracy: 0.5 }
 */
export function score(network: Network, data: Dataset, loss: LossName): Score {
  const { inputs, targets } = examplesFor(network, data, loss);
  const outputs = matrix(data.rows, network.outputs, predict(network, inputs.values));
  const value = lossOf(loss)(outputs, targets, matrix(data.rows, network.outputs));
  if (!isClassification(data)) return { loss: value };
  return { loss: value, accuracy: accuracyOf(outputs.values, data) };
}

/** The share of rows whose class is the largest of the outputs, or the sign of a single one. */
function accuracyOf(outputs: Float64Array, { rows, labels }: Classification): number {
  const columns = outputs.length / rows;
  const right = labels.filter((label, row) => {
    const own = outputs.subarray(row * columns, (row + 1) * columns);
    return label === (columns === 1 ? Number(own[0] > 0) : own.indexOf(Math.max(...own)));
  });
  return right.length / rows;
}
