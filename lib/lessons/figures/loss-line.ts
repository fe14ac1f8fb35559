import type { Activation } from "../../activations";
import { type Figure, lineFigure, slider } from "../../charts";
import { lossLineWords as words } from "../../words";
import { lossAlong } from "../runs/loss-along";

/**
 * The loss of untrained networks on two moons along a straight line through the space of their weights, for each function; a slider
 * sets of how many rows the loss is the mean.
 */
export const lossLineFigure = (
  functions: readonly Activation[],
  rows: readonly number[],
  seed: number,
): Figure =>
  slider(
    words.rows,
    rows,
    (count) =>
      lineFigure(
        functions.map((activation) => {
          const { along, loss } = lossAlong({ activation, rows: count, seed });
          return { name: activation.label, x: along, y: loss };
        }),
        { x: words.along, y: words.loss },
      ),
    0,
  );
