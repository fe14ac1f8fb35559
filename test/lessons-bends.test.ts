import assert from "node:assert/strict";
import { test } from "node:test";
import { relu } from "../lib/activations";
import { foldFigure, learn, networkByHandFigure, piecesOf, rowsOf, withRandomBiases } from "../lib/lessons";
import { createNetwork } from "../lib/network";

test("pieces are counted where a unit goes on or off", () => {
  const network = createNetwork({ inputs: 1, hidden: [3], outputs: 1, activation: relu });
  const [hidden] = network.layers;
  assert.ok(hidden.kind === "dense");
  hidden.weights.set([1, -1, 2]);
  hidden.biases.set([0.3, 0.5, 9]); // corners at −0.3, at 0.5, and outside
  assert.equal(piecesOf(network, [-1, 1]), 3);
  assert.equal(piecesOf(network, [-5, 5]), 4);
  assert.throws(
    () => piecesOf(createNetwork({ inputs: 2, hidden: [], outputs: 1 }), [0, 1]),
    /2 inputs; it must have 1/,
  );
});

test("with biases of 0 all corners lie at 0; random ones spread them, and leave the network as it was", () => {
  const network = createNetwork({ inputs: 1, hidden: [8, 8], outputs: 1, activation: relu, seed: 3 });
  const before = network.parameters.slice();
  assert.equal(piecesOf(network, [-1, 1]), 2);
  assert.ok(piecesOf(withRandomBiases(network, 3), [-20, 20]) > 8);
  assert.deepEqual(network.parameters, before);
});

test("rows may have a seed of their own", () => {
  const same = { problem: "moons", activation: relu, rate: 0.03, epochs: 1 } as const;
  const apart = learn({ ...same, seed: 1, rowsSeed: 2 });
  assert.deepEqual(apart.rows.training, rowsOf("moons", 2).training);
  // At such a rate the weights stay where they started.
  const start = (seed: number, rowsSeed?: number) =>
    learn({ ...same, rate: 1e-12, seed, rowsSeed }).network.parameters;
  const apartBy = (a: Float64Array, b: Float64Array) =>
    Math.max(...a.map((each, i) => Math.abs(each - b[i])));
  assert.ok(apartBy(start(1, 2), start(1)) < 1e-9);
  assert.ok(apartBy(start(1, 2), start(2)) > 0.1);
});

test("a network by hand shows each weight on its line and each bias below its unit", () => {
  const { layout, data, alt } = networkByHandFigure({
    w1: [
      [0.5, 0],
      [-1, 2],
    ],
    b1: [7, 8],
    w2: [3, 4],
    b2: 9,
  });
  const texts = layout.annotations.map(({ text }) => text);
  for (const text of ["0.5", "0", "−1", "2", "3", "4", "b: 7", "b: 8", "b: 9", "x₂", "h₂", "y"])
    assert.ok(texts.includes(text), text);
  const [learning, nothing] = data;
  assert.ok(learning.type === "scatter" && nothing.type === "scatter");
  const shafts = ({ x }: typeof learning) => x.filter((each) => each === null).length / 2; // a shaft and a head each
  assert.deepEqual([shafts(learning), shafts(nothing)], [5, 1]);
  assert.match(alt, /0\.5, 0, −1, 2, 3, 4, 7, 8, 9\.$/);
});

test("the folded line reaches its corners", () => {
  const { frames = [], data } = foldFigure((x) => 2 * relu(x) - 4 * relu(x - 0.5), 6);
  const { y } = { ...data[0], ...frames[5][0] };
  assert.equal(Array.from(y as number[]).filter((each) => each === 1).length, 32);
});
