import assert from "node:assert/strict";
import { test } from "node:test";
import { linear, relu, swish } from "../lib/activations";
import { exercises, landscapesFigure, roughnessOf } from "../lib/lessons";
import { says } from "./fixtures/says";

test("a linear network is a plane, and one with swish is smoother than one with ReLU", () => {
  for (const seed of [1, 2, 3]) {
    const [plane, folded, soft] = [linear, relu, swish].map((activation) =>
      roughnessOf({ activation, size: 31, seed }),
    );
    assert.ok(plane.bending < 1e-9);
    assert.ok(soft.bending > 0);
    assert.ok(folded.bending > soft.bending);
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

const { "3.8a": difference, "3.8b": lowest, "3.8c": slope } = exercises;

test("exercises accept right answers", () => {
  assert.ok(difference.judge("x").right);
  assert.ok(difference.judge("x / (1 + exp(-x)) + x / (1 + exp(x))").right);
  assert.ok(lowest.judge(-0.639).right);
  const stable = (x: number) => {
    const e = Math.exp(-Math.abs(x));
    const s = (x > 0 ? 1 : e) / (1 + e);
    return s + (x * e) / (1 + e) ** 2;
  };
  assert.ok(slope.judge(stable).right);
});

test("exercises catch typical wrong answers", () => {
  assert.match(says(difference.judge("2 * x")), /At x = /);
  assert.ok(!difference.judge("0").right);
  assert.ok(!lowest.judge(-2.557).right);
  const naive = (x: number) => {
    const e = Math.exp(-x);
    return 1 / (1 + e) + (x * e) / (1 + e) ** 2;
  };
  assert.match(says(slope.judge(naive)), /At \(−700\) it gives 9.8/);
  assert.ok(!slope.judge(swish).right);
});
