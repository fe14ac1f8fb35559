import { appendixExercises } from "./appendix";
import { classesExercises } from "./classes";
import { conclusionExercises } from "./conclusion";
import { eluExercises } from "./elu";
import { laboratoryExercises } from "./laboratory";
import { leakyExercises } from "./leaky";
import { maxoutExercises } from "./maxout";
import { preluExercises } from "./prelu";
import { reluExercises } from "./relu";
import { roleExercises } from "./role";
import { sigmoidExercises } from "./sigmoid";
import { smoothExercises } from "./smooth";
import { softmaxExercises } from "./softmax";
import { swishExercises } from "./swish";
import { tanhExercises } from "./tanh";

/** All exercises, by section and letter. */
export const exercises = {
  ...roleExercises,
  ...classesExercises,
  ...sigmoidExercises,
  ...appendixExercises,
  ...conclusionExercises,
  ...laboratoryExercises,
  ...maxoutExercises,
  ...reluExercises,
  ...smoothExercises,
  ...softmaxExercises,
  ...tanhExercises,
  ...leakyExercises,
  ...preluExercises,
  ...eluExercises,
  ...swishExercises,
};

export type ExerciseId = keyof typeof exercises;
