import { sigmoid, tanh } from "../../../activations";
import { type TwoWeightsOptions, weightPath } from "../../runs/two-weights";
import { type Experiment, pair } from "../experiment";
import { rehearsed } from "../trials";

type Options = TwoWeightsOptions & { cap: number };

const common = {
  measure: "steps",
  held: { feed: sigmoid, cap: 1000 },
  run: rehearsed<Options>((options) => weightPath(options).length - 1, 20),
  rates: [0.3, 1, 3, 10, 30],
  runs: { live: 15, looks: [20, 60, 180] },
} as const;

export const zigzag = {
  C10: {
    ...common,
    claim: "C10",
    conditions: { sigmoid: { feed: sigmoid }, "sigmoid-centred": { feed: (z: number) => sigmoid(z) - 0.5 } },
    comparisons: [pair("sigmoid-centred", "sigmoid")],
  },
  C12: {
    ...common,
    claim: "C12",
    conditions: { sigmoid: { feed: sigmoid }, tanh: { feed: tanh } },
    comparisons: [pair("tanh", "sigmoid")],
  },
} satisfies Record<string, Experiment<Options>>;
