import { sigmoid } from "../../activations";
import { expressionExercise, functionExercise, numberExercise, threeDigits } from "../exercise";

export const sigmoidExercises = {
  "3.1a": numberExercise(
    "Where is σ(x) = 0.9? Give x to three digits.",
    "Solve 1/(1 + e⁻ˣ) = 0.9 for x: the answer is ln(0.9/0.1).",
    Math.log(9),
    threeDigits,
  ),
  "3.1b": expressionExercise(
    "Write σ(−x) with σ(x), and nothing else that contains x. Put the expression in quotes, with 1 / (1 + exp(-x)) for σ(x).",
    "Look at the graph: turn it by 180° around (0, ½).",
    "1 / (1 + exp(x))",
  ),
  "3.1c": functionExercise(
    "Write the derivative of the sigmoid as a function of x, so that it stays right for x = 40 and x = −800.",
    "s(1 − s) loses everything where s rounds to 1. The slope is even in x: use e^(−|x|).",
    sigmoid.derivative,
    [[0], [1], [-1], [5], [-5], [40], [-40], [700], [-700], [-800], [800]],
  ),
};
