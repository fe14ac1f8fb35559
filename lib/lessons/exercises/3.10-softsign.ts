import { softsign } from "../../activations";
import { functionExercise, numberExercise } from "../exercise";

export const softsignExercises = {
  "3.10a": numberExercise("Where is softsign(x) = 0.75?", "Solve x/(1 + x) = 0.75 for x.", 3),
  "3.10b": functionExercise(
    "Write the function that undoes softsign: y goes in, x comes out.",
    "For positive y: y = x/(1 + x), so x = y/(1 − y). And for negative y?",
    (y) => y / (1 - Math.abs(y)),
    [[0], [0.5], [-0.5], [0.9], [-0.9], [softsign(3)], [softsign(-7)]],
  ),
};
