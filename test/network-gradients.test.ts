import assert from "node:assert/strict";
import { test } from "node:test";
import { type Activation, activations, prelu, rrelu, swish, tanh } from "../lib/activations";
import { maxout, type VectorActivation, vectorActivations } from "../lib/activations/vectors";
import { createNetwork, type LossName, losses, networkPass, random } from "../lib/network";
import type { Dense } from "../lib/network/layers/dense";
import type { LayerOptions } from "../lib/network/layers/layer-options";
import { matrix } from "../lib/network/matrix";

const rows = 7;
const inputs = 3;
const outputs = 4;

/** Where pre-activations lie. */
interface Start {
  center: number;
  spread: number;
}

/** Targets that every loss can use: from 0 to 1, the sum of a row is 1. */
function rowsOfTargets(): Float64Array {
  const { uniform } = random(8);
  const targets = new Float64Array(rows * outputs);
  for (let row = 0; row < rows; row++) {
    const parts = Array.from({ length: outputs }, uniform);
    const sum = parts.reduce((a, b) => a + b);
    targets.set(
      parts.map((part) => part / sum),
      row * outputs,
    );
  }
  return targets;
}

/**
 * The largest difference between the gradient of backpropagation and central differences,
 * relative to the gradient's largest element.
 */
function gradientError(
  hidden: LayerOptions[],
  loss: LossName,
  { center, spread }: Start = { center: 0, spread: 0.3 },
): number {
  const initialization = () => spread;
  const network = createNetwork({ inputs, hidden, outputs, activation: tanh, initialization, seed: 5 });
  const { normal } = random(6);
  for (const layer of network.layers)
    if (layer.kind === "dense") layer.biases.set(layer.biases.map(() => center + spread * normal()));
  const x = new Float64Array(rows * inputs).map(normal);
  const targets = matrix(rows, outputs, rowsOfTargets());

  // Dropout draws its masks from the same seed at every call, so that only the parameters move.
  const run = () => {
    const pass = networkPass(network, rows, { random: random(7) });
    pass.inputs.values.set(x);
    pass.forward();
    return { pass, loss: losses[loss](pass.outputs.values, targets, pass.outputs.gradient) };
  };
  const { pass } = run();
  pass.backward();
  const gradient = pass.gradient.parameters;

  const h = 1e-5;
  let error = 0;
  network.parameters.forEach((value, i) => {
    network.parameters[i] = value + h;
    const above = run().loss;
    network.parameters[i] = value - h;
    const below = run().loss;
    network.parameters[i] = value;
    error = Math.max(error, Math.abs((above - below) / (2 * h) - gradient[i]));
  });
  const size = gradient.reduce((largest, g) => Math.max(largest, Math.abs(g)), 0);
  assert.ok(size > 0, "the gradient is not all zeros");
  return error / size;
}

const small = (error: number) => assert.ok(error < 1e-6, `relative error ${error}`);

for (const loss of Object.keys(losses) as LossName[])
  test(`the gradient of ${loss} agrees with central differences`, () => small(gradientError([5, 4], loss)));

for (const [name, activation] of Object.entries<Activation>(activations))
  test(`the gradient through ${name} agrees with central differences`, () => {
    const twice = [
      { units: 6, activation },
      { units: 5, activation },
    ];
    const [low, high] = activation.domain;
    if (high === Infinity) return small(gradientError(twice, "crossEntropy"));
    // a function of an interval needs pre-activations that lie in it
    const inside = { center: (low + high) / 2, spread: (high - low) / 50 };
    return small(gradientError(twice.slice(1), "crossEntropy", inside));
  });

for (const [name, activation] of Object.entries<VectorActivation>(vectorActivations))
  test(`the gradient through ${name} agrees with central differences`, () => {
    const twice = [
      { units: 12, activation },
      { units: 8, activation },
    ];
    small(gradientError(twice, "crossEntropy"));
  });

test("the gradient of PReLU's α and swish's β agrees with central differences", () => {
  const hidden = [
    { units: 6, activation: prelu },
    { units: 5, activation: swish },
  ];
  const [first, second] = createNetwork({ inputs, hidden, outputs }).layers as Dense[];
  assert.deepEqual([first.trained, second.trained], [["alpha"], ["beta"]]);
  small(gradientError(hidden, "squaredError"));
  const byUnit = hidden.map((layer) => ({ ...layer, trainActivation: "by unit" as const }));
  const [own] = createNetwork({ inputs, hidden: byUnit, outputs }).layers as Dense[];
  assert.deepEqual([...own.activationParameters], new Array(6).fill(0.25));
  small(gradientError(byUnit, "squaredError"));
});

test("the gradient through maxout of three pieces agrees with central differences", () =>
  small(gradientError([{ units: 18, activation: maxout.with({ pieces: 3 }) }, 5], "crossEntropy")));

test("the gradient through dropout agrees with central differences", () =>
  small(gradientError([{ dropout: 0.2 }, 6, { dropout: 0.5 }, 5], "crossEntropy")));

test("the gradient through RReLU's drawn slopes agrees with central differences", () =>
  small(
    gradientError(
      [
        { units: 6, activation: rrelu },
        { units: 5, activation: rrelu },
      ],
      "crossEntropy",
    ),
  ));
