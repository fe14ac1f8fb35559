import type { Figure } from "../../charts";
import { networkWords as words } from "../../words";
import { drawing, type Label } from "./drawing";

export interface NetworkDrawingOptions {
  /** What is written on the arrows: `weights[l][j][i]` leads from unit i of layer l to unit j of the next. An arrow of 0 is faint. */
  weights?: readonly (readonly (readonly string[])[])[];
  /** What is written below the units: `biases[l][j]` for unit j of the layer after layer l. */
  biases?: readonly (readonly string[])[];
  /** What stands over the layers. */
  titles?: readonly string[];
}

/**
 * A network from left to right: the names of the inputs, then of the units of each layer.
 *
 * @example
 * networkDrawing([["x₁", "x₂"], ["h₁", "h₂", "h₃"], ["a"]]).alt; // "A network drawn from left to right: layers of 2, 3, 1, each unit joined to all of the layer before."
 */
export function networkDrawing(
  layers: readonly (readonly string[])[],
  { weights, biases, titles = [] }: NetworkDrawingOptions = {},
): Figure {
  const top = titles.length > 0 ? 88 : 100;
  const columnAt = (l: number) => 8 + (84 * l) / Math.max(1, layers.length - 1);
  const columns = layers.map((names, l) =>
    names.map((text, i) => ({
      ...{ text, x: columnAt(l), y: top * (1 - (i + 0.5) / names.length) },
      says: text,
    })),
  );
  const joints = columns
    .slice(1)
    .flatMap((units, l) =>
      units.flatMap((to, j) => columns[l].map((from, i) => ({ from, to, text: weights?.[l][j][i] }))),
    )
    .map((joint) => ({ ...joint, faint: joint.text === "0" }));
  // At a third of the way arrows that cross are apart; the steeper one is, the higher its text must stand to clear it.
  const onArrows = joints.flatMap(({ from, to, text }): Label[] =>
    text === undefined
      ? []
      : [
          {
            text,
            x: from.x + (to.x - from.x) / 3,
            y: from.y + (to.y - from.y) / 3 + 4 + 0.08 * Math.abs(to.y - from.y),
          },
        ],
  );
  const below = (biases ?? []).flatMap((texts, l) =>
    texts.map((text, j) => ({ text, x: columns[l + 1][j].x, y: columns[l + 1][j].y - 15 })),
  );
  const over = titles.map((text, l) => ({ text, x: columnAt(l), y: 95 }));
  const tallest = Math.max(...layers.map(({ length }) => length));
  return drawing({
    arrows: joints,
    circles: columns.flat(),
    labels: [...onArrows, ...below, ...over],
    height: Math.max(220, (biases ? 140 : 80) * tallest + (titles.length > 0 ? 40 : 0)),
    alt: words.of(layers.map(({ length }) => length)),
  });
}
