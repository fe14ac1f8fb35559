import type { Activation } from "../../activations";
import { curveFigure, type Figure } from "../../charts";
import { random } from "../../network";
import { stackWords } from "../../words";

/**
 * What `layers` neurons in a row make of one input: each multiplies by a random weight, adds a random bias,
 * and applies f. All functions get the same weights and biases.
 */
export function stackFigure(functions: readonly Activation[], layers: number): Figure {
  const generator = random(4);
  const weights = Array.from({ length: layers }, () => ({
    w: 1.5 * generator.normal(),
    b: generator.normal(),
  }));
  const stack = (f: Activation) => (x: number) => weights.reduce((value, { w, b }) => f(w * value + b), x);
  const scaled = functions.map((f) => [f.name, normalized(stack(f))] as const);
  return curveFigure(Object.fromEntries(scaled), {
    domain: [-3, 3],
    title: stackWords.title(layers),
    y: stackWords.output,
  });
}

/** The function scaled so that its values on [−3, 3] fill −1 … 1; only the shape counts here. */
function normalized(f: (x: number) => number): (x: number) => number {
  const values = Array.from({ length: 601 }, (_, i) => f((i - 300) / 100));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (x) => (2 * (f(x) - low)) / (high - low) - 1;
}
