import { type Activation, relu, selu, sigmoid, tanh } from "../../activations";
import { lostOnTheWay } from "../measurements/lost-gradient";
import { conditionsOf, type Experiment } from "./experiment";

const throughLayersOf = (functions: readonly Activation[], layers: number): Experiment["conditions"] =>
  conditionsOf(functions, (f) => (seed) => lostOnTheWay(f, layers, seed));

const common = {
  better: "less",
  heldEqual:
    "Untrained networks with 32 units a layer, the same digits; the size of the first weights suits each function.",
  seeds: { live: 9, full: 100 },
} as const;

const measure = (layers: number) => `powers of ten that the gradient loses through ${layers} layers`;

const vanishing = (layers: number): Experiment => ({
  ...common,
  claim: "C8",
  measure: measure(layers),
  conditions: throughLayersOf([sigmoid, tanh, relu, selu], layers),
  expected: [
    ["tanh", "sigmoid"],
    ["ReLU", "sigmoid"],
  ],
});

export const gradients = {
  "C8 5 layers": vanishing(5),
  "C8 10 layers": vanishing(10),
  "C8 30 layers": vanishing(30),
  C13: {
    ...common,
    claim: "C13",
    measure: measure(20),
    conditions: throughLayersOf([tanh, relu], 20),
    expected: [["ReLU", "tanh"]],
  },
} satisfies Record<string, Experiment>;
