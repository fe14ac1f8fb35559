import { roleExercises } from "./1-role";
import { binaryStepExercises } from "./2.1-binary-step";
import { linearExercises } from "./2.2-linear";
import { nonLinearExercises } from "./2.3-non-linear";
import { verdictExercises } from "./2.6-verdict";
import { sigmoidExercises } from "./3.01-sigmoid";
import { tanhExercises } from "./3.02-tanh";
import { reluExercises } from "./3.03-relu";
import { softmaxExercises } from "./3.04-softmax";
import { leakyReluExercises } from "./3.05-leaky-relu";
import { preluExercises } from "./3.06-prelu";
import { eluExercises } from "./3.07-elu";
import { swishExercises } from "./3.08-swish";
import { softplusExercises } from "./3.09-softplus";
import { softsignExercises } from "./3.10-softsign";
import { thresholdedReluExercises } from "./3.11-thresholded-relu";
import { maxoutExercises } from "./3.12-maxout";
import { galleryExercises } from "./3.13-gallery";
import { lookInsideExercises } from "./4.1-look-inside-a-network";
import { conclusionExercises } from "./4-conclusion";
import { appendixExercises } from "./5-appendix";

/** All exercises, by section and letter. */
export const exercises = {
  ...roleExercises,
  ...binaryStepExercises,
  ...linearExercises,
  ...nonLinearExercises,
  ...verdictExercises,
  ...sigmoidExercises,
  ...tanhExercises,
  ...reluExercises,
  ...softmaxExercises,
  ...leakyReluExercises,
  ...preluExercises,
  ...eluExercises,
  ...swishExercises,
  ...softplusExercises,
  ...softsignExercises,
  ...thresholdedReluExercises,
  ...maxoutExercises,
  ...galleryExercises,
  ...conclusionExercises,
  ...lookInsideExercises,
  ...appendixExercises,
};

export type ExerciseId = keyof typeof exercises;
