import { formatNumber } from "./number";

interface Score {
  loss: number;
  accuracy?: number;
}

const share = ({ accuracy = 0 }: Score): string => `${formatNumber(100 * accuracy, 3)} %`;

/** What a playground says. */
export const playgroundWords = {
  name: "A network that learns in this page",
  data: "data",
  start: "start",
  rate: "rate η",
  optimizer: "optimiser",
  seed: "seed",
  layers: "layers",
  output: "output",
  units: "units",
  activation: "function",
  unitsOf: (layer: number) => `units of layer ${layer}`,
  activationOf: (layer: number) => `activation of layer ${layer}`,
  fewer: (what: string) => `fewer ${what}`,
  more: (what: string) => `more ${what}`,
  deviation: (value: number) => `σ = ${formatNumber(value)}`,
  optimizerName: (name: "sgd" | "momentum" | "rmsprop" | "adam") =>
    ({ sgd: "SGD", momentum: "momentum", rmsprop: "RMSprop", adam: "Adam" })[name],
  train: "▶ Train",
  pause: "❚❚ Pause",
  epoch: "+1 epoch",
  reset: "↺ Reset",
  gradient: "gradient",
  saturated: "saturated",
  dead: "dead",
  deadUnits: (dead: number, units: number) => (dead === 0 ? "0" : `${dead} of ${units}`),
  percent: (share: number) => `${formatNumber(100 * share, 2)} %`,
  number: formatNumber,
  plain: (value: number) => formatNumber(value),
  counter: (epochs: number, rows: Score, newRows: Score) =>
    `epoch ${epochs} · loss ${formatNumber(rows.loss, 3)} · right ${share(rows)}, of new rows ${share(newRows)}`,
  lossOverEpochs: "loss by epoch; dashed: new rows",
  line: "This playground as code",
  copy: "Copy",
  copied: "Copied",
  legend:
    "Each square is a unit over the plane: orange where it gives more than 0, blue where less. The bar below it is the share of rows for which it is saturated; a crossed square is a dead unit.",
  plane: "The plane: what the network says at each point, and the rows.",
  network: "The units and the weights between them.",
  curve: "The loss, epoch by epoch.",
  loss: "loss",
  epochAxis: "epoch",
  stillNote: "Still image. In JupyterLab, restart the kernel and run all cells for the living network.",
  still: (epochs: number) => `After ${epochs} epochs`,
  probability: "probability of class 2",
};

interface Standing {
  epochs: number;
  rows: Score;
  newRows: Score;
  diverged: boolean;
}

/**
 * Where a training stands, in a sentence.
 *
 * @example
 * standing({ epochs: 10, rows: { loss: 0.5, accuracy: 0.75 }, newRows: { loss: 0.625, accuracy: 0.7 }, diverged: false }); // "Epoch 10: loss 0.5, accuracy 75 % on the rows to learn from; loss 0.625, accuracy 70 % on new rows."
 */
export const standing = ({ epochs, rows, newRows, diverged }: Standing): string =>
  diverged
    ? epochs === 0
      ? "Epoch 0: the loss is no number. Try another start, or a function that is defined for all numbers."
      : `Epoch ${epochs}: the loss is no number any more, so the training has ended. Try a smaller rate.`
    : `Epoch ${epochs}: ${scoreWords(rows)} on the rows to learn from; ${scoreWords(newRows)} on new rows.`;

const scoreWords = (score: Score): string => `loss ${formatNumber(score.loss, 3)}, accuracy ${share(score)}`;
