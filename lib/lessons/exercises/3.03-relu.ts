import { relu } from "../../activations";
import { functionExercise } from "../exercise";

export const reluExercises = {
  "3.3a": functionExercise(
    "Write the slope of ReLU as a function of x, with 0 at the kink, as the frameworks have it.",
    "A comparison is enough. Formulas that divide by x give NaN at 0.",
    relu.derivative,
    [[0], [-0], [1], [-1], [1e-300], [-1e-300], [700], [-700]],
  ),
  "3.3b": functionExercise(
    "Write the smaller of two numbers (a, b) with one ReLU: relu(x), or Math.max(0, x).",
    "Start with a. How much of it must go where b is smaller?",
    (a, b) => Math.min(a, b),
    [
      [0, 0],
      [1, 2],
      [2, 1],
      [-3, 4],
      [4, -3],
      [-2, -5],
    ],
  ),
};
