import type { Activation } from "../../activations";

/** A neuron f(weight · x + bias) in training: where it stands before a step, and ∂loss/∂weight and ∂loss/∂bias there. */
export interface NeuronState {
  weight: number;
  bias: number;
  loss: number;
  slopes: { weight: number; bias: number };
}

export interface NeuronTask {
  /** The inputs of the points; by default 0.5, 1, 1.5, 2, 2.5, 3. */
  xs?: readonly number[];
  /** What the neuron should say at x; by default x/2. */
  target?: (x: number) => number;
  /** Where it starts; by default with weight 1 and bias 1. */
  start?: { readonly weight: number; readonly bias: number };
  /** μ of v ← μ v + g, w ← w − η v; by default 0, plain gradient descent. */
  momentum?: number;
}

export const neuronTask: Required<NeuronTask> = {
  xs: [0.5, 1, 1.5, 2, 2.5, 3],
  target: (x) => x / 2,
  start: { weight: 1, bias: 1 },
  momentum: 0,
};

/**
 * One neuron learns a curve from a few points, by gradient descent on half the mean squared error:
 * loss = Σ (f(wx + b) − target(x))² / 2n, w ← w − η ∂loss/∂w, b ← b − η ∂loss/∂b with the learning rate η, or with momentum.
 * The states before the first step and after each. Throws a RangeError where there are no points.
 *
 * @example
 * neuronSteps(relu, 0.6, 1)[1].slopes; // { weight: 0, bias: 0 }
 * neuronSteps(relu, 0.5, 1, { xs: [1], target: () => 3 })[1].weight; // 1.5
 */
export function neuronSteps(
  f: Activation,
  rate: number,
  steps: number,
  task: NeuronTask = {},
): NeuronState[] {
  const { xs, target, start, momentum } = { ...neuronTask, ...task };
  if (xs.length === 0)
    throw new RangeError("neuronSteps: xs is empty; a neuron learns from one point or more");
  const states = [stateAt(f, start.weight, start.bias, xs, target)];
  const velocity = { weight: 0, bias: 0 };
  for (let step = 0; step < steps; step++) {
    const { weight, bias, slopes } = states[step];
    velocity.weight = momentum * velocity.weight + slopes.weight;
    velocity.bias = momentum * velocity.bias + slopes.bias;
    states.push(stateAt(f, weight - rate * velocity.weight, bias - rate * velocity.bias, xs, target));
  }
  return states;
}

function stateAt(
  f: Activation,
  weight: number,
  bias: number,
  xs: readonly number[],
  target: (x: number) => number,
): NeuronState {
  const state: NeuronState = { weight, bias, loss: 0, slopes: { weight: 0, bias: 0 } };
  for (const x of xs) {
    const z = weight * x + bias;
    const error = f(z) - target(x);
    state.loss += error ** 2 / (2 * xs.length);
    state.slopes.weight += (error * f.derivative(z) * x) / xs.length;
    state.slopes.bias += (error * f.derivative(z)) / xs.length;
  }
  return state;
}
