import { learnSlopes, type SlopesOptions } from "../../runs/learned-slopes";
import type { ProblemName } from "../../runs/problems";
import { type Experiment, pair } from "../experiment";
import { firstRates } from "../tune";

const fitted = (problem: ProblemName): Experiment<SlopesOptions> => ({
  claim: "C23",
  measure: "loss",
  held: { problem },
  conditions: { fixed: { trained: false }, trained: { trained: true } },
  run: (options) => {
    const { scoreOn } = learnSlopes(options);
    return {
      penalty: scoreOn("validation").loss,
      outcome: () => ({ value: scoreOn("test").loss }),
    };
  },
  rates: firstRates,
  comparisons: [pair("trained", "fixed")],
  runs: { live: 9, looks: [20, 60, 180] },
});

/** `alphas` are the slopes to choose from by the loss on validation rows; with one there is no choice. */
type ByHand = SlopesOptions & { alphas: readonly number[] };

const byHand = (problem: ProblemName): Experiment<ByHand> => ({
  claim: "C45",
  measure: "loss",
  held: { problem, alphas: [0.25], trained: true },
  conditions: { "by-hand": { alphas: [0, 0.01, 0.1, 0.25, 0.5], trained: false }, trained: {} },
  run: ({ alphas, ...options }) => {
    const tried = alphas.map((alpha) => {
      const { scoreOn } = learnSlopes({ ...options, alpha });
      return { scoreOn, penalty: scoreOn("validation").loss };
    });
    const best = tried.reduce((a, b) => (b.penalty < a.penalty ? b : a));
    return { penalty: best.penalty, outcome: () => ({ value: best.scoreOn("test").loss }) };
  },
  rates: firstRates,
  comparisons: [pair("by-hand", "trained")],
  runs: { live: 9, looks: [20, 60, 180] },
});

export const preluExperiments = {
  "C23 moons": fitted("moons"),
  "C23 circles": fitted("circles"),
  "C23 spirals": fitted("spirals"),
  "C23 digits": fitted("digits"),
  "C23 handwriting": fitted("handwriting"),
  "C45 moons": byHand("moons"),
  "C45 spirals": byHand("spirals"),
  "C45 handwriting": byHand("handwriting"),
};
