import { appendixExercises } from "./appendix";
import { classesExercises } from "./classes";
import { roleExercises } from "./role";
import { sigmoidExercises } from "./sigmoid";

/** All exercises, by section and letter. */
export const exercises = { ...roleExercises, ...classesExercises, ...sigmoidExercises, ...appendixExercises };

export type ExerciseId = keyof typeof exercises;
