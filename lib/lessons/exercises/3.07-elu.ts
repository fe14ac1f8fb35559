import { elu } from "../../activations";
import { functionExercise, numberExercise } from "../exercise";

export const eluExercises = {
  "3.7a": numberExercise(
    "Where is ELU (with α = 1) equal to −0.9? Give x to three digits.",
    "Solve eˣ − 1 = −0.9 for x.",
    Math.log(0.1),
    2e-3, // −2.30 has its three digits right
  ),
  "3.7b": functionExercise(
    "Write ELU with α = 1 as a function of x, so that nine digits are right for x = −0.0000000001 too.",
    "There eˣ is almost 1, and eˣ − 1 loses its digits. JavaScript has Math.expm1 for this.",
    elu,
    [[0], [1], [-1], [-20], [700], [-700], [1e-10], [-1e-10], [-1e-15]],
  ),
};
