import { binaryStep } from "../../activations";
import { functionExercise } from "../exercise";

export const binaryStepExercises = {
  "2.1a": functionExercise(
    "Write the binary step yourself. What should it give at 0?",
    "The formula says: 1 for x > 0, and 0 for all others, 0 included.",
    binaryStep,
    [[0], [1], [-1], [1e-300], [-1e-300], [700], [-700]],
  ),
  "2.1b": functionExercise(
    "Write a neuron that computes “or” of two inputs, (x1, x2) => …, each 0 or 1, with one binary step (x > 0 ? 1 : 0).",
    "The sum must be above 0 if at least one input is 1, and not above 0 if both are 0.",
    (x1, x2) => Math.max(x1, x2),
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ],
  ),
};
