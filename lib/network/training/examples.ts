import { wholeNumber } from "../arguments";
import { type Dataset, isClassification } from "../dataset";
import { type Matrix, matrix } from "../matrix";
import type { Network } from "../network";
import type { LossName } from "./loss";

/** A data set as a network and its loss see it: a row of inputs and a row of targets for each example. */
export interface Examples {
  readonly inputs: Matrix;
  readonly targets: Matrix;
}

/**
 * Turns a data set into examples. Classes become targets of 0 and 1: one place each, or the second class as 1 where the
 * network has a single output. Throws where sizes do not fit, a number is not finite, a label is out of range,
 * or the loss cannot use the targets.
 */
export function examplesFor(network: Network, data: Dataset, loss: LossName): Examples {
  const { features, inputs } = data;
  const rows = wholeNumber("the data set's rows", data.rows);
  if (features !== network.inputs)
    throw new RangeError(
      `the network takes ${network.inputs} inputs, but the data set has ${features} features`,
    );
  checkNumbers("inputs", inputs, rows, features);
  const targets = targetsFor(network, data);
  if (loss === "crossEntropy" && (!isClassification(data) || network.outputs < 2))
    throw new RangeError(
      `crossEntropy takes classes and 2 outputs or more; with 1 output take binaryCrossEntropy, for numbers squaredError`,
    );
  const outside = loss === "binaryCrossEntropy" ? targets.findIndex((t) => t < 0 || t > 1) : -1;
  if (outside >= 0)
    throw new RangeError(
      `binaryCrossEntropy takes targets from 0 to 1, but target ${outside} is ${targets[outside]}`,
    );
  return { inputs: matrix(rows, features, inputs), targets: matrix(rows, network.outputs, targets) };
}

function targetsFor({ outputs }: Network, data: Dataset): Float64Array {
  if (isClassification(data)) return indicators(data.labels, data.rows, data.classes, outputs);
  if (data.outputs !== outputs)
    throw new RangeError(
      `the network has ${outputs} outputs, but the data set has ${data.outputs} targets a row`,
    );
  checkNumbers("targets", data.targets, data.rows, outputs);
  return data.targets;
}

function indicators(labels: Int32Array, rows: number, classes: number, outputs: number): Float64Array {
  const single = outputs === 1 && classes === 2;
  if (outputs !== classes && !single)
    throw new RangeError(`the network has ${outputs} outputs, but the data set has ${classes} classes`);
  if (labels.length !== rows)
    throw new RangeError(`the data set has ${rows} rows, but ${labels.length} labels`);
  const targets = new Float64Array(rows * outputs);
  labels.forEach((label, row) => {
    if (!Number.isInteger(label) || label < 0 || label >= classes)
      throw new RangeError(`label ${row} must be a whole number from 0 to ${classes - 1}, not ${label}`);
    if (single) targets[row] = label;
    else targets[row * outputs + label] = 1;
  });
  return targets;
}

function checkNumbers(what: string, numbers: Float64Array, rows: number, columns: number): void {
  if (numbers.length !== rows * columns)
    throw new RangeError(
      `${what}: ${rows} rows of ${columns} are ${rows * columns} numbers, not ${numbers.length}`,
    );
  const bad = numbers.findIndex((x) => !Number.isFinite(x));
  if (bad >= 0)
    throw new RangeError(
      `${what}: row ${Math.floor(bad / columns)} holds ${numbers[bad]}, not a finite number`,
    );
}
