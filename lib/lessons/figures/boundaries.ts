import type { Activation } from "../../activations";
import { type Figure, grid, heatmapFigure } from "../../charts";
import { decisionMap } from "../../network";
import { boundaryWords } from "../../words";
import { aroundMoons, learnMoons } from "../runs/boundary";
import { pointsByClass } from "./examples";

/**
 * What networks with different activations make of two moons, side by side: the probability of the second class. All train
 * until they have the same loss, at a learning rate of 0.02.
 */
export function boundaryFigure(functions: readonly Activation[], seed: number): Figure {
  return grid(
    functions.map((activation) => {
      const { network, moons } = learnMoons({ activation, rate: 0.02, seed });
      return heatmapFigure(decisionMap(network, aroundMoons), {
        title: activation.label,
        range: [0, 1],
        points: pointsByClass(moons, boundaryWords.moon),
        z: boundaryWords.probability,
      });
    }),
  );
}
