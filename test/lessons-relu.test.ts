import assert from "node:assert/strict";
import { test } from "node:test";
import { type Activation, leakyRelu, linear, relu, sigmoid } from "../lib/activations";
import { deaths, dyingFigure, neuronSteps } from "../lib/lessons";
import { sgd } from "../lib/network";

test("a neuron's slopes are those of its loss", () => {
  for (const { weight, bias, slopes } of neuronSteps(sigmoid, 0.5, 5)) {
    const h = 1e-6;
    const loss = (w: number, b: number) => {
      const errors = [0.5, 1, 1.5, 2, 2.5, 3].map((x) => sigmoid(w * x + b) - x / 2);
      return errors.reduce((sum, error) => sum + error ** 2, 0) / 12;
    };
    const numeric = [
      (loss(weight + h, bias) - loss(weight - h, bias)) / (2 * h),
      (loss(weight, bias + h) - loss(weight, bias - h)) / (2 * h),
    ];
    assert.ok(Math.abs(numeric[0] - slopes.weight) < 1e-8);
    assert.ok(Math.abs(numeric[1] - slopes.bias) < 1e-8);
  }
});

test("a small rate learns, a large one kills a ReLU in one step, and a leak revives it", () => {
  const last = (f: Activation, rate: number) => neuronSteps(f, rate, 200).at(-1) as { loss: number };
  assert.ok(last(relu, 0.1).loss < 1e-3);
  const dead = neuronSteps(relu, 0.6, 200);
  for (const { slopes } of dead.slice(1)) assert.deepEqual(slopes, { weight: 0, bias: 0 });
  assert.deepEqual(dead[200], dead[1]);
  assert.notEqual(neuronSteps(leakyRelu, 0.6, 2)[2].weight, dead[1].weight);
});

test("the neuron takes other points, another curve and another start", () => {
  const start = { weight: -0.5, bias: 2 };
  const steps = neuronSteps(linear, 0.1, 500, { xs: [-2, 0, 1], target: (x) => 3 - 2 * x, start });
  assert.deepEqual({ weight: steps[0].weight, bias: steps[0].bias }, start);
  const last = steps[500];
  assert.ok(Math.abs(last.weight + 2) < 1e-6 && Math.abs(last.bias - 3) < 1e-6 && last.loss < 1e-12);
  assert.deepEqual(neuronSteps(relu, 0.1, 3, {}), neuronSteps(relu, 0.1, 3));
  assert.throws(() => neuronSteps(relu, 0.1, 3, { xs: [] }), /xs is empty/);
});

test("the figure shows both neurons at each step", () => {
  const figure = dyingFigure(relu, [0.1, 0.6], 4);
  assert.equal(figure.frames?.length, 5);
  const curves = figure.data.filter(({ name }) => name === "neuron");
  assert.equal(curves.length, 2);
  const last = figure.frames?.at(-1)?.at(-2) as { y: number[] };
  assert.ok(last.y.every((y) => y === 0));
});

test("momentum moves a dead neuron on, and can wake it", () => {
  const task = { xs: [-2, -1, 0, 1, 2], target: relu, start: { weight: -2, bias: -1 } };
  const deadAt = (states: readonly { slopes: { weight: number; bias: number } }[]) =>
    states.map(({ slopes }) => slopes.weight === 0 && slopes.bias === 0);
  const plain = deadAt(neuronSteps(relu, 1, 40, task));
  assert.ok(plain.indexOf(true) > 0 && !plain.includes(false, plain.indexOf(true)));
  const moving = deadAt(neuronSteps(relu, 1, 40, { ...task, momentum: 0.9 }));
  assert.ok(moving.indexOf(true) > 0 && moving.includes(false, moving.indexOf(true)));
});

test("units that died in the first layer stay so in plain descent; deeper ones may wake", () => {
  const optimizer = sgd({ learningRate: 1 });
  const [first, second] = [1, 2].map((layer) => deaths({ optimizer, layer, seed: 1 }));
  assert.ok(first.fellAsleep > 0);
  assert.equal(first.wokeAgain, 0);
  assert.ok(second.wokeAgain > 0 && second.wokeAgain <= second.fellAsleep);
});
