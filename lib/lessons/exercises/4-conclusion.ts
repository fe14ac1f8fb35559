import { expressionExercise, numberExercise } from "../exercise";

export const conclusionExercises = {
  "4a": numberExercise(
    "A network must say which of 12 dishes is on a photo. How many numbers does its output layer give?",
    "Softmax gives each class a share.",
    12,
    0,
  ),
  "4b": expressionExercise(
    "Somebody designs f(x) = x · tanh(x). Write its slope as an expression in x.",
    "The product rule. The slope of tanh(x) is 1 − tanh(x)^2.",
    "tanh(x) + x * (1 - tanh(x)^2)",
  ),
};
