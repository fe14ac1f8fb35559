import assert from "node:assert/strict";
import { test } from "node:test";
import { experiments, learnSlopes, runOnce, slopesFigure } from "../lib/lessons";

test("the figure of trained slopes has a row for the start, and one for each layer", () => {
  const { data, alt } = slopesFigure(
    {
      moons: [
        [0.1, 0.3, 0.2],
        [0.4, 0.4, 0.7],
      ],
    },
    0.25,
  );
  const [, runs, middles] = data;
  assert.equal(runs.x.length, 1 + 3 + 3);
  assert.deepEqual(middles.y, ["start", "moons, layer 1", "moons, layer 2"]);
  assert.deepEqual(middles.x, [0.25, 0.2, 0.4]);
  assert.match(alt, /moons, layer 1 0\.2 \(0\.1 to 0\.3\)/);
});

test("by hand means: of networks with fixed slopes, the one that is best on validation rows", () => {
  const experiment = experiments["C45 moons"];
  const { alphas } = experiment.conditions["by-hand"] as { alphas: readonly number[] };
  const networks = alphas.map((alpha) =>
    learnSlopes({ problem: "moons", alpha, trained: false, rate: 0.03, seed: 2 }),
  );
  const losses = networks.map(({ scoreOn }) => scoreOn("validation").loss);
  const best = networks[losses.indexOf(Math.min(...losses))];
  assert.ok(
    new Set(losses).size === alphas.length && networks.every(({ slopes }) => new Set(slopes).size === 1),
  );
  assert.equal(runOnce(experiment, "by-hand", 2, 0.03).value, best.scoreOn("test").loss);
  const trained = learnSlopes({ problem: "moons", alpha: 0.25, rate: 0.03, seed: 2 });
  assert.equal(runOnce(experiment, "trained", 2, 0.03).value, trained.scoreOn("test").loss);
});
