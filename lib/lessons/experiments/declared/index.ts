import type { ClaimId } from "../../claims";
import type { Experiment } from "../experiment";
import { contestExperiments } from "./contests";
import { cost } from "./cost";
import { depth } from "./depth";
import { gradients } from "./gradients";
import { maxoutExperiments } from "./maxout";
import { preluExperiments } from "./prelu";
import { reluExperiments } from "./relu";
import { smoothness } from "./smoothness";
import { zigzag } from "./zigzag";

/** How many comparisons were planned for a claim, on all its problems. */
export const plannedFor = (claim: ClaimId): number =>
  Object.values(experiments)
    .filter((experiment) => experiment.claim === claim)
    .reduce((sum, { comparisons }) => sum + comparisons.length, 0);

/** All experiments, by claim; where a claim has several, by what differs: "C8 10 layers", "C27 moons". */
export const experiments: Readonly<Record<string, Experiment>> = {
  ...cost,
  ...depth,
  ...gradients,
  ...zigzag,
  ...reluExperiments,
  ...contestExperiments,
  ...preluExperiments,
  ...smoothness,
  ...maxoutExperiments,
};
