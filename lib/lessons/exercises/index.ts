import { roleExercises } from "./1-role";
import { binaryStepExercises } from "./2.1-binary-step";
import { linearExercises } from "./2.2-linear";
import { nonLinearExercises } from "./2.3-non-linear";
import { bendsExercises } from "./2.4-bends";
import { networkByHandExercises } from "./2.5-network-by-hand";
import { verdictExercises } from "./2.6-verdict";
import { sigmoidExercises } from "./3.01-sigmoid";
import { tanhExercises } from "./3.02-tanh";
import { reluExercises } from "./3.03-relu";
import { reluInTrainingExercises } from "./3.03b-relu-in-training";
import { softmaxExercises } from "./3.04-softmax";
import { leakyReluExercises } from "./3.05-leaky-relu";
import { preluExercises } from "./3.06-prelu";
import { eluExercises } from "./3.07-elu";
import { seluExercises } from "./3.07b-selu";
import { swishExercises } from "./3.08-swish";
import { softplusExercises } from "./3.09-softplus";
import { softsignExercises } from "./3.10-softsign";
import { thresholdedReluExercises } from "./3.11-thresholded-relu";
import { maxoutExercises } from "./3.12-maxout";
import { galleryExercises } from "./3.13-gallery";
import { gatesExercises } from "./3.14-gates";
import { lookInsideExercises } from "./4.1-look-inside-a-network";
import { playgroundExercises } from "./4.2-playground";
import { conclusionExercises } from "./4-conclusion";
import { onTrialExercises } from "./5.1-on-trial";
import { appendixExercises } from "./5-appendix";

/** All exercises, by section and letter. */
export const exercises = {
  ...roleExercises,
  ...binaryStepExercises,
  ...linearExercises,
  ...nonLinearExercises,
  ...bendsExercises,
  ...networkByHandExercises,
  ...verdictExercises,
  ...sigmoidExercises,
  ...tanhExercises,
  ...reluExercises,
  ...reluInTrainingExercises,
  ...softmaxExercises,
  ...leakyReluExercises,
  ...preluExercises,
  ...eluExercises,
  ...seluExercises,
  ...swishExercises,
  ...softplusExercises,
  ...softsignExercises,
  ...thresholdedReluExercises,
  ...maxoutExercises,
  ...galleryExercises,
  ...gatesExercises,
  ...conclusionExercises,
  ...lookInsideExercises,
  ...playgroundExercises,
  ...appendixExercises,
  ...onTrialExercises,
};

export type ExerciseId = keyof typeof exercises;
