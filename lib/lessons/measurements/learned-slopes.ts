import { prelu } from "../../activations";
import { adam, createNetwork, score } from "../../network";
import { type ProblemName, problems, trainBriefly } from "./problems";

/** What networks with PReLU make of their slopes. */
export interface LearnedSlopes {
  /** For each hidden layer, the slope α after training, for each seed. */
  slopes: number[][];
  /** For each seed, the loss after training; and that of the same network with α fixed where it starts. */
  loss: number[];
  lossFixed: number[];
}

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Trains networks with three hidden layers on 300 rows of a problem. Each layer has one slope, which starts at `start`. */
export function learnSlopes(problem: ProblemName, start: number = prelu.parameters.alpha): LearnedSlopes {
  const trained = seeds.map((seed) => learnSlopesOnce(problem, start, true, seed));
  return {
    slopes: trained[0].slopes.map((_, layer) => trained.map(({ slopes }) => slopes[layer])),
    loss: trained.map(({ loss }) => loss),
    lossFixed: seeds.map((seed) => learnSlopesOnce(problem, start, false, seed).loss),
  };
}

/** One run of `learnSlopes`: the loss after training, and the slope of each hidden layer. */
export function learnSlopesOnce(
  problem: ProblemName,
  start: number,
  trainActivation: boolean,
  seed: number,
): { loss: number; slopes: number[] } {
  const { draw, units, epochs } = problems[problem];
  const data = draw(300, seed);
  const layer = { units, activation: prelu.with({ alpha: start }), trainActivation };
  const { features: inputs, classes: outputs } = data;
  const network = createNetwork({ inputs, hidden: [layer, layer, layer], outputs, seed });
  trainBriefly(network, data, 2 * epochs, adam({ learningRate: 0.01 }));
  const { loss } = score(network, data, "crossEntropy");
  const hidden = network.layers.slice(0, -1) as { activationParameters: Float64Array }[];
  return { loss, slopes: hidden.map(({ activationParameters }) => activationParameters[0]) };
}
