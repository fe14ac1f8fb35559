import type { ClaimId } from "../../claims";
import type { Experiment, ExperimentResult } from "../experiment";
import { contestExperiments } from "./contests";
import { cost } from "./cost";
import { depth } from "./depth";
import { gateExperiments } from "./gates";
import { gradients } from "./gradients";
import { maxoutExperiments } from "./maxout";
import { preluExperiments } from "./prelu";
import { reluExperiments } from "./relu";
import { smoothness } from "./smoothness";
import { zigzag } from "./zigzag";

/** The experiments of a claim, one for each problem. */
export const experimentsOf = (claim: ClaimId): Experiment[] =>
  Object.values(experiments).filter((experiment) => experiment.claim === claim);

/** How many comparisons were planned for a claim, on all its problems. */
export const plannedFor = (claim: ClaimId): number =>
  experimentsOf(claim).reduce((sum, { comparisons }) => sum + comparisons.length, 0);

/** Whether a result is of a declared experiment, and not of one that was made anew in a lesson. */
export const isPlanned = ({ experiment }: ExperimentResult): boolean =>
  experimentsOf(experiment.claim).some(({ comparisons }) => comparisons === experiment.comparisons);

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
  ...gateExperiments,
};
