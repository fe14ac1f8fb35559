import { hardSigmoid } from "../../activations";
import { expressionExercise, functionExercise } from "../exercise";

export const galleryExercises = {
  "3.13a": functionExercise(
    "Write a hard sigmoid: 0 up to −3, 1 from 3 on, and a straight line between.",
    "The line goes through (−3, 0) and (3, 1). Math.min and Math.max cut it off.",
    hardSigmoid,
    [[0], [-3], [3], [1], [-1], [-10], [10], [2.9]],
  ),
  "3.13b": expressionExercise(
    "A wave on a line: snake with α = 1 is x + sin(x)². Write its slope.",
    "The chain rule for a square: twice the inside, times the slope of the inside.",
    "1 + 2 * sin(x) * cos(x)",
  ),
};
