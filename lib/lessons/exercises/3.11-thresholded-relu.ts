import { thresholdedRelu } from "../../activations";
import { functionExercise, numberExercise } from "../exercise";

export const thresholdedReluExercises = {
  "3.11a": numberExercise(
    "By how much does the thresholded ReLU jump for θ = 2.5?",
    "Look at the values just below and just above θ.",
    2.5,
  ),
  "3.11b": functionExercise(
    "Write the thresholded ReLU as a function of (x, θ).",
    "What should it give at x = θ itself?",
    (x, theta) => thresholdedRelu.with({ theta })(x),
    [
      [2, 1],
      [1, 1],
      [0.5, 1],
      [-1, 0],
      [0, 0],
      [-0.5, -1],
    ],
  ),
};
