import type { Activation } from "../activations";
import { createNetwork, digits, score, sgd, startTraining } from "../network";
import { median } from "./median";

/** How long a network with one activation learns. */
export interface Learner {
  name: string;
  /** The learning rate that needs the fewest steps, chosen on seeds of its own. */
  rate: number;
  /** The steps needed, for each seed. */
  steps: number[];
}

const rates = [0.1, 0.25, 0.5, 1, 2];
const tuningSeeds = [101, 102];
const seeds = [1, 2, 3, 4, 5, 6, 7];
const mostSteps = 500;

/**
 * The steps that a network of four layers (256-20-20-20-10) with the activation f needs until it gets three of four
 * digits right, as many as the network of Krizhevsky, Sutskever & Hinton, 2012. Gradient descent on batches of 32 of 300 digits;
 * the first weights suit f, and its learning rate is the best of five. Stops after 500 steps.
 */
export function stepsToLearn(f: Activation): Learner {
  const stepsAt = (rate: number, from: readonly number[]) => from.map((seed) => stepsNeeded(f, rate, seed));
  const costs = rates.map((rate) => median(stepsAt(rate, tuningSeeds)));
  const rate = rates[costs.indexOf(Math.min(...costs))];
  return { name: f.label, rate, steps: stepsAt(rate, seeds) };
}

function stepsNeeded(activation: Activation, learningRate: number, seed: number): number {
  const data = digits({ rows: 300, seed });
  const network = createNetwork({
    inputs: data.features,
    hidden: [20, 20, 20],
    outputs: 10,
    activation,
    seed,
  });
  const optimizer = sgd({ learningRate });
  const training = startTraining(network, data, { loss: "crossEntropy", optimizer, epochs: mostSteps });
  for (let step = 1; step <= mostSteps; step++) {
    if (!Number.isFinite(training.step())) return mostSteps;
    if (step % 10 === 0 && (score(network, data, "crossEntropy").accuracy as number) >= 0.75) return step;
  }
  return mostSteps;
}
