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

export const preluExperiments = {
  "C23 moons": fitted("moons"),
  "C23 circles": fitted("circles"),
  "C23 digits": fitted("digits"),
  "C23 handwriting": fitted("handwriting"),
};
