import assert from "node:assert/strict";
import { test } from "node:test";
import { type Activation, crossEntropy, linear, relu, swish, tanh } from "../lib/activations";
import { createNetwork, losses, networkPass, plain, random, sgd } from "../lib/network";
import type { Dense } from "../lib/network/layers/dense";
import { matrix } from "../lib/network/matrix";

const [inputs, outputs, rows] = [3, 4, 5];
const activations = { relu, tanh, swish };

const { normal } = random(2);
const examples = Array.from({ length: rows }, (_, row) => ({
  input: Array.from({ length: inputs }, normal),
  target: Array.from({ length: outputs }, normal),
  label: row % outputs,
}));

/** Rows of `columns` numbers of a list. */
const rowsOf = (values: Float64Array, columns: number): number[][] =>
  Array.from({ length: values.length / columns }, (_, row) => [
    ...values.subarray(row * columns, (row + 1) * columns),
  ]);

const transposed = (matrix: number[][]): number[][] => matrix[0].map((_, i) => matrix.map((row) => row[i]));

/** A layer of the fast network, or the gradient that it keeps in that shape, as plain lists. */
const plainOf = (layer: Dense): plain.Layer => ({
  weights: transposed(rowsOf(layer.weights, layer.units)),
  biases: [...layer.biases],
  activation: (layer.activation as Activation | undefined) ?? linear,
});

function networksOf(activation: Activation) {
  const fast = createNetwork({ inputs, hidden: [6, 5], outputs, activation, seed: 3 });
  for (const layer of fast.layers as Dense[]) layer.biases.set(layer.biases.map(normal));
  return { fast, layers: (fast.layers as Dense[]).map(plainOf) };
}

type Outputs = (example: (typeof examples)[number], y: number[]) => number[];

/** The gradient of the mean loss over all examples: the mean of the gradients. */
function meanGradient(layers: plain.Layer[], lossGradient: Outputs): plain.Gradient[] {
  const gradients = examples.map((example) => {
    const traces = plain.forward(layers, example.input);
    return plain.backward(layers, traces, lossGradient(example, traces[layers.length - 1].output));
  });
  const mean = (numberOf: (gradient: plain.Gradient[]) => number) =>
    gradients.reduce((sum, gradient) => sum + numberOf(gradient), 0) / rows;
  return layers.map(({ weights, biases }, l) => ({
    weights: weights.map((row, j) => row.map((_, i) => mean((gradient) => gradient[l].weights[j][i]))),
    biases: biases.map((_, j) => mean((gradient) => gradient[l].biases[j])),
  }));
}

/** All numbers of layers or gradients, in one list. */
const numbersOf = (layers: plain.Gradient[]): number[] =>
  layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);

function near(actual: number[], expected: number[], tolerance: number): void {
  const size = Math.max(...expected.map(Math.abs));
  assert.ok(size > 0 && actual.length === expected.length);
  for (const [i, x] of actual.entries())
    assert.ok(Math.abs(x - expected[i]) <= tolerance * size, `number ${i}: ${x} and ${expected[i]}`);
}

const contests = {
  squaredError: {
    targets: examples.map(({ target }) => target),
    gradient: ({ target }, y) => plain.squaredError.gradient(y, target),
  },
  crossEntropy: {
    targets: examples.map(({ label }) => Array.from({ length: outputs }, (_, j) => Number(j === label))),
    gradient: ({ label }, y) => crossEntropy.gradient(y, label),
  },
} satisfies Record<string, { targets: number[][]; gradient: Outputs }>;

for (const [name, activation] of Object.entries<Activation>(activations))
  for (const [loss, { targets, gradient }] of Object.entries(contests))
    test(`plain and fast network agree to 12 digits: ${name}, ${loss}`, () => {
      const { fast, layers } = networksOf(activation);
      const pass = networkPass(fast, rows);
      pass.inputs.values.set(examples.flatMap(({ input }) => input));
      pass.forward();
      const t = matrix(rows, outputs, Float64Array.from(targets.flat()));
      losses[loss as keyof typeof contests](pass.outputs.values, t, pass.outputs.gradient);
      pass.backward();

      const outputsOf = examples.flatMap(({ input }) => plain.forward(layers, input)[2].output);
      near(outputsOf, [...pass.outputs.values.values], 1e-12);
      const expected = (pass.gradient.layers as Dense[]).map(plainOf);
      const actual = meanGradient(layers, gradient);
      for (const [l, layer] of actual.entries()) near(numbersOf([layer]), numbersOf([expected[l]]), 1e-12);

      sgd({ learningRate: 0.1 }).start(fast.parameters.length)(fast.parameters, pass.gradient.parameters);
      near(
        numbersOf(plain.step(layers, actual, 0.1)),
        numbersOf((fast.layers as Dense[]).map(plainOf)),
        1e-12,
      );
    });

for (const [name, activation] of Object.entries<Activation>(activations))
  test(`the plain gradient agrees with central differences: ${name}`, () => {
    const { layers } = networksOf(activation);
    const { input, target } = examples[0];
    const loss = () => plain.squaredError(plain.forward(layers, input)[2].output, target);
    const traces = plain.forward(layers, input);
    const gradient = plain.backward(layers, traces, plain.squaredError.gradient(traces[2].output, target));

    const h = 1e-5;
    const quotients = layers.flatMap(({ weights, biases }) =>
      [...weights, biases].flatMap((list) =>
        list.map((value, i) => {
          list[i] = value + h;
          const above = loss();
          list[i] = value - h;
          const below = loss();
          list[i] = value;
          return (above - below) / (2 * h);
        }),
      ),
    );
    near(numbersOf(gradient), quotients, 1e-7);
  });

test("three lines a step learn XOR", () => {
  const xor = [0, 1].flatMap((a) => [0, 1].map((b) => ({ input: [a, b], target: [Number(a !== b)] })));
  const stream = random(4);
  let layers = [plain.dense(2, 8, tanh, stream), plain.dense(8, 1, linear, stream)];
  const outputOf = (input: number[]) => plain.forward(layers, input)[1].output;
  for (let epoch = 0; epoch < 300; epoch++)
    for (const { input, target } of xor) {
      const traces = plain.forward(layers, input);
      const gradients = plain.backward(layers, traces, plain.squaredError.gradient(traces[1].output, target));
      layers = plain.step(layers, gradients, 0.1);
    }
  for (const { input, target } of xor)
    assert.ok(Math.abs(outputOf(input)[0] - target[0]) < 0.1, `${input}: ${outputOf(input)}`);
});

test("a step leaves the layers before it as they were", () => {
  const { layers } = networksOf(tanh);
  const before = structuredClone(numbersOf(layers));
  plain.step(layers, layers, 0.5);
  assert.deepEqual(numbersOf(layers), before);
});

test("lists that do not fit are named by their lengths", () => {
  const layers = [plain.dense(2, 3, relu, random(1))];
  assert.throws(() => plain.forward(layers, [1]), /plain: 2 numbers do not fit 1/);
  assert.throws(() => plain.squaredError([1, 2, 3], [1]), /plain: 3 numbers do not fit 1/);
});
