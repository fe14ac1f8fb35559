import { softplus } from "../../activations";
import { expressionExercise, functionExercise } from "../exercise";

export const softplusExercises = {
  "3.9a": expressionExercise(
    "What is softplus(x) − softplus(−x)? Write it with x as simply as you can.",
    "Write both as logarithms. The logarithm of a quotient is a difference.",
    "x",
  ),
  "3.9b": functionExercise(
    "Write softplus so that it is right for x = 1000 and for x = −40.",
    "Split off max(x, 0), so that the exponential never grows. And 1 + a tiny number is 1: JavaScript has Math.log1p.",
    softplus,
    [[0], [1], [-1], [1000], [-40], [-700], [40]],
  ),
};
