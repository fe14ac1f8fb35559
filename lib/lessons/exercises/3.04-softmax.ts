import { softmax } from "../../activations";
import { expressionExercise, functionExercise, numberExercise } from "../exercise";

export const softmaxExercises = {
  "3.4a": numberExercise(
    "Two classes have the scores 0 and ln 3. What is the share of the second?",
    "The exponentials are 1 and 3.",
    0.75,
  ),
  "3.4b": functionExercise(
    "Write a function of three scores (a, b, c) that returns the share of a, also for (1000, 1001, 1002).",
    "Subtract Math.max(a, b, c) from each score first.",
    (a, b, c) => softmax([a, b, c])[0],
    [
      [0, 0, 0],
      [1, 2, 3],
      [3, -2, 1],
      [1000, 1001, 1002],
      [-1000, -1001, -1002],
      [3000, 0, 0],
      [0, 3000, 0],
    ],
  ),
  "3.4c": expressionExercise(
    "Two classes have the scores x and 0. Write the share of the first with one exponential.",
    "Divide above and below by exp(x). You know the function that comes out.",
    "1 / (1 + exp(-x))",
  ),
};
