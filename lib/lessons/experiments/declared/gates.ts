import { type Activation, gelu, relu, swish } from "../../../activations";
import { geglu, reglu, swiglu, type VectorActivation } from "../../../activations/vectors";
import type { LearnOptions } from "../../runs/learn";
import type { ProblemName } from "../../runs/problems";
import { type Experiment, pair } from "../experiment";
import { learning } from "../trials";
import { firstRates } from "../tune";

const gates: readonly [Activation, VectorActivation][] = [
  [relu, reglu],
  [gelu, geglu],
  [swish, swiglu],
];

/** The rate is chosen by the rows that are right: a gated network is soon so sure of its mistakes that its loss says little. */
const rightRows = learning(
  ({ scoreOn }) => scoreOn("test").accuracy as number,
  ({ scoreOn }) => 1 - (scoreOn("validation").accuracy as number),
);

/**
 * A hidden layer of 40 units without gates, and one with gates that has about as many parameters. Of its `sums`
 * one half gates the other, so it hands on half as many numbers.
 */
const gated = (problem: ProblemName, sums: number): Experiment<LearnOptions> => ({
  claim: "C42",
  measure: "accuracy",
  held: { problem, epochs: 20, trainActivation: false },
  conditions: Object.fromEntries(
    gates.flatMap(([plain, gate]) => [
      [plain.label, { activation: plain, hidden: [40] }],
      [gate.label, { activation: gate, hidden: [sums] }],
    ]),
  ),
  run: rightRows,
  rates: firstRates,
  comparisons: gates.map(([plain, gate]) => pair(gate.label, plain.label)),
  runs: { live: 9, looks: [20, 60, 180] },
});

export const gateExperiments = {
  "C42 moons": gated("moons", 50),
  "C42 spirals": gated("spirals", 54),
  "C42 digits": gated("digits", 40),
  "C42 handwriting": gated("handwriting", 40),
};
