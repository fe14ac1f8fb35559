import { accuracyWithDropout } from "../measurements/dropout";
import type { Experiment } from "./experiment";

const reach = (unit: "ReLU" | "maxout", rate: number) => (seed: number) =>
  accuracyWithDropout(unit, rate, seed);

export const maxoutExperiments = {
  C34: {
    claim: "C34",
    measure: "share right of new digits",
    better: "more",
    conditions: {
      ReLU: reach("ReLU", 0),
      "ReLU, dropout 0.3": reach("ReLU", 0.3),
      maxout: reach("maxout", 0),
      "maxout, dropout 0.3": reach("maxout", 0.3),
    },
    expected: [
      ["maxout, dropout 0.3", "maxout"],
      ["maxout, dropout 0.3", "ReLU, dropout 0.3"],
    ],
    heldEqual:
      "The same 200 digits, 20 epochs of Adam with learning rate 0.005, as many parameters within 2 %.",
    seeds: { live: 8, full: 100 },
  },
} satisfies Record<string, Experiment>;
