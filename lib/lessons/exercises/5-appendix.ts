import { elu, relu } from "../../activations";
import { functionExercise } from "../exercise";

export const appendixExercises = {
  "5a": functionExercise(
    "Write ELU with α = 2 so that it is right for every x, 0 included.",
    "A condition is clearer than a maximum. Math.expm1(x) is eˣ − 1 with all its digits.",
    elu.with({ alpha: 2 }),
    [[0], [-0.5], [-1.5], [-1e-20], [-40], [0.5], [3]],
  ),
  "5b": functionExercise(
    "Write the slope of ReLU so that it has a value at 0 too.",
    "Compare x with 0; no division is needed.",
    relu.derivative,
    [[1], [-1], [0], [1e-300], [-1e-300]],
  ),
};
