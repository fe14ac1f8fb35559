import type { Activation } from "../../activations";
import type { VectorActivation } from "../../activations/vectors";
import {
  adam,
  createNetwork,
  type Dataset,
  type Initialization,
  type LayerOptions,
  type LossName,
  type Network,
  type Optimizer,
  type Score,
  score,
  startTraining,
} from "../../network";
import { type ProblemName, problems, type Rows, rowsOf } from "./problems";

export interface LearnOptions {
  problem: ProblemName;
  /** For the hidden layers that name none of their own. */
  activation?: Activation | VectorActivation;
  /** The hidden layers, by default those of the problem. */
  hidden?: readonly LayerOptions[];
  /** How often all rows are gone through, by default as often as the problem says. */
  epochs?: number;
  initialization?: Initialization;
  /** Whether parameters of the activation, such as Swish's β, are trained too; by default they are. */
  trainActivation?: boolean;
  /** Makes the optimiser for a learning rate; by default Adam. */
  optimizer?: (rate: number) => Optimizer;
  /** Draws the rows, where weights and rows are to have seeds of their own; by default the seed draws both. */
  rowsSeed?: number;
}

/** A network that has learned, and the rows of its run. */
export interface Learned {
  network: Network;
  rows: Rows;
  /** Its loss, and its accuracy where there are classes, on one part of the rows. */
  scoreOn: (part: keyof Rows) => Score;
}

/**
 * One run: a network learns a problem at one learning rate, in batches of 32. The seed draws the rows, the first weights
 * (which suit the activation) and the order of the rows, so that two activations can be compared seed by seed.
 *
 * @example
 * const { scoreOn } = learn({ problem: "moons", activation: tanh, rate: 0.03, seed: 1 });
 * scoreOn("test").accuracy > 0.8; // true
 */
export function learn(options: LearnOptions & { rate: number; seed: number }): Learned {
  const { rows, network, loss, epochs, optimizer } = beginning(options);
  trainBriefly(network, rows.training, { loss, epochs, optimizer });
  return { network, rows, scoreOn: (part) => score(network, rows[part], loss) };
}

/** What a run has before its first step. */
export function beginning(options: LearnOptions & { rate: number; seed: number }) {
  const { problem, activation, initialization, rate, seed, rowsSeed = seed } = options;
  const rows = rowsOf(problem, rowsSeed);
  const { inputs, outputs, loss, ...usual } = problems[problem];
  const hidden = (options.hidden ?? usual.hidden).map((layer) =>
    typeof layer === "number" ? { units: layer, trainActivation: options.trainActivation } : layer,
  );
  const network = createNetwork({ inputs, hidden, outputs, activation, initialization, seed });
  const optimizer = (options.optimizer ?? ((learningRate) => adam({ learningRate })))(rate);
  return { rows, network, loss, epochs: options.epochs ?? usual.epochs, optimizer };
}

/** Trains in one go, for what takes a fraction of a second. A loss that is not finite ends it. */
export function trainBriefly(
  network: Network,
  data: Dataset,
  options: { loss: LossName; epochs: number; optimizer: Optimizer },
): void {
  const training = startTraining(network, data, options);
  for (let step = 0; step < training.steps; step++) if (!Number.isFinite(training.step())) return;
}

/**
 * Trains until a goal is reached, asked every ten steps: the steps that it took. Undefined where the cap, or a loss that is
 * not finite, comes first.
 */
export function trainUntil(
  network: Network,
  data: Dataset,
  { loss, cap, optimizer }: { loss: LossName; cap: number; optimizer: Optimizer },
  isReached: () => boolean,
): number | undefined {
  const training = startTraining(network, data, { loss, optimizer, epochs: cap });
  for (let step = 1; step <= cap && Number.isFinite(training.step()); step++)
    if (step % 10 === 0 && isReached()) return step;
  return undefined;
}
