import type { Activation } from "../../activations";
import { type Figure, grid, heatmapFigure } from "../../charts";
import { landscape } from "../../network";
import { untrained } from "../runs/roughness";

/** The output of an untrained network over its two inputs, from −3 to 3, for each function, all with the same seed. */
export const landscapesFigure = (functions: readonly Activation[], seed: number): Figure =>
  grid(
    functions.map((f) => {
      const { x, y, z } = landscape(untrained({ activation: f, seed }), { size: 61 });
      const scale = Math.max(...z.flat().map(Math.abs)); // only the shape counts
      return heatmapFigure(
        { x, y, z: z.map((row) => row.map((value) => value / scale)) },
        { title: f.label },
      );
    }),
    { columns: 2, height: 760 },
  );
