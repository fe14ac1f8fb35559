import type { Activation } from "../../activations";
import {
  createNetwork,
  type Initialization,
  type LayerOptions,
  type Optimizer,
  score,
  sgd,
} from "../../network";
import { trainUntil } from "./learn";
import { type ProblemName, problems, rowsOf } from "./problems";

export interface StepsOptions {
  problem: ProblemName;
  activation: Activation;
  hidden?: readonly LayerOptions[];
  initialization?: Initialization;
  /** The share of the rows that has to be right. */
  goal?: number;
  /** A run that has not got there by then is ended, and counts as at least so many steps. */
  cap?: number;
  /** Makes the optimiser for a learning rate; by default plain gradient descent. */
  optimizer?: (rate: number) => Optimizer;
}

/**
 * The steps that a network of four layers needs until it gets three of four rows right that it learns from: the goal of
 * the network of Krizhevsky, Sutskever & Hinton, 2012. Batches of 32; asked every ten steps. The cap where it does not get there.
 *
 * @example
 * stepsToLearn({ problem: "moons", activation: tanh, rate: 0.3, seed: 1 }) < 200; // true
 */
export function stepsToLearn(options: StepsOptions & { rate: number; seed: number }): number {
  const { problem, activation, hidden = [20, 20, 20], goal = 0.75, cap = 2000, rate, seed } = options;
  const { inputs, outputs, loss } = problems[problem];
  const { training: data } = rowsOf(problem, seed);
  const network = createNetwork({
    inputs,
    hidden,
    outputs,
    activation,
    initialization: options.initialization,
    seed,
  });
  const optimizer = (options.optimizer ?? ((learningRate) => sgd({ learningRate })))(rate);
  const isReached = () => (score(network, data, loss).accuracy as number) >= goal;
  return trainUntil(network, data, { loss, cap, optimizer }, isReached) ?? cap;
}
