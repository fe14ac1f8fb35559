import { functionExercise, numberExercise } from "../exercise";

export const roleExercises = {
  "1a": numberExercise(
    "A neuron has the weight 0.5 and the bias b = −10. At which temperature is its sum 3?",
    "Solve 0.5 · x − 10 = 3 for x.",
    26,
  ),
  "1b": functionExercise(
    "Write the sum of a neuron with two inputs, (x1, x2) => …, the weights 2 and −1, and the bias 0.5.",
    "Multiply each input by its weight, add both, then add the bias.",
    (x1, x2) => 2 * x1 - x2 + 0.5,
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [3, -4],
    ],
  ),
};
