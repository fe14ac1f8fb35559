import { formatNumber } from "../../../words/number";
import { playgroundWords as words } from "../../../words/playground";
import { penOf } from "./elements";
import { css, type Theme } from "./theme";

const [width, height] = [300, 120];
const [left, bottom, top] = [36, 20, 8];

/** The losses on the rows and on the new rows after each epoch. */
export interface Losses {
  rows: number[];
  newRows: number[];
}

/** Draws both losses from epoch 0 on; that on new rows is dashed. */
export function drawLosses(target: HTMLCanvasElement, losses: Losses, theme: Theme): void {
  const pen = penOf(target, width, height);
  const all = [...losses.rows, ...losses.newRows].filter(Number.isFinite);
  const largest = Math.max(0.75, Math.min(2, ...[Math.max(...all)]));
  const last = Math.max(10, losses.rows.length - 1);
  const across = (epoch: number) => left + ((width - left - 2) * epoch) / last;
  const up = (loss: number) => top + (height - top - bottom) * (1 - Math.min(loss, largest) / largest);

  pen.font = "13px system-ui, sans-serif";
  pen.fillStyle = theme.ink;
  pen.textAlign = "right";
  for (const loss of [0, 0.5]) pen.fillText(formatNumber(loss), left - 6, up(loss) + 4);
  pen.fillText(formatNumber(last), width, height - 4);
  pen.textAlign = "left";
  pen.fillText(words.lossOverEpochs, left, height - 4);
  pen.strokeStyle = "rgba(128, 128, 128, 0.8)";
  pen.lineWidth = 1;
  pen.strokeRect(left, top, width - left - 2, height - top - bottom);

  const line = (values: readonly number[], colour: string, dash: number[]) => {
    pen.strokeStyle = colour;
    pen.lineWidth = 2.5;
    pen.setLineDash(dash);
    pen.beginPath();
    const stride = Math.ceil(values.length / 400);
    for (let epoch = 0; epoch < values.length; epoch += stride) pen.lineTo(across(epoch), up(values[epoch]));
    if (values.length) pen.lineTo(across(values.length - 1), up(values[values.length - 1]));
    pen.stroke();
    pen.setLineDash([]);
  };
  line(losses.newRows, css(theme.above), [6, 4]);
  line(losses.rows, theme.ink, []);
}
