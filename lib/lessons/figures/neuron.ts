import type { Activation } from "../../activations";
import { curveFigure, type Figure, grid, lineFigure, slider } from "../../charts";
import { ink } from "../../charts/palette";
import { formatNumber, neuronWords as words } from "../../words";

/** A neuron with one input: what it weighs the input with, and what it adds. */
export interface Neuron {
  weight: number;
  bias: number;
}

const temperatures = Array.from({ length: 41 }, (_, i) => i);

/**
 * The answers of one neuron with different activations, side by side, over temperatures from 0 to 40 degrees.
 * A slider sets the temperature; a point on each curve shows the answer, and its value stands beside it.
 */
export function neuronFigure(functions: readonly Activation[], { weight, bias }: Neuron): Figure {
  const answersAt = (temperature: number) =>
    functions.map((f) => {
      const answer = (input: number) => f(weight * input + bias);
      const axes = { domain: [0, 40], title: f.name, x: words.temperature } as const;
      const curve = curveFigure({ [f.name]: answer }, axes);
      const now = { name: words.answer, x: [temperature], y: [answer(temperature)] };
      const [point] = lineFigure([now], { mode: "markers" }).data;
      const value = {
        mode: "markers+text",
        text: [formatNumber(answer(temperature), 2)],
        textposition: temperature < 5 ? "top right" : "top left", // the curves rise to the right
        textfont: { color: ink }, // also in the dark
        cliponaxis: false,
      } as const;
      return { ...curve, data: [...curve.data, { ...point, ...value } as typeof point] };
    });
  const figure = slider(words.temperature, temperatures, (each) => grid(answersAt(each)), 18);
  return { ...figure, layout: { ...figure.layout, showlegend: false } }; // the titles name the curves
}
