import { swiglu } from "../../activations";
import { functionExercise, numberExercise } from "../exercise";

export const gatesExercises = {
  "3.14a": functionExercise(
    "SwiGLU is y = a · swish(b). Write ∂y/∂b as a function of (a, b).",
    "a is a constant here. What is the slope of b · σ(b)? Use the product rule, and σ′ = σ(1 − σ).",
    (a, b) => swiglu.jacobian([a, b])[0][1],
    [
      [1, 0],
      [2, 1],
      [-3, 2],
      [1, -4],
      [0, 3],
      [0.5, 30],
    ],
  ),
  "3.14b": numberExercise(
    "A plain hidden layer has 300 units. A gated one is to have as many weights, biases aside. How many numbers may it hand on?",
    "Plain: two matrices of d · 300 weights. Gated: three matrices of d · m.",
    200,
    0,
  ),
};
