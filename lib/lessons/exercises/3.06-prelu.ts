import { prelu } from "../../activations";
import { functionExercise, numberExercise } from "../exercise";

export const preluExercises = {
  "3.6a": functionExercise(
    "Write ∂f/∂α of PReLU as a function of x.",
    "It is x where f(x) = αx, and 0 where α does not occur.",
    prelu.partials.alpha,
    [[0], [1], [-1], [-2.5], [700], [-700], [1e-300], [-1e-300]],
  ),
  "3.6b": numberExercise(
    "A PReLU with α = 0.25 sees x = −2 and should say −1. The loss is half the squared error. Where is α after one step with learning rate 0.5?",
    "It says −0.5, so the error is 0.5. The loss has the slope error · ∂f/∂α, and the step goes against it.",
    0.75,
  ),
  "3.6c": numberExercise(
    "Two points are to be learned: (−1, −0.2) and (−2, −0.8). Which α has the least squared error?",
    "The slope of the loss must be 0: (−α + 0.2)(−1) + (−2α + 0.8)(−2) = 0.",
    0.36,
  ),
};
