import { swish } from "../../activations";
import { expressionExercise, functionExercise, numberExercise } from "../exercise";

export const swishExercises = {
  "3.8a": expressionExercise(
    "What is swish(x) − swish(−x), for β = 1? Give the shortest expression in x that you can find.",
    "swish(x) = x·σ(x), and σ(−x) = 1 − σ(x).",
    "x",
  ),
  "3.8b": numberExercise(
    "Swish with β = 1 is lowest at x = −1.27846. Where is Swish with β = 2 lowest? Give x to three digits.",
    "x·σ(2x) is half of z·σ(z) with z = 2x.",
    -1.27846454 / 2,
  ),
  "3.8c": functionExercise(
    "Write the slope of Swish with β = 1 as a function of x, so that it stays right for x = 800 and x = −800.",
    "(1 + e^(−x))² overflows far to the left. Take e = e^(−|x|) and treat the two signs apart.",
    swish.derivative,
    [[0], [1], [-1], [5], [-5], [40], [-40], [700], [-700], [800], [-800]],
  ),
};
