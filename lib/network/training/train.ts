import type { Dataset } from "../dataset";
import type { Network } from "../network";
import type { Stopped, TrainingHistory } from "./history";
import { score } from "./score";
import { Interrupted, inSlices } from "./slices";
import { startTraining, type TrainingOptions } from "./start-training";

/** Where a training stands. The same object is handed over at every step. */
export interface TrainingProgress {
  /** Steps taken, of `steps`. */
  step: number;
  readonly steps: number;
  /** Epochs finished. */
  epoch: number;
  /** The mean loss of the last batch, before its step. */
  loss: number;
  /** Why the training ended early. */
  stopped?: Stopped;
}

export interface TrainOptions extends TrainingOptions {
  /** Rows to score after each epoch, which are not trained on. */
  validation?: Dataset;
  /** Is called after every step, and once more where the training stops early. */
  onStep?: (progress: TrainingProgress) => void;
}

/**
 * Trains the network in place on mini-batches, and returns the losses by epoch. `network.history` holds them too,
 * also where an interrupt (Jupyter's stop button) ends the training with an `Interrupted` error: what was learned so
 * far stays. A loss that is not finite ends it as well, with the reason in `stopped`.
 * The same seeds give the same network, bit for bit.
 * Throws where the data set, the loss and the network do not fit each other, or an option makes no sense.
 *
 * @example
 * const network = createNetwork({ inputs: 2, hidden: [16], outputs: 2, activation: tanh, seed: 1 });
 * const data = { rows: 2, features: 2, inputs: Float64Array.of(0, 0, 1, 1), labels: Int32Array.of(0, 1), classes: 2 };
 * const history = await train(network, data, { loss: "crossEntropy", optimizer: adam(), epochs: 50 });
 * history.steps; // 50
 */
export async function train(
  network: Network,
  data: Dataset,
  options: TrainOptions,
): Promise<TrainingHistory> {
  const { validation, onStep } = options;
  const training = startTraining(network, data, options);
  const { steps, stepsPerEpoch } = training;
  if (validation) score(network, validation, options.loss); // refuses data that do not fit before the work
  const history: TrainingHistory = { loss: [], validation: [], steps: 0, seconds: 0 };
  network.history = history;
  const progress: TrainingProgress = { step: 0, steps, epoch: 0, loss: Number.NaN };
  const start = performance.now();
  let epochLoss = 0;

  const stop = (reason: Stopped) => {
    history.stopped = progress.stopped = reason;
    onStep?.(progress);
  };

  const next = (): boolean => {
    const loss = training.step();
    progress.loss = loss;
    if (!Number.isFinite(loss)) {
      stop("diverged");
      return false;
    }
    history.steps = ++progress.step;
    epochLoss += loss;
    if (progress.step % stepsPerEpoch === 0) {
      history.loss.push(epochLoss / stepsPerEpoch);
      epochLoss = 0;
      if (validation) history.validation.push(score(network, validation, options.loss));
      progress.epoch++;
    }
    history.seconds = (performance.now() - start) / 1000;
    onStep?.(progress);
    return progress.step < steps;
  };

  try {
    await inSlices(next);
  } catch (error) {
    if (error instanceof Interrupted) stop("interrupted");
    throw error;
  }
  return history;
}
