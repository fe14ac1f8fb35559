import { type Figure, stripFigure } from "../../charts";
import { slopesWords as words } from "../../words";
import { median } from "../statistics/median";

/** Trained slopes α: `slopes[name][layer]` lists those of several seeds. A row for each layer, below one for the start. */
export function slopesFigure(
  slopes: Readonly<Record<string, readonly (readonly number[])[]>>,
  start: number,
): Figure {
  const strip = (name: string, values: readonly number[]) => ({
    name,
    values: [...values],
    middle: median([...values]),
    low: Math.min(...values),
    high: Math.max(...values),
  });
  const rows = Object.entries(slopes).flatMap(([name, layers]) =>
    layers.map((values, layer) => strip(words.layer(name, layer + 1), values)),
  );
  return stripFigure([strip(words.start, [start]), ...rows], { x: words.trained, middle: words.middle });
}
