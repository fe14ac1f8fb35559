import { type Activation, gelu, relu, swish } from "../../../activations";
import { geglu, reglu, swiglu, type VectorActivation } from "../../../activations/vectors";
import type { LearnOptions } from "../../runs/learn";
import type { ProblemName } from "../../runs/problems";
import { type Experiment, pair } from "../experiment";
import { accuracy } from "../trials";
import { firstRates } from "../tune";

const gates: readonly [Activation, VectorActivation][] = [
  [relu, reglu],
  [gelu, geglu],
  [swish, swiglu],
];

/**
 * Two hidden layers without gates, and two with gates that have as many parameters in all, or up to 6 % fewer. Of a gated layer's
 * sums one half gates the other, so it hands on half as many numbers.
 */
const gated = (problem: ProblemName, units: number, sums: number): Experiment<LearnOptions> => ({
  claim: "C42",
  measure: "accuracy",
  held: { problem, epochs: 20, trainActivation: false },
  conditions: Object.fromEntries(
    gates.flatMap(([plain, gate]) => [
      [plain.label, { activation: plain, hidden: [units, units] }],
      [gate.label, { activation: gate, hidden: [sums, sums] }],
    ]),
  ),
  run: accuracy,
  rates: firstRates,
  comparisons: gates.map(([plain, gate]) => pair(gate.label, plain.label)),
  runs: { live: 9, looks: [20, 60, 180] },
});

export const gateExperiments = {
  "C42 moons": gated("moons", 16, 22),
  "C42 spirals": gated("spirals", 16, 22),
  "C42 digits": gated("digits", 20, 20),
  "C42 handwriting": gated("handwriting", 20, 22),
};
