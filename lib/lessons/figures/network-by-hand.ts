import type { Figure } from "../../charts";
import { formatNumber, byHandWords as words } from "../../words";
import { networkDrawing } from "./network-drawing";

/** A number for each weight and bias of two layers: `w1[j][i]` leads from input i to hidden unit j, `w2[j]` from there on. */
export interface ByHand {
  w1: readonly (readonly number[])[];
  b1: readonly number[];
  w2: readonly number[];
  b2: number;
}

/**
 * A network of one hidden layer and one output, with its numbers on the arrows and the biases below the units. A gradient has
 * the same shape, and is drawn the same way. What is 0 gets a faint arrow.
 */
export function networkByHandFigure({ w1, b1, w2, b2 }: ByHand, title: string = words.title): Figure {
  const written = (numbers: readonly number[]) => numbers.map((each) => formatNumber(each, 3));
  const inputs = w1[0].map((_, i) => words.input(i + 1));
  const hidden = b1.map((_, j) => words.hidden(j + 1));
  const figure = networkDrawing([inputs, hidden, [words.output]], {
    weights: [w1.map(written), [written(w2)]],
    biases: [b1.map(words.bias), [words.bias(b2)]],
    titles: ["", title, ""],
  });
  return { ...figure, alt: words.alt([...w1.flat(), ...w2, ...b1, b2]) };
}
