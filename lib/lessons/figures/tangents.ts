import { curveFigure, type Figure, slider } from "../../charts";
import { largestTangent, type Tangible } from "../models/tangents";

/** A curve and the largest of its tangents; a slider sets how many there are. */
export const tangentsFigure = (
  curve: Tangible,
  interval: readonly [number, number],
  counts: readonly number[],
): Figure =>
  slider(
    "pieces",
    counts,
    (count) =>
      curveFigure(
        { curve: curve.value, maxout: largestTangent(curve, interval, count) },
        { domain: interval, y: "y" },
      ),
    0,
  );
