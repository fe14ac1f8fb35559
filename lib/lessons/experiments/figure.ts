import { type Figure, stripFigure } from "../../charts";
import { bootstrap } from "../statistics/bootstrap";
import type { ExperimentResult } from "./experiment";

/** Every run of every condition, with the medians and their 95 % intervals. */
export const experimentFigure = ({ measure, values }: ExperimentResult): Figure =>
  stripFigure(
    Object.entries(values).map(([name, all]) => ({ name, values: all, ...bootstrap(all) })),
    { x: measure, middle: "median, 95 % interval" },
  );
