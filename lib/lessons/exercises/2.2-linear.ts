import { expressionExercise, numberExercise } from "../exercise";

export const linearExercises = {
  "2.2a": numberExercise(
    "Three linear neurons in a row have the weights 2, −3 and 0.5, and no biases. Which single weight does the same?",
    "Each neuron multiplies what it gets.",
    -3,
  ),
  "2.2b": expressionExercise(
    "The first neuron computes 3x + 1, the second 2y − 4, where y is what the first gives. Write the result with x alone, in quotes.",
    "Put 3x + 1 in place of y.",
    "6 * x - 2",
  ),
};
