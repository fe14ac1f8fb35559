import assert from "node:assert/strict";
import { test } from "node:test";
import { sigmoid, tanh } from "../lib/activations";
import type { Scatter } from "../lib/charts/figure";
import { sigmoidTwin, stretchFigure, summary, zigzagFigure } from "../lib/lessons";
import { createNetwork, moons, predict } from "../lib/network";

test("the zigzag figure starts at the first weights, and its slider walks the whole paths", () => {
  const figure = zigzagFigure({ sigmoid: { feed: sigmoid, rate: 2 }, tanh: { feed: tanh, rate: 1 } });
  const steps = figure.sliders?.[0].values.length as number;
  assert.equal(figure.frames?.length, steps);
  const path = figure.data.findIndex(({ name }) => name === "path");
  assert.deepEqual(figure.data[path].x, [0]);
  const last = { ...figure.data[path], ...figure.frames?.at(-1)?.[path] } as Scatter;
  assert.equal(last.x.length, steps);
});

test("the loss is as large all along a contour", () => {
  const { data } = zigzagFigure({ sigmoid: { feed: sigmoid, rate: 2 } });
  const { x, y } = data.find(({ name }) => name === "equal loss") as Scatter;
  const mean = 0.5;
  const variance = 0.0433790358580928; // of σ(z) for normal z
  const lossAt = (i: number) => {
    const [a, b] = [(x[i] as number) - Math.SQRT1_2, (y[i] as number) + Math.SQRT1_2];
    return (variance * (a * a + b * b) + mean ** 2 * (a + b) ** 2) / 2;
  };
  for (const [ring, radius] of [0.25, 0.5, 0.75, 1].entries()) {
    for (let i = 0; i <= 60; i++)
      assert.ok(Math.abs(lossAt(62 * ring + i) - (variance * radius ** 2) / 2) < 1e-4);
  }
});

test("a network of tanh and its twin of sigmoids say the same", () => {
  const network = createNetwork({ inputs: 2, hidden: [5, 4, 3], outputs: 2, activation: tanh, seed: 1 });
  network.parameters.forEach((w, i) => {
    network.parameters[i] = w + 0.1 * Math.sin(i); // biases too
  });
  const { inputs } = moons({ rows: 20 });
  const [ours, twins] = [network, sigmoidTwin(network)].map((each) => predict(each, inputs));
  for (const [i, value] of ours.entries()) assert.ok(Math.abs(value - twins[i]) < 1e-12);
  const other = createNetwork({ inputs: 2, hidden: [5], outputs: 2, activation: sigmoid });
  assert.throws(() => sigmoidTwin(other), /hidden layer has sigmoid/);
});

test("the stretched sigmoid starts as the sigmoid and ends as tanh", () => {
  const { data, frames } = stretchFigure();
  const named = (name: string) => data.findIndex((trace) => trace.name === name);
  const first = { ...data[named("stretched")], ...frames?.[0][named("stretched")] } as Scatter;
  assert.deepEqual(first.y, data[named("sigmoid")].y);
  const { x, y } = { ...data[named("stretched")], ...frames?.at(-1)?.[named("stretched")] } as Scatter;
  for (const [i, at] of x.entries()) assert.ok(Math.abs((y[i] as number) - Math.tanh(at as number)) < 1e-5);
});

test("a summary is the median and the middle half", () => {
  assert.equal(summary([9, 1, 5, 3, 7]), "5 (3 … 7)");
  assert.equal(summary([2]), "2 (2 … 2)");
  assert.equal(summary([1 / 3, 1 / 3]), "0.333 (0.333 … 0.333)");
});
