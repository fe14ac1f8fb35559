import { functionExercise, numberExercise } from "../exercise";

export const networkByHandExercises = {
  "2.5a": numberExercise(
    "One hidden ReLU and one output: y = w₂ · relu(w₁x + b₁) + b₂, with w₁ = 3, b₁ = −1, w₂ = −2, b₂ = 1. The input is x = 2, the target t = −10, the loss (y − t)². What is ∂L/∂w₁?",
    "Forward: z = 5, a = 5, y = −9. Then backward: 2(y − t), times w₂, times the slope at z, times x.",
    -8,
  ),
  "2.5b": functionExercise(
    "Write δ = ∂L/∂z of a hidden ReLU as a function of (y, t, w, z): its sum is z, its weight to the output is w, the output is y, the target t, the loss (y − t)². Take 0 for the slope at z = 0.",
    "The error at the output is 2(y − t). On its way back it meets w, and then the slope of ReLU at z.",
    (y, t, w, z) => (z > 0 ? 2 * (y - t) * w : 0),
    [
      [1, 0, 2, 3],
      [1, 0, 2, -3],
      [1, 0, 2, 0],
      [0, 2, 0.5, 1],
      [4, 4, 1, 1],
    ],
  ),
};
