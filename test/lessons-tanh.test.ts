import assert from "node:assert/strict";
import { test } from "node:test";
import { sigmoid, tanh } from "../lib/activations";
import type { Scatter } from "../lib/charts/figure";
import { learnTwoWeights, stretchFigure, summary, weightPath, zigzagFigure } from "../lib/lessons";

const centred = (z: number) => sigmoid(z) - 0.5;

test("positive inputs move both weights alike at every step, centred ones half of the time", () => {
  const positive = learnTwoWeights(sigmoid, 20);
  assert.equal(positive.together, 1);
  assert.equal(positive.steps.length, 20);
  const { together } = learnTwoWeights(tanh, 20);
  assert.ok(together > 0.35 && together < 0.65, `${together}`);
});

test("without any inputs that differ from 0, nothing is learned", () => {
  const path = weightPath(() => 0, 1, 1);
  assert.equal(path.length, 1001);
  assert.deepEqual(path.at(-1), [0, 0]);
});

test("a path starts at 0, ends near its target, and is the same for the same seed", () => {
  for (const feed of [sigmoid, centred, tanh]) {
    const path = weightPath(feed, 1, 3, [0.6, -0.8]);
    const [a, b] = path.at(-1) as readonly [number, number];
    assert.deepEqual(path[0], [0, 0]);
    assert.ok(Math.hypot(a - 0.6, b + 0.8) <= 0.1);
    assert.deepEqual(weightPath(feed, 1, 3, [0.6, -0.8]), path);
  }
});

test("each step goes down the gradient: its direction is ± the input", () => {
  const path = weightPath(sigmoid, 0.5, 5);
  for (const [i, [a, b]] of path.slice(1).entries()) {
    const [da, db] = [a - path[i][0], b - path[i][1]];
    assert.ok(da * db > 0);
  }
});

test("the zigzag figure grows with its slider, and ends at the whole paths", () => {
  const figure = zigzagFigure({ sigmoid: { feed: sigmoid, rate: 2 }, tanh: { feed: tanh, rate: 1 } });
  const steps = figure.sliders?.[0].values.length as number;
  assert.equal(figure.frames?.length, steps);
  assert.equal(figure.data[0].x.length, steps);
  assert.deepEqual(figure.frames?.[0][0].x, [0]);
});

test("the stretched sigmoid starts as the sigmoid and ends as tanh", () => {
  const { data, frames } = stretchFigure();
  const named = (name: string) => data.findIndex((trace) => trace.name === name);
  assert.deepEqual(data[named("stretched")].y, data[named("sigmoid")].y);
  const { x, y } = { ...data[named("stretched")], ...frames?.at(-1)?.[named("stretched")] } as Scatter;
  for (const [i, at] of x.entries()) assert.ok(Math.abs((y[i] as number) - Math.tanh(at as number)) < 1e-5);
});

test("a summary is the median and the middle half", () => {
  assert.equal(summary([9, 1, 5, 3, 7]), "5 (3 … 7)");
  assert.equal(summary([2]), "2 (2 … 2)");
  assert.equal(summary([1 / 3, 1 / 3]), "0.333 (0.333 … 0.333)");
});
