import { functionExercise, numberExercise } from "../exercise";

export const nonLinearExercises = {
  "2.3a": functionExercise(
    "Write |x| with two ReLUs. (In your code, Math.max(0, x) is ReLU.)",
    "One of them looks at x, the other at −x.",
    Math.abs,
    [[0], [1], [-1], [2.5], [-1e6]],
  ),
  "2.3b": numberExercise(
    "A line is folded 10 times. How many straight pieces are there?",
    "Each fold doubles them.",
    1024,
  ),
};
