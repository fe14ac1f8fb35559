import { functionExercise, numberExercise } from "../exercise";

export const maxoutExercises = {
  "3.12a": functionExercise(
    "Build the “hard tub” with a maximum of three lines: −x − 1 up to −1, then 0, then x − 1 from 1 on.",
    "Math.max takes as many numbers as you like.",
    (x) => Math.max(-x - 1, 0, x - 1),
    [[0], [1], [-1], [2], [-2], [0.5], [-100]],
  ),
  "3.12b": numberExercise(
    "A layer has 100 inputs and 10 maxout units of 3 lines. How many weights and biases does it have?",
    "Each line has a weight for each input, and a bias.",
    3030,
    0,
  ),
};
