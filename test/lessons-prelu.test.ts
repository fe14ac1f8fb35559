import assert from "node:assert/strict";
import { test } from "node:test";
import { exercises, learnSlopes } from "../lib/lessons";
import { says } from "./fixtures/says";

const learned = learnSlopes("moons");

test("each layer's slope moves away from where it starts", () => {
  const { slopes, loss, lossFixed } = learned;
  assert.equal(slopes.length, 3);
  for (const values of [...slopes, loss, lossFixed]) assert.equal(values.length, 9);
  assert.ok(slopes.flat().every((alpha) => Number.isFinite(alpha) && alpha !== 0.25));
  assert.ok(loss.some((value, seed) => value !== lossFixed[seed]));
});

test("it matters where the slopes start, and nothing else", () => {
  assert.deepEqual(learnSlopes("moons", 0.25), learned);
  assert.notDeepEqual(learnSlopes("moons", 0).slopes, learned.slopes);
});

const { "3.6a": partial, "3.6b": step, "3.6c": fit } = exercises;

test("exercises accept right answers", () => {
  assert.ok(partial.judge((x) => (x > 0 ? 0 : x)).right);
  assert.ok(partial.judge((x) => Math.min(0, x)).right);
  assert.ok(step.judge(0.75).right);
  assert.ok(fit.judge(0.36).right);
});

test("exercises catch typical wrong answers", () => {
  assert.match(says(partial.judge((x) => (x > 0 ? 1 : x))), /At \(1\) it gives 1; it should give 0/);
  assert.match(says(partial.judge((x) => Math.max(0, x))), /At \(1\)/);
  assert.ok(!partial.judge(() => 0.25).right);
  assert.ok(!step.judge(-0.25).right); // uphill
  assert.ok(!step.judge(0.5).right); // without ∂f/∂α
  assert.ok(!fit.judge(0.3).right); // the mean of the two ratios
});
