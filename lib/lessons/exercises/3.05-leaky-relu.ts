import { leakyRelu } from "../../activations";
import { expressionExercise, functionExercise, numberExercise } from "../exercise";

export const leakyReluExercises = {
  "3.5a": functionExercise(
    "Write Leaky ReLU as a function of x and its leak, (x, alpha), right for every leak.",
    "The larger of αx and x is right only up to α = 1. Ask for the sign of x instead.",
    (x, alpha) => leakyRelu.with({ alpha })(x),
    [
      [0, 0.5],
      [-2, 0],
      [-2, 0.01],
      [3, 0.01],
      [-2, 1],
      [1, 2],
      [-1, 2],
      [-1, -1],
      [700, 0.3],
      [-700, 0.3],
    ],
  ),
  "3.5b": numberExercise(
    "Going back through three leaky units whose sums are all negative, 1/8 of the gradient is left. What is the leak?",
    "Each unit multiplies the gradient by α.",
    0.5,
  ),
  "3.5c": expressionExercise(
    "Write Leaky ReLU with leak 0.1 as one expression, without cases, with x and abs(x).",
    "It is a·x + b·|x|. On the right a + b is 1, on the left a − b is 0.1.",
    "0.55 * x + 0.45 * abs(x)",
  ),
};
