import { functionExercise, numberExercise } from "../exercise";

export const onTrialExercises = {
  "5.1a": functionExercise(
    "Write the PDELU branch (1 + 0.1x)¹⁰ − 1 for x < 0, and x from 0 on, with the cut that is missing: from −10 down it stays at −1.",
    "Cut the base off at 0 before you take the power.",
    (x) => (x < 0 ? Math.max(0, 1 + 0.1 * x) ** 10 - 1 : x),
    [[-30], [-10], [-5], [-1], [0], [2]],
  ),
  "5.1b": numberExercise(
    "A page says that tanh has the slope 1.1 at most; the true one is 1. By what factor does the page overrate a gradient behind 20 layers?",
    "The factor of one layer, 20 times multiplied by itself.",
    1.1 ** 20,
    5e-3,
  ),
};
