import { expressionExercise, functionExercise } from "../exercise";

export const conclusionExercises = {
  "4a": functionExercise(
    "A network must say which of three tags a dish has; none, one or several may apply. Its last layer gives a sum z for each tag. Write what the tag’s output is, as a function of z.",
    "Each tag is a yes-or-no question of its own.",
    (z) => 1 / (1 + Math.exp(-z)),
    [[0], [2], [-1], [5], [-5]],
  ),
  "4b": expressionExercise(
    "Somebody designs f(x) = x · tanh(x). Write its slope as an expression in x.",
    "The product rule. The slope of tanh(x) is 1 − tanh(x)^2.",
    "tanh(x) + x * (1 - tanh(x)^2)",
  ),
};
