import type { Activation } from "../activations";
import { type Figure, grid, heatmapFigure } from "../charts";
import { boundary, createNetwork, decisionMap, moons, type Network } from "../network";
import { trainBriefly } from "./problems";

const data = moons({ rows: 200, noise: 0.15, seed: 1 });
const window = { from: -2, to: 3, size: 81 };

/** A network 2-8-8-2 that has learned two moons, its first weights drawn from `seed`. */
function learned(activation: Activation, seed: number): Network {
  const network = createNetwork({ inputs: 2, hidden: [8, 8], outputs: 2, activation, seed });
  trainBriefly(network, data, 80, 0.02);
  return network;
}

/** What networks with different activations make of two moons, side by side: the probability of the second class. */
export function boundaryFigure(functions: readonly Activation[], seed: number): Figure {
  const points = [0, 1].map((label) => {
    const rows = Array.from({ length: data.rows }, (_, row) => row).filter(
      (row) => data.labels[row] === label,
    );
    return {
      name: `moon ${label + 1}`,
      x: rows.map((row) => data.inputs[2 * row]),
      y: rows.map((row) => data.inputs[2 * row + 1]),
    };
  });
  return grid(
    functions.map((f) =>
      heatmapFigure(decisionMap(learned(f, seed), window), {
        title: f.label,
        range: [0, 1],
        points,
        z: "probability",
      }),
    ),
  );
}

/**
 * How much of its turning a trained network's decision boundary does in corners: the share that the sharpest tenth of its
 * length holds. 0.1 is a circle, 1 a polygon.
 */
export const boundaryCorners = (f: Activation, seed: number): number =>
  boundary(learned(f, seed), window).concentration;
