import { relu } from "../../activations";
import { createNetwork, digits, type LayerProbe, type Optimizer, probe, startTraining } from "../../network";

export interface DeathsOptions {
  optimizer: Optimizer;
  /** The hidden layer that is watched, 1 or 2. */
  layer: number;
  epochs?: number;
}

/** How many units of a layer fell asleep for every row during a training, and how many of these some row woke again. */
export interface Deaths {
  fellAsleep: number;
  wokeAgain: number;
}

/**
 * Two layers of 32 ReLUs learn 300 drawn digits; after each epoch, all rows look which units they wake.
 * The seed draws rows and weights.
 *
 * @example
 * deaths({ optimizer: sgd({ learningRate: 1 }), layer: 1, epochs: 3, seed: 1 }).wokeAgain; // 0
 */
export function deaths({ optimizer, layer, epochs = 20, seed }: DeathsOptions & { seed: number }): Deaths {
  const data = digits({ rows: 300, seed });
  const network = createNetwork({ inputs: 256, hidden: [32, 32], outputs: 10, activation: relu, seed });
  const training = startTraining(network, data, { loss: "crossEntropy", optimizer, epochs });
  const fellAsleep = new Set<number>();
  const wokeAgain = new Set<number>();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let step = 0; step < training.stepsPerEpoch; step++) training.step();
    const asleep = unitsAsleep(probe(network, data, "crossEntropy")[layer - 1]);
    for (const unit of fellAsleep) if (!asleep.has(unit)) wokeAgain.add(unit);
    for (const unit of asleep) fellAsleep.add(unit);
  }
  return { fellAsleep: fellAsleep.size, wokeAgain: wokeAgain.size };
}

function unitsAsleep({ preActivations, units }: LayerProbe): Set<number> {
  const asleep = new Set(Array.from({ length: units }, (_, unit) => unit));
  preActivations.forEach((z, i) => {
    if (z > 0) asleep.delete(i % units);
  });
  return asleep;
}
