import type { Activation } from "../../activations";
import { type Figure, grid, heatmapFigure } from "../../charts";
import { decisionMap } from "../../network";
import { aroundMoons, learnMoons, twoMoons } from "../measurements/boundary";
import { pointsByClass } from "./examples";

/** What networks with different activations make of two moons, side by side: the probability of the second class. */
export function boundaryFigure(functions: readonly Activation[], seed: number): Figure {
  const points = pointsByClass(twoMoons, "moon");
  return grid(
    functions.map((f) =>
      heatmapFigure(decisionMap(learnMoons(f, seed), aroundMoons), {
        title: f.label,
        range: [0, 1],
        points,
        z: "probability",
      }),
    ),
  );
}
