import type { Figure } from "../../charts";
import { neuronDrawingWords as words } from "../../words";
import { type Arrow, drawing, type Label } from "./drawing";

const x1 = { text: "x₁", x: 8, y: 78, says: words.input };
const x2 = { text: "x₂", x: 8, y: 22, says: words.input };
const sum = { text: "Σ", x: 40, y: 50, says: words.adds };
const f = { text: "f", x: 68, y: 50, says: words.applies };
const output = { text: "a", x: 93, y: 50, says: words.puts };
const bias = { x: 40, y: 88 };

const forwards: Arrow[] = [
  { from: x1, to: sum },
  { from: x2, to: sum },
  { from: bias, to: sum },
  { from: sum, to: f },
  { from: f, to: output },
];

/**
 * A neuron with two inputs: how its output comes about (forward), or how the loss L comes back through it and what the
 * weights and the bias learn from it (backward).
 */
export function neuronDrawing(pass: "forward" | "backward" = "forward"): Figure {
  const backward = pass === "backward";
  const { sum: formula, output: answer, alt } = words[pass];
  const labels: Label[] = backward
    ? [
        { text: "∂L/∂w₁ = δ · x₁", x: 26, y: 80 },
        { text: "∂L/∂w₂ = δ · x₂", x: 26, y: 20 },
        { text: "∂L/∂b = δ", x: 40, y: 96 },
        { text: "δ", x: 54, y: 59 },
        { text: formula, x: 58, y: 28 },
        { text: answer, x: 81, y: 61 },
      ]
    : [
        { text: "w₁", x: 24, y: 76 },
        { text: "w₂", x: 24, y: 24 },
        { text: "b", x: 40, y: 96 },
        { text: "z", x: 54, y: 59 },
        { text: formula, x: 47, y: 26 },
        { text: answer, x: 81, y: 61 },
      ];
  const arrows = backward ? forwards.map(({ from, to }) => ({ from: to, to: from })) : forwards;
  return drawing({ arrows, circles: [x1, x2, sum, f, output], labels, backward, alt });
}
