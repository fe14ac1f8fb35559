import type { Activation } from "../activations";
import { curveFigure, type Figure, grid, lineFigure, slider } from "../charts";

/** A neuron with one input: what it weighs the input with, and what it adds. */
export interface Neuron {
  weight: number;
  bias: number;
}

const temperatures = Array.from({ length: 41 }, (_, i) => i);

/**
 * The answers of one neuron with different activations, side by side, over temperatures from 0 to 40 degrees.
 * A slider sets the temperature; a point on each curve shows the answer.
 */
export function neuronFigure(functions: readonly Activation[], { weight, bias }: Neuron): Figure {
  return slider(
    "temperature",
    temperatures,
    (temperature) =>
      grid(
        functions.map((f) => {
          const answer = (input: number) => f(weight * input + bias);
          const curve = curveFigure(
            { [f.name]: answer },
            { domain: [0, 40], title: f.name, x: "temperature" },
          );
          const point = lineFigure([{ name: "answer", x: [temperature], y: [answer(temperature)] }], {
            mode: "markers",
          });
          return { ...curve, data: [...curve.data, ...point.data] };
        }),
      ),
    18,
  );
}
