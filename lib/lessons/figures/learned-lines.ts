import { maxoutUnit } from "../../activations";
import { curveFigure, type Figure, slider } from "../../charts";
import { learnedLinesWords as words } from "../../words";
import { maxoutSteps } from "../models/maxout-steps";

const shown = [0, 10, 30, 100, 300, 1000];

/** How the lines of a maxout unit learn a curve on [−2, 2] by gradient descent; a slider goes through the steps, from the start. */
export function learnedLines(wanted: (x: number) => number, count: number): Figure {
  const states = maxoutSteps(wanted, count, Math.max(...shown));
  return slider(
    words.step,
    shown,
    (step) => {
      const { weights, biases } = states[step];
      const unit = maxoutUnit(states[step]);
      const lines = weights.map(([w], i) => [words.line(i + 1), (x: number) => w * x + biases[i]]);
      return curveFigure(
        { ...Object.fromEntries(lines), [words.wanted]: wanted, [words.maxout]: (x) => unit([x]).value },
        { domain: [-2, 2], y: "y" },
      );
    },
    0,
  );
}
