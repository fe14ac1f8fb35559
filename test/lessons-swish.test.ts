import assert from "node:assert/strict";
import { test } from "node:test";
import { relu, swish } from "../lib/activations";
import { landscapesFigure } from "../lib/lessons";

test("the figure has a landscape for each function, scaled to 1", () => {
  const { data } = landscapesFigure([relu, swish], 3);
  const maps = data.flatMap((trace) => (trace.type === "contour" ? [trace.z.flat()] : []));
  assert.equal(maps.length, 2);
  for (const values of maps) {
    const most = Math.max(...values.map((value) => Math.abs(value ?? 0)));
    assert.ok(Math.abs(most - 1) < 1e-9);
  }
});
