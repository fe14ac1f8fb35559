import { maxoutUnit } from "../../activations";
import { curveFigure, type Figure, slider } from "../../charts";
import { random } from "../../network";
import { learnedPiecesWords as words } from "../../words";

const inputs = Array.from({ length: 41 }, (_, i) => (i - 20) / 10);
const rate = 0.05;
const shown = [0, 10, 30, 100, 300, 1000];

/** The lines of a maxout unit after each of the `shown` numbers of steps of gradient descent towards `wanted`. */
function descend(
  wanted: (x: number) => number,
  count: number,
): Map<number, { weights: number[][]; biases: number[] }> {
  const generator = random(2);
  let weights = Array.from({ length: count }, () => [generator.normal()]);
  let biases = Array.from({ length: count }, () => 0.5 * generator.normal());
  const states = new Map([[0, { weights, biases }]]);
  for (let step = 1; step <= (shown.at(-1) as number); step++) {
    const unit = maxoutUnit({ weights, biases });
    const slopes = { weights: weights.map(() => 0), biases: biases.map(() => 0) };
    for (const x of inputs) {
      const { value, winner } = unit([x]);
      const error = (value - wanted(x)) / inputs.length;
      slopes.weights[winner] += error * x;
      slopes.biases[winner] += error;
    }
    weights = weights.map(([w], i) => [w - rate * slopes.weights[i]]);
    biases = biases.map((b, i) => b - rate * slopes.biases[i]);
    if (shown.includes(step)) states.set(step, { weights, biases });
  }
  return states;
}

/** How the lines of a maxout unit learn a curve on [−2, 2] by gradient descent; a slider goes through the steps. */
export function learnedPieces(wanted: (x: number) => number, count: number): Figure {
  const states = descend(wanted, count);
  return slider(
    words.step,
    shown,
    (step) => {
      const unit = maxoutUnit(states.get(step) as { weights: number[][]; biases: number[] });
      return curveFigure(
        { [words.wanted]: wanted, [words.maxout]: (x) => unit([x]).value },
        { domain: [-2, 2], y: "y" },
      );
    },
    shown.length - 1,
  );
}
