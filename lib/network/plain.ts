import type { Activation } from "../activations";
import type { Random } from "./random/random";

/*
 * A network of dense layers, made to be read: lists of numbers, one example at a time, nothing made fast.
 * `createNetwork` and `train` do the same for batches, and are tested against this file.
 *
 * x is what a layer takes in, z its pre-activation, y what it puts out; L is the loss at the end.
 */

/** A layer: y = f(z) with z = W x + b. `weights[j][i]` leads from input i to unit j. */
export interface Layer {
  weights: number[][];
  biases: number[];
  activation: Activation;
}

/** A layer to begin with: normal weights of variance 1/inputs, biases 0. LeCun, Bottou, Orr & Müller, 1998. */
export const dense = (inputs: number, units: number, activation: Activation, { normal }: Random): Layer => ({
  weights: Array.from({ length: units }, () =>
    Array.from({ length: inputs }, () => normal() / Math.sqrt(inputs)),
  ),
  biases: Array.from({ length: units }, () => 0),
  activation,
});

/** What a layer did with one example. */
export interface Trace {
  input: number[];
  preActivation: number[];
  output: number[];
}

/** Forward, from the first layer to the last. Throws a RangeError where inputs and weights differ in number. */
export function forward(layers: Layer[], input: number[]): Trace[] {
  const traces: Trace[] = [];
  let x = input;
  for (const { weights, biases, activation } of layers) {
    // z[j] = Σᵢ w[j][i] x[i] + b[j]
    const preActivation = weights.map((row, j) => dot(row, x) + biases[j]);
    // y[j] = f(z[j])
    const output = preActivation.map((z) => activation(z));
    traces.push({ input: x, preActivation, output });
    x = output;
  }
  return traces;
}

/** ∂L/∂W and ∂L/∂b of a layer, in its own shape. */
export interface Gradient {
  weights: number[][];
  biases: number[];
}

/** Backward, from ∂L/∂y of the last layer to the first, by the chain rule. Rumelhart, Hinton & Williams, 1986. */
export function backward(layers: Layer[], traces: Trace[], outputGradient: number[]): Gradient[] {
  const gradients: Gradient[] = [];
  let dy = outputGradient;
  for (let l = layers.length - 1; l >= 0; l--) {
    const { weights, activation } = layers[l];
    const { input, preActivation } = traces[l];
    // δ[j] = ∂L/∂z[j] = ∂L/∂y[j] f′(z[j])
    const delta = preActivation.map((z, j) => dy[j] * activation.derivative(z));
    // ∂L/∂w[j][i] = δ[j] x[i] and ∂L/∂b[j] = δ[j]
    gradients[l] = { weights: delta.map((d) => input.map((x) => d * x)), biases: delta };
    // ∂L/∂x[i] = Σⱼ w[j][i] δ[j], which is ∂L/∂y[i] of the layer before
    dy = input.map((_, i) => dot(column(weights, i), delta));
  }
  return gradients;
}

/**
 * The layers after one step of gradient descent: w − η ∂L/∂w and b − η ∂L/∂b, with the learning rate η.
 *
 * @example
 * const layer = dense(1, 1, linear, random(0));
 * step([layer], [{ weights: [[0]], biases: [2] }], 0.5)[0].biases; // [-1]
 */
export const step = (layers: Layer[], gradients: Gradient[], learningRate: number): Layer[] =>
  layers.map(({ weights, biases, activation }, l) => ({
    weights: weights.map((row, j) => row.map((w, i) => w - learningRate * gradients[l].weights[j][i])),
    biases: biases.map((b, j) => b - learningRate * gradients[l].biases[j]),
    activation,
  }));

/** Squared error: L = Σⱼ (y[j] − t[j])² / n. For classes, `crossEntropy` is a loss of the same form. */
export const squaredError = (y: number[], t: number[]): number => dot(minus(y, t), minus(y, t)) / y.length;

/** ∂L/∂y[j] = 2 (y[j] − t[j]) / n. */
squaredError.gradient = (y: number[], t: number[]): number[] => minus(y, t).map((e) => (2 * e) / y.length);

const dot = (a: number[], b: number[]): number => pairs(a, b).reduce((sum, [x, y]) => sum + x * y, 0);
const minus = (a: number[], b: number[]): number[] => pairs(a, b).map(([x, y]) => x - y);
const column = (matrix: number[][], i: number): number[] => matrix.map((row) => row[i]);

function pairs(a: number[], b: number[]): [number, number][] {
  if (a.length !== b.length) throw new RangeError(`plain: ${a.length} numbers do not fit ${b.length}`);
  return a.map((x, i) => [x, b[i]]);
}
