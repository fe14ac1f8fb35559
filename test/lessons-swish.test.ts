import assert from "node:assert/strict";
import { test } from "node:test";
import { type Activation, relu, swish, tanh } from "../lib/activations";
import {
  landscapeCutsFigure,
  landscapesFigure,
  learnEqually,
  lossAlong,
  lossLineFigure,
  roughnessOf,
} from "../lib/lessons";
import { createNetwork, type Initialization, moons, score } from "../lib/network";

test("the figure has a landscape for each function, scaled to 1", () => {
  const { data } = landscapesFigure([relu, swish], 3);
  const maps = data.flatMap((trace) => (trace.type === "contour" ? [trace.z.flat()] : []));
  assert.equal(maps.length, 2);
  for (const values of maps) {
    const most = Math.max(...values.map((value) => Math.abs(value ?? 0)));
    assert.ok(Math.abs(most - 1) < 1e-9);
  }
});

test("the cut goes through the map where the second input is 1", () => {
  const [map] = landscapesFigure([relu], 3).data;
  const [cut] = landscapeCutsFigure([relu], 3).data;
  assert.ok(map.type === "contour" && cut.type === "scatter");
  const row = map.y.findIndex((y) => Math.abs(Number(y) - 0.975) < 1e-9);
  const [below, above] = [map.z[row][0], map.z[row + 1][0]].map(Number);
  const between = below + (above - below) / 3; // 1 lies a third of the way from 0.975 to 1.05
  assert.ok(Math.abs(Number(cut.y[0]) - between) < 0.02);
});

test("the start decides how much an untrained tanh network bends, and not how much one of ReLUs does", () => {
  const bending = (activation: Activation, initialization: Initialization) =>
    roughnessOf({ activation, initialization, seed: 1 }).bending;
  assert.ok(bending(tanh, "gain") > 1.5 * bending(tanh, "lecun"));
  assert.ok(Math.abs(bending(relu, "gain") / bending(relu, "lecun") - 1) < 1e-6);
});

test("the loss along a line through the weights starts from the network's own, and its figure has a slider for the rows", () => {
  const { along, loss } = lossAlong({ activation: relu, rows: 20, seed: 2 });
  const network = createNetwork({ inputs: 2, hidden: [16, 16], outputs: 2, activation: relu, seed: 2 });
  const own = score(network, moons({ rows: 20, seed: 2 }), "crossEntropy").loss;
  assert.equal(loss[along.indexOf(0)], own);
  assert.ok(loss[0] !== own);
  assert.deepEqual(lossLineFigure([relu, swish], [1, 5], 1).sliders?.[0].values, [1, 5]);
});

test("equally learned networks have the loss asked for, on as few rows as asked for", () => {
  const options = { problem: "spirals", activation: swish, few: 60, rate: 0.03, seed: 1 } as const;
  const { rows, reached, steps, scoreOn } = learnEqually(options);
  assert.ok(reached && steps % 10 === 0);
  assert.equal(rows.training.rows, 60);
  assert.ok(Object.getOwnPropertyDescriptor(rows, "test")?.get, "4000 rows are drawn only when asked for");
  assert.ok(scoreOn("training").loss <= 0.05);
  const ended = learnEqually({ ...options, cap: 10, until: 1e-9 });
  assert.deepEqual([ended.reached, ended.steps], [false, 10]);
});
