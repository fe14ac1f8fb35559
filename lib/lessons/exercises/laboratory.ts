import { functionExercise, numberExercise } from "../exercise";

/** The exercises of 4.1 measure it yourself and 4.2 look inside a network. */
export const laboratoryExercises = {
  "4.1a": numberExercise(
    "A wins 9 of 10 pairs. How likely is it that a coin comes out so unevenly, 9 : 1 or worse, to either side? Give a share.",
    "There are 1024 ways to throw ten coins. In 1 + 10 of them at most one shows tails; count both sides.",
    22 / 1024,
    1e-3,
  ),
  "4.1b": functionExercise(
    "Three runs gave the differences a, b and c. Write the standard error of their mean as a function of (a, b, c).",
    "The squares of a − m, b − m and c − m, with m the mean, summed up and divided by 2: the deviation is the root of that. Then divide by √3.",
    (a, b, c) => {
      const m = (a + b + c) / 3;
      return Math.sqrt(((a - m) ** 2 + (b - m) ** 2 + (c - m) ** 2) / 2 / 3);
    },
    [
      [1, 2, 3],
      [3, 1, 2],
      [2, 2, 5],
      [-1, -8, 0],
    ],
  ),
  "4.2a": numberExercise(
    "Each layer halves the gradient. What share is left after ten layers?",
    "Halve ten times.",
    2 ** -10,
    1e-6,
  ),
  "4.2b": functionExercise(
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
