import assert from "node:assert/strict";
import { test } from "node:test";
import { linear, relu, selu } from "../lib/activations";
import { plannedFor, ruling, standings, storedResults, throughLayers } from "../lib/lessons";

test("the linear function keeps the variance, ReLU halves the mean square, in each layer", () => {
  const [line, half] = throughLayers([linear, relu], 6);
  assert.equal(line.name, "linear");
  assert.equal(line.variance.length, 6);
  for (const variance of line.variance) assert.ok(Math.abs(variance - 1) < 0.25, String(variance));
  const squares = half.variance.map((variance, i) => variance + half.mean[i] ** 2);
  squares.forEach((square, i) => {
    assert.ok(Math.abs(square * 2 ** (i + 1) - 1) < 0.25, `layer ${i + 1}: ${square}`);
  });
});

test("SELU keeps mean 0 and variance 1", () => {
  const [{ mean, variance }] = throughLayers([selu], 12);
  assert.ok(mean.every((value) => Math.abs(value) < 0.15));
  assert.ok(variance.every((value) => Math.abs(value - 1) < 0.25));
});

test("all functions get the same weights", () => {
  const [first, second] = throughLayers([relu, relu], 2);
  assert.deepEqual(first, second);
  const narrow = { width: 50, seed: 2 };
  assert.notDeepEqual(throughLayers([relu], 2, narrow), throughLayers([relu], 2, { ...narrow, seed: 3 }));
});

test("He's weights keep ReLU's mean square, and blow up SELU's", () => {
  const [kept, grown] = throughLayers([relu, selu], 10, { initialization: "he" });
  const last = kept.meanSquare.length - 1;
  assert.ok(Math.abs(kept.variance[last] + kept.mean[last] ** 2 - kept.meanSquare[last]) < 1e-9);
  assert.ok(kept.meanSquare[last] > 0.5 && kept.meanSquare[last] < 2);
  assert.ok(grown.meanSquare[last] > 10, String(grown.meanSquare[last]));
});

test("what stored runs say of two conditions is what their ruling says, problem by problem", () => {
  const rows = standings("C36", "SELU", "ReLU");
  const problem = ruling(storedResults("C36"), plannedFor("C36")).problems.find(
    ({ id }) => id === "C36 spirals",
  );
  const judged = problem?.judged.find(({ comparison }) => comparison.plus[0] === "SELU");
  assert.equal(rows.find(({ id }) => id === "C36 spirals")?.mean, judged?.decision.mean);
  assert.ok(!rows.some(({ id }) => id === "C36 wave")); // there all are compared with the sinusoid
  assert.deepEqual(standings("C36", "ReLU", "SELU"), []);
});
