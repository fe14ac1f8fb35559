import type { Activation } from "../activations";
import { type Figure, grid, heatmapFigure } from "../charts";
import { createNetwork, landscape, type Network, type Roughness, roughness } from "../network";

/** A network with five hidden layers of 32 units and random weights that suit f. The seed draws them. */
const untrained = (activation: Activation, seed: number): Network =>
  createNetwork({ inputs: 2, hidden: [32, 32, 32, 32, 32], outputs: 1, activation, seed });

/** The output of an untrained network over its two inputs, from −3 to 3, for each function, all with the same seed. */
export const landscapesFigure = (functions: readonly Activation[], seed: number): Figure =>
  grid(
    functions.map((f) => {
      const { x, y, z } = landscape(untrained(f, seed), { size: 61 });
      const scale = Math.max(...z.flat().map(Math.abs)); // only the shape counts
      return heatmapFigure(
        { x, y, z: z.map((row) => row.map((value) => value / scale)) },
        { title: f.label },
      );
    }),
    { columns: 2, height: 760 },
  );

/** How rough the outputs of untrained networks are, for seeds 1 to `networks`, on a grid of `size` × `size` points. */
export const roughnessOf = (f: Activation, networks: number, size = 61): Roughness[] =>
  Array.from({ length: networks }, (_, i) => roughnessFrom(f, i + 1, size));

/** How rough the output of one untrained network is. */
export const roughnessFrom = (f: Activation, seed: number, size = 61): Roughness =>
  roughness(landscape(untrained(f, seed), { size }));
