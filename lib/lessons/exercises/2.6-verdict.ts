import { functionExercise, numberExercise } from "../exercise";

export const verdictExercises = {
  "2.6a": numberExercise(
    "A wins 9 of 10 pairs. How likely is it that a coin comes out so unevenly, 9 : 1 or worse, to either side? Give a share.",
    "There are 1024 ways to throw ten coins. In 1 + 10 of them at most one shows tails; count both sides.",
    22 / 1024,
    1e-3,
  ),
  "2.6b": functionExercise(
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
};
