import { numberExercise } from "../exercise";

export const reluInTrainingExercises = {
  "3.3c": numberExercise(
    "A ReLU neuron computes relu(2x + b), and its inputs x lie between 0 and 1. What is the largest b at which it is dead?",
    "The largest sum comes from x = 1. It must not be above 0.",
    -2,
  ),
  "3.3d": numberExercise(
    "A unit has just died, so that all its further gradients are 0. Its velocity for w is v = 2, the learning rate η = 0.1, and the momentum μ = 0.9: v ← 0.9 v, w ← w − 0.1 v. How far does w still go?",
    "The steps are 0.1 · 2 · (0.9 + 0.9² + 0.9³ + …), a geometric series.",
    1.8,
  ),
};
