import { type Figure, regionsFigure, slider } from "../../charts";
import type { Classification, OutputMap, Recorder } from "../../network";
import { filmWords as words } from "../../words";
import { pointsByClass } from "./examples";

/** How a network divides the plane while it learns, from the first frame on: a slider goes through the recorded steps. */
export function filmFigure(frames: Recorder<OutputMap>["frames"], data: Classification): Figure {
  const points = pointsByClass(data);
  const steps = frames.map(({ step }) => step);
  const draw = (step: number) => regionsFigure(frames[steps.indexOf(step)].value, { points });
  return slider(words.step, steps, draw, 0);
}
