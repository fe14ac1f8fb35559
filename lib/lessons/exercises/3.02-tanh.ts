import { tanh } from "../../activations";
import { expressionExercise, functionExercise, numberExercise, threeDigits } from "../exercise";

export const tanhExercises = {
  "3.2a": numberExercise(
    "Where is tanh(x) = 0.9? Give x to three digits.",
    "tanh(x) = 2σ(2x) − 1, so σ(2x) = 0.95, and 2x = ln(0.95/0.05).",
    Math.atanh(0.9),
    threeDigits,
  ),
  "3.2b": expressionExercise(
    "A unit computes 2·tanh(3x). Write its derivative, as an expression in quotes.",
    "Chain rule: the 3 comes out as a factor, besides the 2. tanh(3x)² is tanh(3 x)^2.",
    "6 * (1 - tanh(3 * x)^2)",
  ),
  "3.2c": functionExercise(
    "Write tanh with Math.exp alone, so that it stays right for x = 800 and x = −800.",
    "eˣ overflows at 800. Use an exponential that only gets small: e^(−2|x|), and put the sign back at the end.",
    tanh,
    [[0], [1], [-1], [3], [-3], [20], [-20], [400], [-400], [800], [-800]],
  ),
};
