import { logistic } from "../../../activations/numerics/logistic";
import type { Classification } from "../../../network/dataset";
import type { Window } from "../window";
import { penOf } from "./elements";
import { pictureOf, side } from "./field";
import { css, type Theme } from "./theme";

const size = 320;

/** Draws what the network says over the plane, the boundary between its two answers, and the rows. */
export function drawPlane(
  target: HTMLCanvasElement,
  outputs: Float64Array,
  { inputs, labels }: Classification,
  { x, y, half }: Window,
  theme: Theme,
): void {
  const pen = penOf(target, size, size);
  const picture = pictureOf((point) => 0.7 * (2 * logistic(outputs[point]) - 1), theme);
  pen.drawImage(picture, 0, 0, side, side, 0, 0, size, size);

  pen.strokeStyle = theme.ink;
  pen.lineWidth = 2.5;
  pen.beginPath();
  for (const [from, to] of crossings(outputs)) {
    pen.moveTo(from[0], from[1]);
    pen.lineTo(to[0], to[1]);
  }
  pen.stroke();

  pen.lineWidth = 1.5;
  pen.strokeStyle = theme.dark ? "#000" : "#fff";
  labels.forEach((label, row) => {
    pen.fillStyle = css(label === 0 ? theme.below : theme.above);
    pen.beginPath();
    const across = (inputs[2 * row] - x + half) / (2 * half);
    const up = (inputs[2 * row + 1] - y + half) / (2 * half);
    pen.arc(size * across, size * (1 - up), 4.5, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
  });
  pen.strokeStyle = theme.ink;
  pen.lineWidth = 1;
  pen.strokeRect(0.5, 0.5, size - 1, size - 1);
}

type Place = [x: number, y: number];

/** Where the outputs change their sign: a stretch of line in each square between four neighbours. */
function* crossings(outputs: Float64Array): Generator<[Place, Place]> {
  const cell = size / side;
  for (let row = 0; row < side - 1; row++)
    for (let column = 0; column < side - 1; column++) {
      const corners = [
        [row, column],
        [row, column + 1],
        [row + 1, column + 1],
        [row + 1, column],
      ];
      const found: Place[] = [];
      corners.forEach(([i, j], k) => {
        const [p, q] = corners[(k + 1) % 4];
        const [a, b] = [outputs[i * side + j], outputs[p * side + q]];
        if (a > 0 === b > 0) return;
        const share = a / (a - b);
        found.push([(j + (q - j) * share + 0.5) * cell, (i + (p - i) * share + 0.5) * cell]);
      });
      for (let k = 0; k + 1 < found.length; k += 2) yield [found[k], found[k + 1]];
    }
}
