import { wholeNumber } from "../arguments";
import type { Dataset } from "../dataset";
import { keepPositive } from "../layers/trained-activation";
import { type Network, zerosLike } from "../network";
import { networkPass } from "../pass";
import { streamFor } from "../random/streams";
import { batches } from "./batch";
import { examplesFor } from "./examples";
import { type LossName, lossOf } from "./loss";
import type { Optimizer } from "./optimizer";

export interface TrainingOptions {
  loss: LossName;
  optimizer: Optimizer;
  /** How often the whole data set is gone through. */
  epochs: number;
  /** Rows a step, by default 32. The last step of an epoch takes the rows that are left. */
  batch?: number;
  /** Draws the order of the rows and the dropout masks; by default the network's seed. */
  seed?: number;
}

/** A training that waits for its next step. */
export interface Training {
  readonly network: Network;
  readonly steps: number;
  readonly stepsPerEpoch: number;
  /** ∂loss/∂parameter of the last step, in the network's own shape. */
  readonly gradient: Network;
  /** Takes the next step and returns the batch's mean loss before it; where that is not finite, changes nothing. */
  step(): number;
}

/**
 * Gets a training ready: the network changes in place, a step at a time. `train` runs it to its end.
 * Throws where the data set, the loss and the network do not fit each other, or an option makes no sense.
 *
 * @example
 * const network = createNetwork({ inputs: 2, hidden: [8], outputs: 2, activation: tanh });
 * const training = startTraining(network, moons({ rows: 64 }), { loss: "crossEntropy", optimizer: sgd(), epochs: 3 });
 * training.steps; // 6
 * training.step() > 0; // true
 */
export function startTraining(network: Network, data: Dataset, options: TrainingOptions): Training {
  const { optimizer, seed = network.seed } = options;
  if (typeof optimizer?.start !== "function")
    throw new TypeError(`train: optimizer must be one such as adam(), not ${String(optimizer)}`);
  const epochs = wholeNumber("train: epochs", options.epochs);
  const size = Math.min(wholeNumber("train: batch", options.batch ?? 32), data.rows);
  const loss = lossOf(options.loss);
  const examples = examplesFor(network, data, options.loss);
  const stream = streamFor("training", seed);
  const gradient = zerosLike(network);
  const update = optimizer.start(network.parameters.length);
  const nextBatch = batches(examples, size, stream, (rows) =>
    networkPass(network, rows, { gradient, random: stream }),
  );
  const stepsPerEpoch = Math.ceil(data.rows / size);

  return {
    network,
    gradient,
    stepsPerEpoch,
    steps: epochs * stepsPerEpoch,
    step() {
      const { pass, targets } = nextBatch();
      pass.forward();
      const value = loss(pass.outputs.values, targets, pass.outputs.gradient);
      if (!Number.isFinite(value)) return value;
      pass.backward();
      update(network.parameters, gradient.parameters);
      for (const layer of network.layers) if (layer.kind === "dense") keepPositive(layer);
      return value;
    },
  };
}
