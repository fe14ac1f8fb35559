import { wholeNumber } from "../arguments";
import type { TrainingProgress } from "../training/train";

/** A recording: what was seen at which step. */
export interface Recorder<T> {
  readonly frames: { step: number; value: T }[];
  /** Hand this to `train`. */
  readonly onStep: (progress: TrainingProgress) => void;
}

/**
 * Records something at every `every`-th step of a training, such as a decision map for each frame of an animation.
 * Throws where `every` is not a whole number above 0.
 *
 * @example
 * const network = createNetwork({ inputs: 2, hidden: [8], outputs: 2, activation: tanh });
 * const { frames, onStep } = recorder(5, () => decisionMap(network, { size: 11 }));
 * await train(network, moons(), { loss: "crossEntropy", optimizer: adam(), epochs: 5, batch: 20, onStep });
 * frames.length; // 10
 */
export function recorder<T>(every: number, look: () => T): Recorder<T> {
  wholeNumber("recorder: every", every);
  const frames: Recorder<T>["frames"] = [];
  return {
    frames,
    onStep: ({ step, stopped }) => {
      if (step % every === 0 && stopped === undefined) frames.push({ step, value: look() });
    },
  };
}
