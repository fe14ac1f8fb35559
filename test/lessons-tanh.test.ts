import assert from "node:assert/strict";
import { test } from "node:test";
import { sigmoid, tanh } from "../lib/activations";
import type { Scatter } from "../lib/charts/figure";
import { stretchFigure, summary, zigzagFigure } from "../lib/lessons";

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
