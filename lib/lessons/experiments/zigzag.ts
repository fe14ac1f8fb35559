import { sigmoid, tanh } from "../../activations";
import { twoWeightsRate, weightPath } from "../measurements/two-weights";
import type { Experiment } from "./experiment";
import { tuned } from "./tuned";

const stepsWith = (feed: (z: number) => number) =>
  tuned(
    () => twoWeightsRate(feed, 100),
    (rate, seed) => weightPath(feed, rate, seed).length - 1,
  );

const common = {
  measure: "steps until two weights are learned",
  better: "less",
  heldEqual: "The same target and random inputs; the best of seven learning rates for each.",
  seeds: { live: 50, full: 100 },
} as const;

export const zigzag = {
  C10: {
    ...common,
    claim: "C10",
    conditions: { sigmoid: stepsWith(sigmoid), "sigmoid − ½": stepsWith((z) => sigmoid(z) - 0.5) },
    expected: [["sigmoid − ½", "sigmoid"]],
  },
  C12: {
    ...common,
    claim: "C12",
    conditions: { sigmoid: stepsWith(sigmoid), tanh: stepsWith(tanh) },
    expected: [["tanh", "sigmoid"]],
  },
} satisfies Record<string, Experiment>;
