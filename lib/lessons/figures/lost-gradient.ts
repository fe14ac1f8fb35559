import { type Activation, activations } from "../../activations";
import { barFigure, type Figure, slider } from "../../charts";
import { lostOnTheWay } from "../measurements/lost-gradient";

/**
 * How many powers of ten the gradient loses on its way back through untrained networks, for all activations;
 * a slider sets the number of layers. Sorted by the loss in the deepest network.
 * Left out are logit, which is not defined for all numbers, and the functions whose gradient is 0 or overflows
 * at one of the depths.
 */
export function lostFigure(depths: readonly number[]): Figure {
  const last = depths.length - 1;
  const measured = (Object.values(activations) as Activation[])
    .filter(({ domain: [low, high] }) => high - low === Infinity)
    .map((f) => ({ name: f.name, lost: depths.map((depth) => lostOnTheWay(f, depth, 1)) }))
    .filter(({ lost }) => lost.every(Number.isFinite))
    .sort((a, b) => b.lost[last] - a.lost[last]);
  const names = measured.map(({ name }) => name);
  const at = (i: number) => [{ name: "lost", values: measured.map(({ lost }) => lost[i]) }];
  const axes = { y: "powers of ten lost", height: 900 };
  return slider("layers", depths, (depth) => barFigure(names, at(depths.indexOf(depth)), axes), last);
}
