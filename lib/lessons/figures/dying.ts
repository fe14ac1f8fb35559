import type { Activation } from "../../activations";
import { curveFigure, type Figure, grid, slider } from "../../charts";
import { dyingWords as words } from "../../words";

/** A neuron f(weight · x + bias) in training: where it stands before a step, and ∂loss/∂weight and ∂loss/∂bias there. */
export interface NeuronState {
  weight: number;
  bias: number;
  loss: number;
  slopes: { weight: number; bias: number };
}

const xs = [0.5, 1, 1.5, 2, 2.5, 3];
const targets = xs.map((x) => x / 2);

/**
 * One neuron learns x/2 from six points with x from 0.5 to 3, by gradient descent on half the mean squared error.
 * It starts with weight 1 and bias 1. The states before the first step and after each.
 *
 * @example
 * neuronSteps(relu, 0.6, 1)[1].slopes; // { weight: 0, bias: 0 }
 */
export function neuronSteps(f: Activation, rate: number, steps: number): NeuronState[] {
  const states = [stateAt(f, 1, 1)];
  for (let step = 0; step < steps; step++) {
    const { weight, bias, slopes } = states[step];
    states.push(stateAt(f, weight - rate * slopes.weight, bias - rate * slopes.bias));
  }
  return states;
}

function stateAt(f: Activation, weight: number, bias: number): NeuronState {
  const state: NeuronState = { weight, bias, loss: 0, slopes: { weight: 0, bias: 0 } };
  xs.forEach((x, i) => {
    const z = weight * x + bias;
    const error = f(z) - targets[i];
    state.loss += error ** 2 / (2 * xs.length);
    state.slopes.weight += (error * f.derivative(z) * x) / xs.length;
    state.slopes.bias += (error * f.derivative(z)) / xs.length;
  });
  return state;
}

/** The neuron of `neuronSteps` and its six points, for two or more learning rates side by side. A slider counts the steps. */
export function dyingFigure(f: Activation, rates: readonly number[], steps: number): Figure {
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
              points: [{ name: words.toLearn, x: xs, y: targets }],
            },
          );
        }),
      ),
    0,
  );
}
