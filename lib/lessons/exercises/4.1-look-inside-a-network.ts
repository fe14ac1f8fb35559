import { functionExercise, numberExercise } from "../exercise";

export const lookInsideExercises = {
  "4.1a": numberExercise(
    "Each layer halves the gradient. What share is left after ten layers?",
    "Halve ten times.",
    2 ** -10,
    1e-6,
  ),
  "4.1b": functionExercise(
    "Write log₁₀ of (change / weight) as a function of (change, weight), whatever their signs.",
    "Math.log10, and Math.abs.",
    (change, weight) => Math.log10(Math.abs(change / weight)),
    [
      [0.001, 1],
      [-0.002, 2],
      [0.5, -0.25],
    ],
  ),
};
