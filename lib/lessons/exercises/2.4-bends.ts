import { functionExercise, numberExercise } from "../exercise";

export const bendsExercises = {
  "2.4a": functionExercise(
    "Write a tent with three ReLUs: 0 up to x = −1, straight up to 1 at x = 0, straight down to 0 at x = 1, and 0 from there on. (In your code, Math.max(0, x) is ReLU.)",
    "The slope is 0, then 1, then −1, then 0. Each bend’s weight is the change of slope.",
    (x) => Math.max(0, 1 - Math.abs(x)),
    [[0], [-1], [1], [-0.5], [0.75], [3], [-100]],
  ),
  "2.4b": numberExercise(
    "A sum of 12 ReLUs misses a smooth curve by at most 0.06. How many does it take, about, to miss it by at most 0.0006?",
    "The error is to be 100 times smaller. With k times as many bends it is k² times smaller.",
    120,
  ),
};
