import { playgroundWords as words } from "../../../words/playground";
import { penOf } from "./elements";
import { pictureOf, side } from "./field";
import type { Look } from "./look";
import { css, type Theme } from "./theme";

const height = 340; // with the controls and readings it fits on a projector
const largestPitch = 46;

/** Draws the units in columns of one width, and the weights between them. */
export function drawNetwork(target: HTMLCanvasElement, look: Look, theme: Theme): void {
  const width = target.clientWidth;
  const pen = penOf(target, width, height);
  const most = Math.max(...look.answers.map(({ units }) => units));
  const pitch = Math.min(largestPitch, height / most);
  const size = pitch - 10;
  const place = (column: number, unit: number) => ({
    x: (width * (column + 0.5)) / look.answers.length,
    y: height / 2 + (unit - (look.answers[column].units - 1) / 2) * pitch,
  });

  look.layers.forEach(({ weights, units }, layer) => {
    const largest = Math.max(1e-9, ...weights.map(Math.abs));
    weights.forEach((weight, i) => {
      const [from, to] = [place(layer, Math.floor(i / units)), place(layer + 1, i % units)];
      const share = Math.abs(weight) / largest;
      pen.strokeStyle = css(weight < 0 ? theme.below : theme.above, 0.15 + 0.75 * share);
      pen.lineWidth = 0.5 + 3.5 * share;
      pen.beginPath();
      pen.moveTo(from.x + size / 2, from.y);
      pen.lineTo(to.x - size / 2, to.y);
      pen.stroke();
    });
  });

  pen.fillStyle = theme.ink;
  pen.font = "16px system-ui, sans-serif";
  pen.textAlign = "center";
  const [first, second] = [place(0, 0), place(0, 1)];
  pen.fillText("x₁", first.x, first.y - size / 2 - 8);
  pen.fillText("x₂", second.x, second.y + size / 2 + 18);
  const output = place(look.answers.length - 1, 0);
  pen.fillText(words.output, output.x, output.y - size / 2 - 8);

  look.answers.forEach(({ units, values }, column) => {
    for (let unit = 0; unit < units; unit++) {
      let largest = 1e-9;
      for (let i = unit; i < values.length; i += units) largest = Math.max(largest, Math.abs(values[i]));
      const { x, y } = place(column, unit);
      const [left, top] = [x - size / 2, y - size / 2];
      const picture = pictureOf((point) => values[point * units + unit] / largest, theme);
      pen.drawImage(picture, 0, 0, side, side, left, top, size, size);
      const { unitsDead, unitsSaturated } = look.probes[column - 1] ?? {};
      drawFrame(pen, left, top, size, unitsDead?.[unit] ?? false, theme);
      if (column > 0 && column < look.answers.length - 1)
        drawBar(pen, left, top + size + 2, size, unitsSaturated?.[unit] ?? 0, theme);
    }
  });
}

/** A dead unit has a cross over it. */
function drawFrame(
  pen: CanvasRenderingContext2D,
  left: number,
  top: number,
  size: number,
  dead: boolean,
  theme: Theme,
): void {
  pen.strokeStyle = theme.ink;
  pen.lineWidth = dead ? 2 : 1;
  pen.strokeRect(left, top, size, size);
  if (!dead) return;
  pen.beginPath();
  pen.moveTo(left, top);
  pen.lineTo(left + size, top + size);
  pen.moveTo(left + size, top);
  pen.lineTo(left, top + size);
  pen.stroke();
}

function drawBar(
  pen: CanvasRenderingContext2D,
  left: number,
  top: number,
  size: number,
  share: number,
  theme: Theme,
): void {
  pen.fillStyle = "rgba(128, 128, 128, 0.4)";
  pen.fillRect(left, top, size, 4);
  pen.fillStyle = theme.ink;
  pen.fillRect(left, top, size * share, 4);
}
