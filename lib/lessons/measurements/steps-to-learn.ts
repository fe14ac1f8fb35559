import type { Activation } from "../../activations";
import { createNetwork, digits, score, sgd, startTraining } from "../../network";
import { median } from "../statistics/median";

/** How long a network with one activation learns. */
export interface Learner {
  name: string;
  /** The learning rate that needs the fewest steps, chosen on seeds of its own. */
  rate: number;
  /** The steps needed, for each seed. */
  steps: number[];
}

const rates = [0.1, 0.25, 0.6, 1.5, 4];
const tuningSeeds = [101, 102];
const seeds = [1, 2, 3, 4, 5];
const mostSteps = 400;

/**
 * The steps that a network of four layers (256-20-20-20-10) with the activation f needs until it gets three of four
 * digits right, the goal of the network of Krizhevsky, Sutskever & Hinton, 2012. Gradient descent on batches of 32 of 300 digits;
 * the first weights suit f, and its learning rate is the best of five. Stops after 400 steps.
 */
export function stepsToLearn(f: Activation): Learner {
  const rate = rateToLearn(f);
  return { name: f.label, rate, steps: seeds.map((seed) => stepsNeeded(f, rate, seed)) };
}

/** The learning rate, of five, that needs the fewest steps on the tuning seeds. */
export function rateToLearn(f: Activation): number {
  let best = { rate: rates[0], steps: mostSteps };
  for (const rate of rates) {
    const steps = median(tuningSeeds.map((seed) => stepsNeeded(f, rate, seed, best.steps)));
    if (steps < best.steps) best = { rate, steps };
  }
  return best.rate;
}

/** The steps that one network needs. Gives up after `most`. */
export function stepsNeeded(
  activation: Activation,
  learningRate: number,
  seed: number,
  most: number = mostSteps,
): number {
  const data = digits({ rows: 300, seed });
  const network = createNetwork({
    inputs: data.features,
    hidden: [20, 20, 20],
    outputs: 10,
    activation,
    seed,
  });
  const optimizer = sgd({ learningRate });
  const training = startTraining(network, data, { loss: "crossEntropy", optimizer, epochs: most });
  for (let step = 1; step <= most; step++) {
    if (!Number.isFinite(training.step())) return most;
    if (step % 10 === 0 && (score(network, data, "crossEntropy").accuracy as number) >= 0.75) return step;
  }
  return most;
}
