import { score, split } from "../../network";
import { beginning, type Learned, type LearnOptions, trainUntil } from "./learn";
import type { Rows } from "./problems";

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
  const { few, until = 0.05, cap = 4000, seed } = options;
  const { rows: all, network, loss, optimizer } = beginning(options);
  const { train: training } = split(all.training, { share: 1 - few / all.training.rows, seed });
  const rows: Rows = {
    training,
    validation: all.validation,
    get test() {
      return all.test; // drawn when asked for
    },
  };
  const scoreOn = (part: keyof typeof rows) => score(network, rows[part], loss);
  const steps = trainUntil(
    network,
    training,
    { loss, cap, optimizer },
    () => scoreOn("training").loss <= until,
  );
  return { network, rows, scoreOn, steps: steps ?? cap, reached: steps !== undefined };
}
