import assert from "node:assert/strict";
import { test } from "node:test";
import { softmax } from "../lib/activations";
import { jacobianFigure, sharesFigure, shiftedSoftmax, temperatureFigure } from "../lib/lessons";

const names = ["cat", "dog", "bird"];

test("three sliders set three scores", () => {
  const figure = sharesFigure(names, [2, 1, -1]);
  assert.deepEqual(
    figure.sliders?.map(({ label }) => label),
    names,
  );
  assert.equal(figure.frames?.length, 5 ** 3);
  const [scores, shares] = figure.data.map(({ y }) => y as number[]);
  assert.deepEqual(scores, [2, 1, -1]);
  for (const [i, share] of softmax(scores).entries()) assert.ok(Math.abs(shares[i] - share) < 1e-5);
});

test("a score that no slider can show is refused", () => {
  assert.throws(() => sharesFigure(names, [2, 1, 0.5]), RangeError);
});

test("the temperature slider goes from one winner to equal shares", () => {
  const frames = temperatureFigure(names, [2, 1, -1]).frames ?? [];
  const first = frames[0][1].y as number[];
  const last = frames.at(-1)?.[1].y as number[];
  assert.ok(first[0] > 0.99);
  assert.ok(Math.max(...last) - Math.min(...last) < 0.02);
});

test("the heat map holds the Jacobian on one scale", () => {
  const figure = jacobianFigure(names);
  assert.equal(figure.frames?.length, 11);
  const [{ z, zmin, zmax }] = figure.data as unknown as { z: number[][]; zmin: number; zmax: number }[];
  assert.deepEqual([zmin, zmax], [-0.25, 0.25]);
  for (const row of z) assert.ok(Math.abs(row.reduce((sum, entry) => sum + entry, 0)) < 2e-3);
});

test("a shift changes nothing where nothing overflows, and overflow shows", () => {
  for (const shift of [-5, 0, 3])
    for (const [i, share] of shiftedSoftmax([1, 2, 3], shift).entries())
      assert.ok(Math.abs(share - softmax([1, 2, 3])[i]) < 1e-15);
  assert.ok(shiftedSoftmax([1000, 1001, 1002]).every(Number.isNaN));
  assert.ok(shiftedSoftmax([-1000, -1001, -1002]).every(Number.isNaN));
  assert.ok(shiftedSoftmax([1000, 1001, 1002], -1002).every(Number.isFinite));
});
