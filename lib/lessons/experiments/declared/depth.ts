import { relu, selu } from "../../../activations";
import type { LearnOptions } from "../../runs/learn";
import type { ProblemName } from "../../runs/problems";
import { type Experiment, pair } from "../experiment";
import { accuracy } from "../trials";
import { firstRates } from "../tune";

const runs = { live: 9, looks: [20, 60, 180] };

/** As many parameters within 5 %, in one hidden layer or in several. */
const deeper = (
  problem: ProblemName,
  layers: Record<string, readonly number[]>,
): Experiment<LearnOptions> => ({
  claim: "C7",
  measure: "accuracy",
  held: { problem, activation: relu },
  conditions: Object.fromEntries(Object.entries(layers).map(([name, hidden]) => [name, { hidden }])),
  run: accuracy,
  rates: firstRates,
  comparisons: Object.keys(layers)
    .slice(1)
    .map((name) => pair(name, Object.keys(layers)[0])),
  runs,
});

const layers = (count: number, units: number): number[] => new Array<number>(count).fill(units);

/** SELU with the start that it is made for, and ReLU with one that keeps its signals' size too. */
const selfNormalizing = (problem: ProblemName, count: number): Experiment<LearnOptions> => ({
  claim: "C37",
  measure: "accuracy",
  held: { problem, hidden: layers(count, 32) },
  conditions: {
    ReLU: { activation: relu, initialization: "he" },
    SELU: { activation: selu, initialization: "lecun" },
  },
  run: accuracy,
  rates: firstRates,
  comparisons: [pair("SELU", "ReLU")],
  runs,
});

export const depth = {
  "C7 spirals": deeper("spirals", {
    "1-layer": layers(1, 61),
    "2-layers": layers(2, 16),
    "8-layers": [7, 7, 7, 7, 6, 6, 6, 6],
  }),
  "C7 handwriting": deeper("handwriting", {
    "1-layer": layers(1, 32),
    "2-layers": layers(2, 24),
    "8-layers": [14, 14, 14, 14, 14, 13, 13, 13],
  }),
  "C37 handwriting, 2 layers": selfNormalizing("handwriting", 2),
  "C37 handwriting, 8 layers": selfNormalizing("handwriting", 8),
  "C37 handwriting, 16 layers": selfNormalizing("handwriting", 16),
};
