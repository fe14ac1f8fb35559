import { relu } from "../../activations";
import { functionExercise, numberExercise } from "../exercise";

export const reluExercises = {
  "3.3a": functionExercise(
    "Write the slope of ReLU as a function of x, with 0 at the kink, as the frameworks have it.",
    "A comparison is enough. Formulas that divide by x give NaN at 0.",
    relu.derivative,
    [[0], [-0], [1], [-1], [1e-300], [-1e-300], [700], [-700]],
  ),
  "3.3b": functionExercise(
    "Write the smaller of two numbers (a, b) with one ReLU. (In your code, Math.max(0, x) is ReLU.)",
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
  "3.3c": numberExercise(
    "A ReLU neuron computes relu(2x + b), and its inputs x lie between 0 and 1. What is the largest b at which it is dead?",
    "The largest sum comes from x = 1. It must not be above 0.",
    -2,
  ),
};
