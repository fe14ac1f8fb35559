import { elu } from "../../activations";
import { square } from "../../activations/numerics";
import { gaussianMean } from "../../network";
import { numberExercise } from "../exercise";

export const seluExercises = {
  "3.7c": numberExercise(
    "With LeCun’s initialisation, ReLU halves the mean square in each layer. After how many layers is less than a thousandth left?",
    "Double 2 again and again until you are beyond 1000.",
    10,
  ),
  "3.7d": numberExercise(
    "Which n · Var(w) keeps the mean square of the sums at 1 in a network of ELUs with α = 2? Give three digits; gaussianMean helps.",
    "E[z²] = n · Var(w) · E[a²], and a = f(z) for normal z with mean square 1.",
    1 / gaussianMean((z) => square(elu.with({ alpha: 2 })(z)), [0]),
  ),
};
