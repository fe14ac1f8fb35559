import { prelu } from "../../activations";
import { learnSlopesOnce } from "../measurements/learned-slopes";
import type { ProblemName } from "../measurements/problems";
import type { Experiment } from "./experiment";

const start = prelu.parameters.alpha;

const lossWith = (problem: ProblemName, trainActivation: boolean) => (seed: number) =>
  learnSlopesOnce(problem, start, trainActivation, seed).loss;

const fitted = (problem: ProblemName): Experiment => ({
  claim: "C23",
  measure: `loss on ${problem}`,
  better: "less",
  conditions: { "α fixed": lossWith(problem, false), "α trained": lossWith(problem, true) },
  expected: [["α trained", "α fixed"]],
  heldEqual: `The same rows, layers, first weights and steps; α starts at ${start}. What is trained has one number more for each hidden layer.`,
  seeds: { live: 9, full: 100 },
});

export const preluExperiments = {
  "C23 moons": fitted("moons"),
  "C23 circles": fitted("circles"),
  "C23 digits": fitted("digits"),
} satisfies Record<string, Experiment>;
