import { curveFigure, type Figure, slider } from "../../charts";
import { tangentsWords as words } from "../../words";
import { largestTangent, type Tangible } from "../models/tangents";

/** A curve and the largest of its tangents; a slider sets how many there are. */
export const tangentsFigure = (
  curve: Tangible,
  interval: readonly [number, number],
  counts: readonly number[],
): Figure =>
  slider(
    words.lines,
    counts,
    (count) =>
      curveFigure(
        { [words.curve]: curve.value, [words.maxout]: largestTangent(curve, interval, count) },
        { domain: interval, y: "y" },
      ),
    0,
  );
