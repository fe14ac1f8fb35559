import { classesExercises } from "./classes";
import { roleExercises } from "./role";
import { sigmoidExercises } from "./sigmoid";

/** All exercises, by section and letter. */
export const exercises = { ...roleExercises, ...classesExercises, ...sigmoidExercises };

export type ExerciseId = keyof typeof exercises;
