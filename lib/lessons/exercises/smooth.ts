import { softplus, softsign, thresholdedRelu } from "../../activations";
import { expressionExercise, functionExercise, numberExercise } from "../exercise";

/** The exercises of 3.9 softplus, 3.10 softsign and 3.11 thresholded ReLU. */
export const smoothExercises = {
  "3.9a": expressionExercise(
    "What is softplus(x) − softplus(−x)? Write it with x as simply as you can.",
    "Write both as logarithms. The logarithm of a quotient is a difference.",
    "x",
  ),
  "3.9b": functionExercise(
    "Write softplus so that it is right for x = 1000 and for x = −40.",
    "Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))). Why does log1p matter?",
    softplus,
    [[0], [1], [-1], [1000], [-40], [-700], [40]],
  ),
  "3.10a": numberExercise("Where is softsign(x) = 0.75?", "Solve x/(1 + x) = 0.75 for x.", 3),
  "3.10b": functionExercise(
    "Write the function that undoes softsign: y goes in, x comes out.",
    "For positive y: y = x/(1 + x), so x = y/(1 − y). And for negative y?",
    (y) => y / (1 - Math.abs(y)),
    [[0], [0.5], [-0.5], [0.9], [-0.9], [softsign(3)], [softsign(-7)]],
  ),
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
