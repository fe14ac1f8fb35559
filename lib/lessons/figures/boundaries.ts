import type { Activation } from "../../activations";
import { type Figure, grid, heatmapFigure } from "../../charts";
import { decisionMap } from "../../network";
import { aroundMoons, learnMoons, twoMoons } from "../measurements/boundary";

/** What networks with different activations make of two moons, side by side: the probability of the second class. */
export function boundaryFigure(functions: readonly Activation[], seed: number): Figure {
  const points = [0, 1].map((label) => {
    const rows = Array.from({ length: twoMoons.rows }, (_, row) => row).filter(
      (row) => twoMoons.labels[row] === label,
    );
    return {
      name: `moon ${label + 1}`,
      x: rows.map((row) => twoMoons.inputs[2 * row]),
      y: rows.map((row) => twoMoons.inputs[2 * row + 1]),
    };
  });
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
