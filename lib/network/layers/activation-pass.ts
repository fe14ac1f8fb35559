import { type Activation, randomSlopes, rrelu } from "../../activations";
import type { VectorActivation } from "../../activations/vectors";
import { type Matrix, matrix } from "../matrix";
import type { Random } from "../random/random";
import type { Dense } from "./dense";
import type { Pass, Signal } from "./layer-pass";
import { trainedActivation } from "./trained-activation";

/** The forward and backward pass of a layer's activation. */
export function activationPass(
  layer: Dense,
  gradient: Dense,
  input: Required<Signal>,
  random?: Random,
): Pass {
  const { activation } = layer;
  if (!activation) return { output: input, forward() {}, backward() {} };
  if ("pullback" in activation) return vectorPass(activation, layer.outputs, input);
  if (random && activation.definition === rrelu.definition)
    return randomSlopesPass(activation as typeof rrelu, input, random);
  return elementwisePass(activation, layer, gradient, input);
}

const signalOf = (rows: number, columns: number): Required<Signal> => ({
  values: matrix(rows, columns),
  gradient: matrix(rows, columns),
});

/** a = f(z), and back: dz = da f′(z); for a parameter α of f in training, dα = the sum of da ∂f/∂α over all that share it. */
function elementwisePass(
  activation: Activation,
  layer: Dense,
  gradient: Dense,
  input: Required<Signal>,
): Pass {
  const f = trainedActivation(activation, layer);
  const { values: z, gradient: dz } = input;
  const output = signalOf(z.rows, z.columns);
  const { values: a, gradient: da } = output;
  const { sets } = layer;

  return {
    output,
    forward: () => f.value(z.values, a.values),
    backward() {
      for (let p = 0; p < f.partials.length; p++) {
        f.partials[p](z.values, dz.values);
        for (let set = 0; set < sets; set++)
          gradient.activationParameters[set * f.partials.length + p] = dot(da.values, dz.values, set, sets);
      }
      f.derivative(z.values, dz.values);
      multiplyBy(da.values, dz.values);
    },
  };
}

/** Each row is a vector: a = f(z), and back: dz = Jᵀ da. */
function vectorPass(f: VectorActivation, outputs: number, input: Required<Signal>): Pass {
  const { rows } = input.values;
  const output = signalOf(rows, outputs);
  const [z, dz, a, da] = [input.values, input.gradient, output.values, output.gradient].map(rowsOf);
  const { value, pullback } = f.definition;

  return {
    output,
    forward() {
      for (let row = 0; row < rows; row++) value(z[row], a[row], f.parameters);
    },
    backward() {
      for (let row = 0; row < rows; row++) pullback(z[row], da[row], dz[row], f.parameters);
    },
  };
}

/** RReLU in training: a = s z with slopes s drawn anew at each step, and back: dz = s da. */
function randomSlopesPass({ parameters }: typeof rrelu, input: Required<Signal>, random: Random): Pass {
  const { values: z, gradient: dz } = input;
  const output = signalOf(z.rows, z.columns);
  let slopes = z.values;

  return {
    output,
    forward() {
      slopes = randomSlopes(z.values, parameters, random.uniform);
      output.values.values.set(z.values);
      multiplyBy(slopes, output.values.values);
    },
    backward() {
      dz.values.set(output.gradient.values);
      multiplyBy(slopes, dz.values);
    },
  };
}

/** Views of the rows of a matrix that is stored row after row. */
const rowsOf = ({ rows, columns, values }: Matrix): Float64Array[] =>
  Array.from({ length: rows }, (_, i) => values.subarray(i * columns, (i + 1) * columns));

function dot(x: Float64Array, y: Float64Array, first: number, apart: number): number {
  let sum = 0;
  for (let i = first; i < x.length; i += apart) sum += x[i] * y[i];
  return sum;
}

function multiplyBy(factors: Float64Array, out: Float64Array): void {
  for (let i = 0; i < out.length; i++) out[i] *= factors[i];
}
