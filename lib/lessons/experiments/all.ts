import { contestExperiments } from "./contests";
import type { Experiment } from "./experiment";
import { gradients } from "./gradients";
import { maxoutExperiments } from "./maxout";
import { preluExperiments } from "./prelu";
import { reluExperiments } from "./relu";
import { smoothness } from "./smoothness";
import { zigzag } from "./zigzag";

/** All experiments, by claim; where a claim has several, by what differs: "C8 10 layers", "C27 moons". */
export const experiments: Readonly<Record<string, Experiment>> = {
  ...gradients,
  ...zigzag,
  ...reluExperiments,
  ...contestExperiments,
  ...preluExperiments,
  ...smoothness,
  ...maxoutExperiments,
};
