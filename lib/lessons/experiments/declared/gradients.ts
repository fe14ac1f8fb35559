import { type Activation, linear, relu, selu, sigmoid, tanh } from "../../../activations";
import { type ShrinkingOptions, shrinking } from "../../runs/shrinking";
import { conditionsOf, type Experiment, pair } from "../experiment";

/** Is the gradient through one function shrunk more than through each of the others? Further functions are there to be seen. */
const through = (
  claim: "C8" | "C13",
  functions: readonly Activation[],
  worse: Activation,
  others: readonly Activation[],
  layers: number,
  pictures: "digits" | "handwriting" = "digits",
): Experiment<ShrinkingOptions> => ({
  claim,
  measure: "shrinking",
  held: { activation: relu, layers, pictures },
  conditions: conditionsOf(functions),
  run: (options) => ({ value: shrinking(options) }),
  comparisons: others.map((f) => pair(f.label, worse.label)),
  runs: { live: 9, looks: [15, 45] },
});

const c8 = (layers: number, pictures?: "digits" | "handwriting") =>
  through("C8", [sigmoid, tanh, relu, selu], sigmoid, [tanh, relu], layers, pictures);

/** Through layers without an activation nothing is lost: what shrinks more, shrinks. */
const c13 = (layers: number, pictures?: "digits" | "handwriting") =>
  through("C13", [sigmoid, tanh, relu, linear], tanh, [linear], layers, pictures);

/** Untrained networks: nothing is learned, so no learning rate is chosen. */
export const gradients = {
  "C8 2 layers": c8(2),
  "C8 10 layers": c8(10),
  "C8 30 layers": c8(30),
  "C8 handwriting, 10 layers": c8(10, "handwriting"),
  "C13 20 layers": c13(20),
  "C13 handwriting, 20 layers": c13(20, "handwriting"),
};
