import { binaryStep } from "../../activations";
import { expressionExercise, functionExercise, numberExercise } from "../exercise";

/** The exercises of section 2: binary step, linear, non-linear. */
export const classesExercises = {
  "2.1a": functionExercise(
    "Write the binary step yourself. What should it give at 0?",
    "The formula says: 1 for x > 0, and 0 for all others, 0 included.",
    binaryStep,
    [[0], [1], [-1], [1e-300], [-1e-300], [700], [-700]],
  ),
  "2.1b": functionExercise(
    "Write a neuron that computes “or” of two inputs, each 0 or 1, with one binary step (x > 0 ? 1 : 0).",
    "The sum must be above 0 if at least one input is 1, and not above 0 if both are 0.",
    (a, b) => Math.max(a, b),
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ],
  ),
  "2.2a": numberExercise(
    "Three linear neurons in a row have the weights 2, −3 and 0.5, and no biases. Which single weight does the same?",
    "Each neuron multiplies what it gets.",
    -3,
  ),
  "2.2b": expressionExercise(
    "The first neuron computes 3x + 1, the second 2y − 4, where y is what the first gives. Write the result with x alone.",
    "Put 3x + 1 in place of y.",
    "6 * x - 2",
  ),
  "2.3a": functionExercise(
    "Write |x| with two ReLUs. (In your code, Math.max(0, x) is ReLU.)",
    "One of them looks at x, the other at −x.",
    Math.abs,
    [[0], [1], [-1], [2.5], [-1e6]],
  ),
  "2.3b": numberExercise(
    "A line is folded 10 times. How many straight pieces are there?",
    "Each fold doubles them.",
    1024,
  ),
};
