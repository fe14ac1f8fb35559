import { maxout, relu } from "../../../activations";
import type { LearnOptions } from "../../runs/learn";
import type { ProblemName } from "../../runs/problems";
import { type Experiment, pair } from "../experiment";
import { accuracy } from "../trials";
import { firstRates } from "../tune";

/** Two kinds of hidden layer with about as many parameters: 40 ReLU units, or 20 maxout units of two lines each. */
const one = { units: 40, activation: relu };
const largest = { units: 40, activation: maxout };
const dropout = { dropout: 0.3 };

/** Does maxout gain from dropout, and more than ReLU does? The second is a difference of differences. */
const gain = (problem: ProblemName): Experiment<LearnOptions> => ({
  claim: "C34",
  measure: "accuracy",
  held: { problem, epochs: 20 },
  conditions: {
    ReLU: { hidden: [one] },
    "ReLU-dropout": { hidden: [one, dropout] },
    maxout: { hidden: [largest] },
    "maxout-dropout": { hidden: [largest, dropout] },
  },
  run: accuracy,
  rates: firstRates,
  comparisons: [
    pair("maxout-dropout", "maxout"),
    { plus: ["maxout-dropout", "ReLU"], minus: ["maxout", "ReLU-dropout"] },
  ],
  runs: { live: 9, looks: [20, 60, 180] },
});

/** Is maxout better than ReLU, both without dropout? `lines` is how many lines its units have in all. */
const beatsRelu = (problem: ProblemName, lines: number): Experiment<LearnOptions> => ({
  claim: "C44",
  measure: "accuracy",
  held: { problem, epochs: 20 },
  conditions: { ReLU: { hidden: [one] }, maxout: { hidden: [{ ...largest, units: lines }] } },
  run: accuracy,
  rates: firstRates,
  comparisons: [pair("maxout", "ReLU")],
  runs: { live: 9, looks: [20, 60, 180] },
});

export const maxoutExperiments = {
  "C34 digits": gain("digits"),
  "C34 handwriting": gain("handwriting"),
  "C44 moons": beatsRelu("moons", 50),
  "C44 spirals": beatsRelu("spirals", 54),
  "C44 digits": beatsRelu("digits", 40),
  "C44 handwriting": beatsRelu("handwriting", 40),
};
