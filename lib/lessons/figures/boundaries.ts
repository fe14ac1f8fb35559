import type { Activation } from "../../activations";
import { contourFigure, type Figure, grid } from "../../charts";
import { decisionMap } from "../../network";
import { boundaryWords } from "../../words";
import { learnMoons } from "../runs/boundary";
import { pointsByClass } from "./examples";

/**
 * What networks with different activations make of two moons, side by side: the probability of the second class, and the line where
 * it is ½. All train until they have the same loss, at a learning rate of 0.02.
 */
export function boundaryFigure(functions: readonly Activation[], seed: number): Figure {
  return grid(
    functions.map((activation) => {
      const { network, moons } = learnMoons({ activation, rate: 0.02, seed });
      return contourFigure(decisionMap(network, { from: -1.6, to: 2.6, size: 106 }), {
        title: activation.label,
        classes: true,
        yRange: [-1.2, 1.7],
        points: pointsByClass(moons, boundaryWords.moon),
        z: boundaryWords.probability,
      });
    }),
  );
}
