import { functionExercise, numberExercise } from "../exercise";

export const nonLinearExercises = {
  "2.3a": functionExercise(
    "Write |x| with two ReLUs. (In your code, Math.max(0, x) is ReLU.)",
    "One of them looks at x, the other at −x.",
    Math.abs,
    [[0], [1], [-1], [2.5], [-1e6]],
  ),
  "2.3b": numberExercise(
    "A network computes relu(x₁ − x₂) + relu(x₂ − x₁). For the input (5, 2) the error from behind is ∂L/∂output = 3. What is ∂L/∂w for the weight w that leads from x₁ to the first ReLU?",
    "Error from behind × slope of ReLU at its sum × input.",
    15,
  ),
};
