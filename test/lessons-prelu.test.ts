import assert from "node:assert/strict";
import { test } from "node:test";
import { learnSlopes } from "../lib/lessons";

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
