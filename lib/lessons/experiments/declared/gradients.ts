import { type Activation, relu, selu, sigmoid, tanh } from "../../../activations";
import { type ShrinkingOptions, shrinking } from "../../runs/shrinking";
import { conditionsOf, type Experiment, pair } from "../experiment";

const through = (
  claim: "C8" | "C13",
  functions: readonly Activation[],
  worse: Activation,
  layers: number,
  pictures: "digits" | "handwriting" = "digits",
): Experiment<ShrinkingOptions> => ({
  claim,
  measure: "shrinking",
  held: { activation: relu, layers, pictures },
  conditions: conditionsOf(functions),
  run: (options) => ({ value: shrinking(options) }),
  comparisons: functions.filter((f) => f !== worse && f !== selu).map((f) => pair(f.label, worse.label)),
  runs: { live: 9, looks: [15, 45] },
});

const four = [sigmoid, tanh, relu, selu];

/** Untrained networks: nothing is learned, so no learning rate is chosen. */
export const gradients = {
  "C8 2 layers": through("C8", four, sigmoid, 2),
  "C8 10 layers": through("C8", four, sigmoid, 10),
  "C8 30 layers": through("C8", four, sigmoid, 30),
  "C8 handwriting, 10 layers": through("C8", four, sigmoid, 10, "handwriting"),
  "C13 20 layers": through("C13", [tanh, relu], tanh, 20),
  "C13 handwriting, 20 layers": through("C13", [tanh, relu], tanh, 20, "handwriting"),
};
