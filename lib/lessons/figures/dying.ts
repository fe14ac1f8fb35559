import type { Activation } from "../../activations";
import { curveFigure, type Figure, grid, slider } from "../../charts";
import { dyingWords as words } from "../../words";
import { neuronSteps, neuronTask } from "../models/neuron-steps";

/** The neuron of `neuronSteps` and its six points, for two or more learning rates side by side. A slider counts the steps. */
export function dyingFigure(f: Activation, rates: readonly number[], steps: number): Figure {
  const { xs, target } = neuronTask;
  const runs = rates.map((rate) => ({ rate, states: neuronSteps(f, rate, steps) }));
  return slider(
    words.steps,
    Array.from({ length: steps + 1 }, (_, i) => i),
    (step) =>
      grid(
        runs.map(({ rate, states }) => {
          const { weight, bias } = states[step];
          return curveFigure(
            { [words.neuron]: (x) => f(weight * x + bias) },
            {
              domain: [0, 3.5],
              yRange: [-0.5, 5],
              title: words.rate(rate),
              points: [{ name: words.toLearn, x: xs, y: xs.map(target) }],
            },
          );
        }),
      ),
    0,
  );
}
