import type { Activation } from "../../activations";
import { contourFigure, type Figure, grid, lineFigure } from "../../charts";
import { landscape } from "../../network";
import { landscapeWords as words } from "../../words";
import { untrained } from "../runs/roughness";

/** Where the cut goes through the landscape. */
const cutAt = 1;

/**
 * The output of an untrained network over its two inputs, from −3 to 3, for each function, all with the same seed: above as a
 * contour map, and below it a cut along the dashed line.
 */
export function landscapesFigure(functions: readonly Activation[], seed: number): Figure {
  const fields = functions.map((f) => {
    const { x, y, z } = landscape(untrained({ activation: f, seed }), { size: 81 });
    const scale = Math.max(...z.flat().map(Math.abs)); // only the shape counts
    return { name: f.label, x, y, z: z.map((row) => row.map((value) => value / scale)) };
  });
  const maps = fields.map(({ name, ...field }) =>
    contourFigure(field, { title: name, z: words.output, range: [-1, 1], cut: cutAt }),
  );
  const cuts = fields.map(({ x, y, z }) => {
    const row = y.reduce(
      (best, each, i) => (Math.abs(each - cutAt) < Math.abs(y[best] - cutAt) ? i : best),
      0,
    );
    return lineFigure([{ name: words.cut, x, y: z[row] }], {
      x: words.first,
      y: words.output,
    });
  });
  return grid([...maps, ...cuts], { columns: functions.length, height: 460 });
}
