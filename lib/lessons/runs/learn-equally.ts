import { adam, createNetwork, score, split, startTraining } from "../../network";
import type { Learned, LearnOptions } from "./learn";
import { problems, rowsOf } from "./problems";

export interface EquallyOptions extends Omit<LearnOptions, "epochs"> {
  /** Of the rows to learn from, only so many are used. */
  few: number;
  /** The training ends where the loss on them is so small. */
  until?: number;
  /** It gives up after so many steps. */
  cap?: number;
}

/**
 * One run of `learn` on a few rows that ends where the loss on them is small enough, so that networks are compared on new rows
 * which have learned the old ones equally well. Asked every ten steps; `steps` is the cap where the loss was not reached.
 *
 * @example
 * const { scoreOn } = learnEqually({ problem: "moons", activation: tanh, few: 60, rate: 0.03, seed: 1 });
 * scoreOn("training").loss <= 0.05; // true
 */
export function learnEqually(
  options: EquallyOptions & { rate: number; seed: number },
): Learned & { steps: number; reached: boolean } {
  const { problem, activation, few, until = 0.05, cap = 4000, initialization, rate, seed } = options;
  const all = rowsOf(problem, seed);
  const { train: training } = split(all.training, { share: 1 - few / all.training.rows, seed });
  const rows = { training, validation: all.validation, test: all.test };
  const { inputs, outputs, loss, ...usual } = problems[problem];
  const hidden = (options.hidden ?? usual.hidden).map((layer) =>
    typeof layer === "number" ? { units: layer, trainActivation: options.trainActivation } : layer,
  );
  const network = createNetwork({ inputs, hidden, outputs, activation, initialization, seed });
  const optimizer = (options.optimizer ?? ((learningRate) => adam({ learningRate })))(rate);
  const course = startTraining(network, training, { loss, optimizer, epochs: cap });
  const scoreOn = (part: keyof typeof rows) => score(network, rows[part], loss);
  for (let steps = 1; steps <= cap && Number.isFinite(course.step()); steps++)
    if (steps % 10 === 0 && scoreOn("training").loss <= until)
      return { network, rows, scoreOn, steps, reached: true };
  return { network, rows, scoreOn, steps: cap, reached: false };
}
