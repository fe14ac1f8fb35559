import { softmax } from "../../activations";
import { type Dataset, isClassification, type Network, predict } from "../../network";

/** Of the rows that a network is about equally sure of: how sure on average, and which share of them it gets right. */
export interface Calibration {
  rows: number;
  confidence: number;
  accuracy: number;
}

/**
 * Confidence beside accuracy. A row's confidence is the largest share of softmax(logits/temperature); rows are sorted by it
 * into `bins` of equal width between 0 and 1, and empty bins are left out. Guo, Pleiss, Sun & Weinberger, 2017.
 * Throws a TypeError where the rows have no classes.
 *
 * @example
 * const undecided = createNetwork({ inputs: 2, hidden: [], outputs: 2, initialization: () => 0 });
 * calibration(undecided, moons({ rows: 10 }), { bins: 1 }); // [{ rows: 10, confidence: 0.5, accuracy: 0.5 }]
 */
export function calibration(
  network: Network,
  data: Dataset,
  { bins = 10, temperature = 1 }: { bins?: number; temperature?: number } = {},
): Calibration[] {
  if (!isClassification(data))
    throw new TypeError("calibration: the data set has numbers to predict; expected one with classes");
  const logits = predict(network, data.inputs);
  const shares = softmax.with({ temperature }).rows(logits, network.outputs);
  const found = Array.from({ length: bins }, () => ({ rows: 0, sure: 0, right: 0 }));
  data.labels.forEach((label, row) => {
    const own = shares.subarray(row * network.outputs, (row + 1) * network.outputs);
    const confidence = Math.max(...own);
    const bin = found[Math.min(bins - 1, Math.floor(bins * confidence))];
    bin.rows++;
    bin.sure += confidence;
    bin.right += Number(own.indexOf(confidence) === label);
  });
  return found
    .filter(({ rows }) => rows > 0)
    .map(({ rows, sure, right }) => ({ rows, confidence: sure / rows, accuracy: right / rows }));
}
