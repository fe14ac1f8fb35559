import assert from "node:assert/strict";
import { test } from "node:test";
import { random, xoshiro128 } from "../lib/network/random/random";

const take = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);

test("xoshiro128** gives the numbers of the authors' own program", () => {
  const known = [
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ];
  assert.deepEqual(take(10, xoshiro128(Uint32Array.of(1, 2, 3, 4))), known);
});

test("a seed names its stream, the neighbouring seed another one", () => {
  const stream = (seed: number) => take(1000, random(seed).normal);
  assert.deepEqual(stream(7), stream(7));
  const [a, b] = [stream(7), stream(8)];
  const correlation = a.reduce((sum, x, i) => sum + x * b[i], 0) / 1000;
  assert.ok(Math.abs(correlation) < 0.1, `correlation ${correlation}`);
  assert.ok(a.every((x, i) => x !== b[i]));
});

test("uniform fills [0, 1) evenly", () => {
  const bins = new Float64Array(100);
  const { uniform } = random(1);
  for (let i = 0; i < 1e5; i++) bins[Math.floor(uniform() * 100)]++;
  const chiSquared = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  assert.ok(chiSquared > 58 && chiSquared < 149, `χ² ${chiSquared} leaves 0.1 % … 99.9 % of 99 degrees`);
});

test("normal follows Φ at eight points, and its four moments", () => {
  const count = 200_000;
  const xs = Float64Array.from(take(count, random(1).normal));
  const moment = (power: number) => xs.reduce((sum, x) => sum + x ** power, 0) / count;
  assert.ok(Math.abs(moment(1)) < 0.008, `mean ${moment(1)}`);
  assert.ok(Math.abs(moment(2) - 1) < 0.011, `variance ${moment(2)}`);
  assert.ok(Math.abs(moment(3)) < 0.03, `skewness ${moment(3)}`);
  assert.ok(Math.abs(moment(4) - 3) < 0.08, `fourth moment ${moment(4)}`);
  xs.sort();
  // Φ at these points, 15 digits: Abramowitz & Stegun, table 26.1.
  const phi = [
    [-2, 0.0227501319481792],
    [-1, 0.158655253931457],
    [-0.5, 0.308537538725987],
    [0, 0.5],
    [0.5, 0.691462461274013],
    [1, 0.841344746068543],
    [2, 0.977249868051821],
    [3, 0.99865010196837],
  ];
  for (const [x, expected] of phi) {
    const share = xs.findIndex((each) => each > x) / count;
    assert.ok(Math.abs(share - expected) < 0.0045, `Φ(${x}) is ${expected}, found ${share}`);
  }
});

test("integer and shuffle are fair", () => {
  const { integer, shuffle } = random(5);
  const counts = [0, 0, 0];
  for (let i = 0; i < 30_000; i++) counts[integer(3)]++;
  for (const count of counts) assert.ok(Math.abs(count - 10_000) < 330, `counts ${counts}`);
  const orders = new Map<string, number>();
  for (let i = 0; i < 24_000; i++) {
    const order = shuffle([0, 1, 2, 3]).join("");
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  assert.equal(orders.size, 24);
  for (const [order, count] of orders) assert.ok(Math.abs(count - 1000) < 130, `${order}: ${count}`);
  const indices = Int32Array.from({ length: 50 }, (_, i) => i);
  assert.deepEqual(
    [...shuffle(indices)].sort((a, b) => a - b),
    [...Array(50).keys()],
  );
});

test("bad seeds and bounds are named", () => {
  for (const seed of [-1, 1.5, Number.NaN, 2 ** 32])
    assert.throws(() => random(seed), new RegExp(`seed must be .* not ${String(seed)}`));
  assert.throws(() => random(1).integer(0), /n must be .* not 0/);
});
