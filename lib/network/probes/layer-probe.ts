import type { Activation } from "../../activations";
import { log10 } from "../../activations/numerics";
import type { Dataset } from "../dataset";
import type { Dense } from "../layers/dense";
import type { LayerPass } from "../layers/layer-pass";
import type { Matrix } from "../matrix";
import type { Network } from "../network";
import { networkPass } from "../pass";
import { examplesFor } from "../training/examples";
import { type LossName, lossOf } from "../training/loss";
import { deviation } from "./statistics";

/** What goes on inside a dense layer for one data set. The arrays hold a number for each row and unit, row after row. */
export interface LayerProbe {
  /** `layer 2, tanh`. */
  label: string;
  units: number;
  /** z, what enters the activation. */
  preActivations: Float64Array;
  /** a = f(z), what leaves it. */
  activations: Float64Array;
  /** ∂loss/∂z. */
  gradients: Float64Array;
  /** ∂loss/∂W. */
  weightGradients: Float64Array;
  /** The Euclidean norm of ∂loss/∂W. */
  gradientNorm: number;
  /** The share of z where the activation is nearly flat; NaN for activations of vectors. */
  saturated: number;
  /** The share of units that get no gradient: ∂loss/∂z is 0 in every row, so their weights cannot move. */
  dead: number;
  /** For each unit, the share of its z where the activation is nearly flat. */
  unitsSaturated: number[];
  /** Whether each unit is dead. */
  unitsDead: boolean[];
}

/** The slope below which an activation counts as flat, as a part of its largest slope on [−5, 5]. */
const flat = 0.05;

/**
 * Sends a data set through a network and back, drops nothing, changes nothing, and shows each dense layer.
 * Saturated means |f′(z)| < 0.05 max |f′|, the maximum over [−5, 5]: |z| > 2.18 for tanh, |z| > 4.36 for sigmoid,
 * z ≤ 0 for ReLU. Throws where the data set, the loss and the network do not fit each other.
 *
 * @example
 * const network = createNetwork({ inputs: 2, hidden: [8, 8], outputs: 2, activation: relu });
 * const [first, second, last] = probe(network, moons(), "crossEntropy");
 * first.label; // "layer 1, ReLU"
 * last.label; // "layer 3, linear"
 */
export function probe(network: Network, data: Dataset, loss: LossName): LayerProbe[] {
  const { inputs, targets } = examplesFor(network, data, loss);
  const pass = networkPass(network, data.rows);
  pass.inputs.values.set(inputs.values);
  pass.forward();
  lossOf(loss)(pass.outputs.values, targets, pass.outputs.gradient);
  pass.backward();
  return network.layers.flatMap((layer, i) =>
    layer.kind === "dense"
      ? [probeOf(layer, pass.layers[i], pass.gradient.layers[i] as Dense, `layer ${i + 1}`)]
      : [],
  );
}

function probeOf(
  layer: Dense,
  { preActivation, output }: LayerPass,
  gradient: Dense,
  place: string,
): LayerProbe {
  const { values: z, gradient: dz } = preActivation as Required<NonNullable<LayerPass["preActivation"]>>;
  const unitsSaturated = saturatedShares(layer.activation, z);
  const unitsDead = withoutGradient(dz);
  return {
    label: `${place}, ${layer.activation?.label ?? "linear"}`,
    units: layer.units,
    preActivations: z.values,
    activations: output.values.values,
    gradients: dz.values,
    weightGradients: gradient.weights,
    gradientNorm: Math.sqrt(gradient.weights.reduce((sum, g) => sum + g * g, 0)),
    saturated: unitsSaturated.reduce((sum, share) => sum + share, 0) / layer.units,
    dead: unitsDead.filter(Boolean).length / layer.units,
    unitsSaturated,
    unitsDead,
  };
}

function saturatedShares(activation: Dense["activation"], z: Matrix): number[] {
  const flatRows = new Array<number>(z.columns).fill(0);
  if (!activation) return flatRows;
  if ("pullback" in activation) return flatRows.fill(Number.NaN);
  const limit = flat * steepest(activation);
  activation.derivative.map(z.values).forEach((slope, i) => {
    if (Math.abs(slope) < limit) flatRows[i % z.columns]++;
  });
  return flatRows.map((count) => count / z.rows);
}

const steepest = ({ derivative }: Activation): number =>
  derivative
    .map(Float64Array.from({ length: 2001 }, (_, i) => (i - 1000) / 200))
    .reduce((largest, slope) => Math.max(largest, Math.abs(slope)), 0);

const withoutGradient = ({ values, rows, columns }: Matrix): boolean[] =>
  Array.from({ length: columns }, (_, unit) => {
    let row = 0;
    while (row < rows && values[row * columns + unit] === 0) row++;
    return row === rows;
  });

/**
 * How large a step was beside the weights, for each dense layer: log₁₀ of the standard deviation of the change over
 * that of the weights before. About −3 is healthy (Karpathy, 2022). Copy the network before the step with `copyOf`.
 *
 * @example
 * const network = createNetwork({ inputs: 2, hidden: [8], outputs: 2, activation: tanh });
 * const before = copyOf(network);
 * startTraining(network, moons(), { loss: "crossEntropy", optimizer: adam(), epochs: 1 }).step();
 * updateRatios(before, network).length; // 2
 */
export function updateRatios(before: Network, after: Network): number[] {
  return before.layers.flatMap((layer, i) => {
    const changed = after.layers[i];
    if (layer.kind !== "dense" || changed.kind !== "dense") return [];
    const change = changed.weights.map((w, j) => w - layer.weights[j]);
    return [log10(deviation(change) / deviation(layer.weights))];
  });
}
