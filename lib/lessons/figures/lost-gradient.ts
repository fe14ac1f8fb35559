import type { Activation } from "../../activations";
import { type Figure, slider, stripFigure } from "../../charts";
import { lostWords as words } from "../../words";
import { shrinking } from "../runs/shrinking";
import { median } from "../statistics/median";
import { working } from "../working";

/** Low enough for a projector: some twenty functions, and the slider below them. */
const height = 500;

/**
 * How many powers of ten the gradient loses on its way back through untrained networks, one for each seed and activation;
 * a slider sets the number of layers. Sorted by the loss in the deepest networks. Left out are functions whose gradient
 * is 0 or overflows at one of the depths.
 */
export function lostFigure(
  functions: readonly Activation[],
  depths: readonly number[],
  seeds: readonly number[] = [1, 2, 3],
): Figure {
  const last = depths.length - 1;
  const measured = functions
    .map((f, i) => {
      const lost = depths.map((layers) =>
        seeds.map((seed) => Math.log10(shrinking({ activation: f, layers, rows: 50, seed }))),
      );
      working(i + 1, functions.length);
      return { name: f.name, lost };
    })
    .filter(({ lost }) => lost.flat().every(Number.isFinite))
    .sort((a, b) => median(b.lost[last]) - median(a.lost[last]));
  const stripsAt = (i: number) =>
    measured.map(({ name, lost: { [i]: values } }) => ({
      name,
      values,
      middle: median(values),
      low: Math.min(...values),
      high: Math.max(...values),
    }));
  const axes = { x: words.lost, middle: words.middle, height };
  return slider(words.layers, depths, (depth) => stripFigure(stripsAt(depths.indexOf(depth)), axes), 0);
}
