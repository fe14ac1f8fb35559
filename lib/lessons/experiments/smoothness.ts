import { elu, gelu, leakyRelu, relu, softplus, swish, tanh } from "../../activations";
import { boundaryCorners } from "../measurements/boundary";
import { roughnessFrom } from "../measurements/roughness";
import { conditionsOf, type Experiment } from "./experiment";

export const smoothness = {
  C26: {
    claim: "C26",
    measure: "bending of the landscape of a random network",
    better: "less",
    conditions: conditionsOf(
      [relu, leakyRelu, elu, tanh, gelu, swish],
      (f) => (seed) => roughnessFrom(f, seed).bending,
    ),
    expected: [[swish.label, relu.label]],
    heldEqual: "Five hidden layers of 32 units, the same random numbers, scaled to suit each function.",
    seeds: { live: 20, full: 100 },
  },
  C28: {
    claim: "C28",
    measure: "share of the boundary's turning in its sharpest tenth",
    better: "less",
    conditions: conditionsOf([relu, softplus], (f) => (seed) => boundaryCorners(f, seed)),
    expected: [[softplus.label, relu.label]],
    heldEqual: "The same two moons, two hidden layers of 8 units, 80 epochs of Adam with learning rate 0.02.",
    seeds: { live: 15, full: 100 },
  },
} satisfies Record<string, Experiment>;
