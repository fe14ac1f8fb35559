import { type Figure, stripFigure } from "../../charts";
import type { ExperimentResult } from "./experiment";
import { mediansOf } from "./judge";

/** Every run of every condition, with the medians and their 95 % intervals, which `judgeResult` gives too. */
export const experimentFigure = (result: ExperimentResult, medians = mediansOf(result)): Figure =>
  stripFigure(
    Object.entries(result.values).map(([name, values]) => ({ name, values, ...medians[name] })),
    { x: result.measure, middle: "median, 95 % interval" },
  );
