import type { Activation } from "../../activations";
import { createNetwork, type Network, predict, type Regression, sgd } from "../../network";
import { trainBriefly } from "./learn";

export interface XorOptions {
  activation: Activation;
  /** The units of the hidden layers. */
  hidden: readonly number[];
  rate?: number;
  /** Steps of gradient descent, each with all four examples. */
  steps?: number;
}

/** A network that has tried to learn “either … or …, but not both”. */
export interface LearnedXor {
  network: Network;
  /** What it says to (0, 0), (0, 1), (1, 0) and (1, 1). */
  answers: number[];
  /** How many of the four lie on the right side of ½. */
  right: number;
  /** The sums z of the first layer's units, a list for each of the four. */
  sums: number[][];
}

const corners: Regression = {
  rows: 4,
  features: 2,
  inputs: Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1),
  targets: Float64Array.of(0, 1, 1, 0),
  outputs: 1,
};

/**
 * A network with one linear output learns the four answers of “exclusive or”, 0 or 1, by plain gradient descent on the
 * squared error, all four examples in each step. The seed draws the first weights, which suit the activation.
 * Minsky & Papert, 1969, for the problem.
 *
 * @example
 * learnXor({ activation: linear, hidden: [8], seed: 1 }).answers.every((answer) => Math.abs(answer - 0.5) < 1e-6); // true
 */
export function learnXor(options: XorOptions & { seed: number }): LearnedXor {
  const { activation, hidden, rate = 0.1, steps = 2000, seed } = options;
  const network = createNetwork({ inputs: 2, hidden, outputs: 1, activation, seed });
  const optimizer = sgd({ learningRate: rate });
  trainBriefly(network, corners, { loss: "squaredError", epochs: steps, optimizer });
  const answers = Array.from(predict(network, corners.inputs));
  const right = answers.filter((answer, i) => answer > 0.5 === corners.targets[i] > 0.5).length;
  return { network, answers, right, sums: firstSums(network) };
}

function firstSums({ layers: [first] }: Network): number[][] {
  if (first.kind !== "dense") return [];
  const { units, weights, biases } = first;
  return Array.from({ length: corners.rows }, (_, row) => {
    const [x1, x2] = corners.inputs.subarray(2 * row);
    return Array.from(biases, (b, j) => x1 * weights[j] + x2 * weights[units + j] + b);
  });
}
