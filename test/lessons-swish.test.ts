import assert from "node:assert/strict";
import { test } from "node:test";
import { linear, relu, swish } from "../lib/activations";
import { landscapesFigure, roughnessOf } from "../lib/lessons";

test("a linear network is a plane, and one with swish is smoother than one with ReLU", () => {
  const [plane, folded, soft] = [linear, relu, swish].map((f) => roughnessOf(f, 3, 31));
  assert.equal(folded.length, 3);
  for (let seed = 0; seed < 3; seed++) {
    assert.ok(plane[seed].bending < 1e-9);
    assert.ok(soft[seed].bending > 0);
    assert.ok(folded[seed].bending > soft[seed].bending);
  }
});

test("the figure has a landscape for each function, scaled to 1", () => {
  const { data } = landscapesFigure([relu, swish], 3);
  const maps = data.flatMap((trace) => (trace.type === "heatmap" ? [trace.z.flat()] : []));
  assert.equal(maps.length, 2);
  for (const values of maps) {
    const most = Math.max(...values.map((value) => Math.abs(value ?? 0)));
    assert.ok(Math.abs(most - 1) < 1e-9);
  }
});
