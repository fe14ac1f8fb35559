import { functionExercise, numberExercise } from "../exercise";

export const playgroundExercises = {
  "4.2a": numberExercise(
    "As many rows lie on a circle of radius 1 as on one of radius 1/2 around the same centre, without noise. Which share of all rows can the best straight line get right?",
    "Let the line touch the inner circle. How much of the outer circle lies beyond it? cos 60° = 1/2.",
    2 / 3,
    0.005,
  ),
  "4.2b": functionExercise(
    "One hidden layer of n ReLUs, n at least 3, has a closed boundary without dents. Write the largest number of corners that it can have as a function of n.",
    "Each ReLU bends the output along one line. How often does a line cross a closed curve without dents?",
    (n) => 2 * n,
    [[3], [4], [8], [12]],
  ),
};
