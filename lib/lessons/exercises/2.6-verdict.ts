import { functionExercise, numberExercise } from "../exercise";

export const verdictExercises = {
  "4.1a": numberExercise(
    "A wins 9 of 10 pairs. How likely is it that a coin comes out so unevenly, 9 : 1 or worse, to either side? Give a share.",
    "There are 1024 ways to throw ten coins. In 1 + 10 of them at most one shows tails; count both sides.",
    22 / 1024,
    1e-3,
  ),
  "4.1b": functionExercise(
    "Write the median of three numbers (a, b, c) without sorting.",
    "The sum, less the largest, less the smallest.",
    (a, b, c) => a + b + c - Math.max(a, b, c) - Math.min(a, b, c),
    [
      [1, 2, 3],
      [3, 1, 2],
      [2, 2, 5],
      [-1, -8, 0],
    ],
  ),
};
