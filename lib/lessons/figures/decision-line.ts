import { type Figure, lineFigure, type NamedPoints, slider } from "../../charts";
import { decisionWords as words } from "../../words";

type Numbers = readonly number[];

/**
 * Where a step neuron with two inputs changes its answer, the line w₁x₁ + w₂x₂ + b = 0, among the examples [x₁, x₂, wanted]. A slider
 * counts the examples seen: `states` holds [w₁, w₂, b] before the first and after each.
 */
export function decisionLineFigure(states: readonly Numbers[], examples: readonly Numbers[]): Figure {
  const points = [0, 1].map((answer): NamedPoints => {
    const own = examples.filter(([, , wanted]) => wanted === answer);
    return { name: words.says(answer), x: own.map(([x]) => x), y: own.map(([, y]) => y) };
  });
  const axes = { equal: true, x: words.first, y: words.second } as const;
  const numbers = states.map((_, i) => i);
  return slider(
    words.examples,
    numbers,
    (seen) => {
      const line = { name: words.line, ...zeroLine(states[seen]) };
      return lineFigure([line], { ...axes, xRange: [-0.4, 1.4], yRange: [-0.4, 1.4], points });
    },
    0,
  );
}

/** Two far points of the line where the sum is 0. */
function zeroLine([v, w, bias]: Numbers): { x: number[]; y: number[] } {
  const size = v * v + w * w;
  const [x, y] = [(-bias * v) / size, (-bias * w) / size]; // the point nearest to (0, 0)
  const far = 9 / Math.sqrt(size);
  return { x: [x - far * w, x + far * w], y: [y + far * v, y - far * v] };
}
