import { logistic } from "../../activations/numerics";
import { wholeNumber } from "../arguments";
import type { Network } from "../network";
import { predict } from "../predict";

/** A square window on the plane of two inputs. */
export interface InputWindow {
  /** Both inputs run from here … */
  from?: number;
  /** … to here. */
  to?: number;
  /** Points along each side. */
  size?: number;
}

/** Values over a grid, as Plotly wants them: `z[i][j]` belongs to the inputs (x[j], y[i]). */
export interface OutputMap {
  x: number[];
  y: number[];
  z: number[][];
}

/**
 * The first output of a network of two inputs over a window, by default [−3, 3]² with 101 × 101 points.
 * Throws where the network has not two inputs or the window is empty.
 *
 * @example
 * const slope = createNetwork({ inputs: 2, hidden: [], outputs: 1 });
 * slope.parameters.set([1, 10, 0]);
 * landscape(slope, { from: 0, to: 2, size: 3 }).z; // [[0, 1, 2], [10, 11, 12], [20, 21, 22]]
 */
export function landscape(network: Network, window: InputWindow = {}): OutputMap {
  return over(network, window, (outputs) => outputs[0]);
}

/**
 * What a classifier of two inputs says over a window: for two classes the probability of class 1, for more the class
 * with the largest output. Throws as `landscape` does.
 *
 * @example
 * const right = createNetwork({ inputs: 2, hidden: [], outputs: 1 });
 * right.parameters.set([100, 0, 0]);
 * decisionMap(right, { size: 3 }).z[0].map(Math.round); // [0, 1, 1]
 */
export function decisionMap(network: Network, window: InputWindow = {}): OutputMap {
  if (network.outputs > 2) return over(network, window, (outputs) => outputs.indexOf(Math.max(...outputs)));
  return over(network, window, (outputs) => logistic(margin(outputs)));
}

/** How much a classifier of two classes prefers class 1: its single logit, or the second minus the first. */
export const margin = (outputs: Float64Array): number =>
  outputs.length === 1 ? outputs[0] : outputs[1] - outputs[0];

/** What `read` makes of the outputs at each point of a window. */
export function over(
  network: Network,
  window: InputWindow,
  read: (outputs: Float64Array) => number,
): OutputMap {
  const { from = -3, to = 3, size = 101 } = window;
  if (network.inputs !== 2)
    throw new RangeError(`a window shows networks of 2 inputs, this one has ${network.inputs}`);
  if (!(to > from && Number.isFinite(to - from)))
    throw new RangeError(`a window runs from a number to a larger one, not from ${from} to ${to}`);
  if (wholeNumber("window: size", size) < 3)
    throw new RangeError(`window: size must be 3 or more, not ${size}`);
  const line = Array.from({ length: size }, (_, i) => from + ((to - from) * i) / (size - 1));
  const points = Float64Array.from(line.flatMap((y) => line.flatMap((x) => [x, y])));
  const outputs = predict(network, points);
  const at = (point: number) =>
    read(outputs.subarray(point * network.outputs, (point + 1) * network.outputs));
  return { x: line, y: [...line], z: line.map((_, i) => line.map((_, j) => at(i * size + j))) };
}
