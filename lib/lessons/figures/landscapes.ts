import type { Activation } from "../../activations";
import { contourFigure, type Figure, grid, lineFigure } from "../../charts";
import { landscape, predict } from "../../network";
import { landscapeWords as words } from "../../words";
import { untrained } from "../runs/roughness";

/** Where the cut goes through the landscape. */
const cutAt = 1;

/**
 * The output of an untrained network over its two inputs, from −3 to 3, as a contour map for each function, all with the same
 * seed. Along the dashed line goes the cut of `landscapeCutsFigure`.
 */
export function landscapesFigure(functions: readonly Activation[], seed: number): Figure {
  const maps = functions.map((f) => {
    const { x, y, z, scale } = scaled(f, seed);
    const field = { x, y, z: z.map((row) => row.map((value) => value / scale)) };
    return contourFigure(field, { title: f.label, z: words.output, range: [-1, 1], cut: cutAt });
  });
  return grid(maps, { columns: 2, height: 620 });
}

/** The landscapes of `landscapesFigure` along their dashed line, where the second input is 1, all in one panel. */
export function landscapeCutsFigure(functions: readonly Activation[], seed: number): Figure {
  const x = Array.from({ length: 601 }, (_, i) => (i - 300) / 100);
  const cuts = functions.map((f) => {
    const { network, scale } = scaled(f, seed);
    const outputs = predict(network, Float64Array.from(x.flatMap((each) => [each, cutAt])));
    return { name: f.label, x, y: Array.from(outputs, (value) => value / scale) };
  });
  return lineFigure(cuts, { x: words.first, y: words.output });
}

/** The landscape of an untrained network, and its largest size: only the shape counts. */
function scaled(activation: Activation, seed: number) {
  const network = untrained({ activation, seed });
  const field = landscape(network, { size: 81 });
  return { ...field, network, scale: Math.max(...field.z.flat().map(Math.abs)) };
}
