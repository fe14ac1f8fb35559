import { appendixExercises } from "./appendix";
import { classesExercises } from "./classes";
import { reluExercises } from "./relu";
import { roleExercises } from "./role";
import { sigmoidExercises } from "./sigmoid";
import { smoothExercises } from "./smooth";
import { softmaxExercises } from "./softmax";
import { tanhExercises } from "./tanh";

/** All exercises, by section and letter. */
export const exercises = {
  ...roleExercises,
  ...classesExercises,
  ...sigmoidExercises,
  ...appendixExercises,
  ...reluExercises,
  ...smoothExercises,
  ...softmaxExercises,
  ...tanhExercises,
};

export type ExerciseId = keyof typeof exercises;
