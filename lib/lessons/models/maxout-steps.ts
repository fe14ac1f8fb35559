import { maxoutUnit } from "../../activations";
import { random } from "../../network";

/** The lines of a maxout unit of one input: line i is weights[i][0] · x + biases[i]. */
export interface MaxoutLines {
  readonly weights: number[][];
  readonly biases: number[];
}

const inputs = Array.from({ length: 41 }, (_, i) => (i - 20) / 10);
const rate = 0.05;

/**
 * The lines of a maxout unit learn a curve from 41 points of [−2, 2], by gradient descent with learning rate 0.05 on
 * half the mean squared error. Each point moves only the line that is the largest there.
 * The lines before the first step and after each. Goodfellow, Warde-Farley, Mirza, Courville & Bengio, 2013.
 *
 * @example
 * maxoutSteps(Math.abs, 2, 10).length; // 11
 */
export function maxoutSteps(wanted: (x: number) => number, lines: number, steps: number): MaxoutLines[] {
  const generator = random(2);
  const states: MaxoutLines[] = [
    {
      weights: Array.from({ length: lines }, () => [generator.normal()]),
      biases: Array.from({ length: lines }, () => 0.5 * generator.normal()),
    },
  ];
  for (let step = 0; step < steps; step++) states.push(afterStep(states[step], wanted));
  return states;
}

function afterStep({ weights, biases }: MaxoutLines, wanted: (x: number) => number): MaxoutLines {
  const unit = maxoutUnit({ weights, biases });
  const slopes = { weights: weights.map(() => 0), biases: biases.map(() => 0) };
  for (const x of inputs) {
    const { value, winner } = unit([x]);
    const error = (value - wanted(x)) / inputs.length;
    slopes.weights[winner] += error * x;
    slopes.biases[winner] += error;
  }
  return {
    weights: weights.map(([w], i) => [w - rate * slopes.weights[i]]),
    biases: biases.map((b, i) => b - rate * slopes.biases[i]),
  };
}
