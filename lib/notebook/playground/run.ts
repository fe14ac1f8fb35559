import { circles } from "../../network/data/circles";
import { moons } from "../../network/data/moons";
import { spirals } from "../../network/data/spirals";
import { xor } from "../../network/data/xor";
import type { Classification } from "../../network/dataset";
import { createNetwork, type Network } from "../../network/network";
import { type LayerProbe, probe } from "../../network/probes/layer-probe";
import type { Score } from "../../network/training/history";
import { adam, momentum, rmsprop, sgd } from "../../network/training/optimizer";
import { score } from "../../network/training/score";
import { startTraining } from "../../network/training/start-training";
import { activationOf } from "./activation-of";
import { limits, type PlaygroundState, type Specials } from "./state";

const dataSets = { circles, moons, spirals, xor };
const optimizers = { sgd, momentum, rmsprop, adam };

/** How the rows are drawn and the network is trained; all else is in the state. */
const rows = 200;
const batch = 20;
const loss = "binaryCrossEntropy";

/** A network at its training, in the page as in the kernel. */
export interface PlaygroundRun {
  readonly network: Network;
  /** The 200 rows that it learns from. */
  readonly rows: Classification;
  /** 200 other rows. */
  readonly newRows: Classification;
  /** Epochs finished. */
  readonly epochs: number;
  /** Whether the loss is no finite number, at the start or any more, which ends the training. */
  readonly diverged: boolean;
  /** Trains so many epochs more. */
  train(epochs: number): void;
  scoreOn(part: "rows" | "newRows"): Score;
  /** What goes on in each layer, the output last. */
  probe(): LayerProbe[];
}

/** Draws the rows and the first weights, and trains for the epochs of the state. */
export function startRun(state: PlaygroundState, specials: Specials = {}): PlaygroundRun {
  const { data, layers, start, rate, optimizer, seed } = state;
  const draw = dataSets[data];
  const parts = { rows: draw({ rows, seed }), newRows: draw({ rows, seed: (seed + 1_000_000) % 2 ** 32 }) };
  const network = createNetwork({
    inputs: 2,
    hidden: layers.map(({ units, activation }) => ({
      units,
      activation: activationOf(activation, specials),
    })),
    outputs: 1,
    initialization: typeof start === "number" ? () => start : start,
    seed,
  });
  const training = startTraining(network, parts.rows, {
    ...{ loss, batch, epochs: limits.epochs },
    optimizer: optimizers[optimizer]({ learningRate: rate }),
  });
  let epochs = 0;
  let diverged = !Number.isFinite(score(network, parts.rows, loss).loss); // logit, or a start that overflows

  const run: PlaygroundRun = {
    ...{ network, ...parts },
    get epochs() {
      return epochs;
    },
    get diverged() {
      return diverged;
    },
    train(more) {
      for (const end = epochs + more; epochs < end && !diverged; epochs++)
        for (let step = 0; step < training.stepsPerEpoch && !diverged; step++)
          diverged = !Number.isFinite(training.step());
    },
    scoreOn: (part) => score(network, parts[part], loss),
    probe: () => probe(network, parts.rows, loss),
  };
  run.train(state.epochs);
  return run;
}
