import { type Activation, relu, sigmoid, tanh } from "../../activations";
import {
  type Classification,
  createNetwork,
  type Initialization,
  type Network,
  probe,
  random,
} from "../../network";
import { rootMeanSquare } from "../statistics/root-mean-square";
import { spreadOver } from "./spread";

export type Illness = "healthy" | "vanishing" | "exploding" | "dead";

/** A deep network and what a look inside shows, a number for each hidden layer. */
export interface Patient {
  name: string;
  illness: Illness;
  /** The size of the pre-activations, and of ∂L/∂z: root mean squares. */
  sums: number[];
  gradients: number[];
  /** How far a unit's outputs lie apart for different rows. */
  spread: number[];
  /** The share of units without a gradient. */
  dead: number[];
}

const layers = 8;
const units = 40;

/** Twice He's deviations. */
const tooLarge: Initialization = ({ fanIn }) => 2 * Math.sqrt(2 / fanIn);

/**
 * Four networks of eight hidden layers, and what is wrong with each: one is healthy; one of sigmoids has a start that is too
 * small; one of ReLUs has weights twice as large as He's; in another one of ReLUs all biases have sunk to −0.15.
 * The seed draws the weights, and which of the four is called A.
 */
export function patients(data: Classification, seed: number): Patient[] {
  const deep = (activation: Activation, initialization: Initialization): Network => {
    const hidden = new Array<number>(layers).fill(units);
    const shape = { inputs: data.features, hidden, outputs: data.classes };
    return createNetwork({ ...shape, activation, initialization, seed });
  };
  const dying = deep(relu, "he");
  for (const layer of dying.layers) if (layer.kind === "dense") layer.biases.fill(-0.15);
  const all: [Illness, Network][] = [
    ["exploding", deep(relu, tooLarge)],
    ["dead", dying],
    ["healthy", deep(tanh, "lecun")],
    ["vanishing", deep(sigmoid, "glorot")],
  ];
  return random(seed)
    .shuffle(all)
    .map(([illness, network], i) => patientOf("ABCD"[i], illness, network, data));
}

function patientOf(name: string, illness: Illness, network: Network, data: Classification): Patient {
  const hidden = probe(network, data, "crossEntropy").slice(0, layers);
  return {
    name,
    illness,
    sums: hidden.map(({ preActivations }) => rootMeanSquare(preActivations)),
    gradients: hidden.map(({ gradients }) => rootMeanSquare(gradients)),
    spread: hidden.map(spreadOver),
    dead: hidden.map(({ dead }) => dead),
  };
}
