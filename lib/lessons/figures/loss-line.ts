import type { Activation } from "../../activations";
import { type Figure, grid, lineFigure, slider } from "../../charts";
import { lossLineWords as words } from "../../words";
import { lossAlong } from "../runs/loss-along";

/**
 * The loss of untrained networks on two moons along a straight line through the space of their weights, for each function, and its
 * slope beside it; a slider sets of how many rows the loss is the mean.
 */
export const lossLineFigure = (
  functions: readonly Activation[],
  rows: readonly number[],
  seed: number,
): Figure =>
  slider(
    words.rows,
    rows,
    (count) => {
      const lines = functions.map((activation) => {
        const { along, loss } = lossAlong({ activation, rows: count, seed });
        return { name: activation.label, x: along, y: loss };
      });
      return grid([
        lineFigure(lines, { x: words.along, title: words.loss }),
        lineFigure(lines.map(slopeOf), { x: words.along, title: words.slope }),
      ]);
    },
    0,
  );

/** From point to point, at their middle. */
const slopeOf = ({ name, x, y }: { name: string; x: number[]; y: number[] }) => ({
  name,
  x: x.slice(1).map((end, i) => (x[i] + end) / 2),
  y: y.slice(1).map((end, i) => (end - y[i]) / (x[i + 1] - x[i])),
});
