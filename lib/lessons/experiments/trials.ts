import { type Learned, type LearnOptions, learn } from "../runs/learn";
import type { Outcome, RunOptions } from "./experiment";
import type { Trial } from "./tune";

/**
 * A run of `learn` whose rate is chosen by a penalty, the loss on the validation rows unless said otherwise, and what is
 * measured of the network then.
 */
export const learning =
  (
    measure: (learned: Learned) => number,
    penaltyOf = ({ scoreOn }: Learned): number => scoreOn("validation").loss,
  ) =>
  (options: RunOptions<LearnOptions>): Trial<Outcome> => {
    const learned = learn(options);
    return {
      penalty: penaltyOf(learned),
      outcome: () => ({ value: measure(learned) }),
    };
  };

/** The share of new rows that are right, the loss on them, and the loss on the rows learned from. */
export const accuracy = learning(({ scoreOn }) => scoreOn("test").accuracy as number);
export const testLoss = learning(({ scoreOn }) => scoreOn("test").loss);
export const trainingLoss = learning(({ scoreOn }) => scoreOn("training").loss);

/** Rehearsals have seeds of their own, far from those of the runs. */
const rehearsalSeed = (seed: number, i: number): number => 2_000_000 + 100 * seed + i;

/**
 * A trial for what is counted in steps: the rate is chosen by the mean of some rehearsals with other seeds. A rehearsal that
 * cannot become the best is not gone through to its end.
 */
export function rehearsed<Options extends { cap: number }>(
  steps: (options: RunOptions<Options>) => number,
  rehearsals: number,
) {
  return (options: RunOptions<Options>, best = Infinity): Trial<Outcome> => {
    let total = 0;
    for (let i = 0; i < rehearsals && total < best * rehearsals; i++) {
      const cap = Math.min(options.cap, Math.ceil(best * rehearsals - total));
      total += steps({ ...options, cap, seed: rehearsalSeed(options.seed, i) });
    }
    return {
      penalty: total / rehearsals,
      outcome: () => {
        const value = steps(options);
        return { value, ...(value >= options.cap && { capped: true }) };
      },
    };
  };
}
