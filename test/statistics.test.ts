import assert from "node:assert/strict";
import { test } from "node:test";
import { decide, signTest, studentQuantile } from "../lib/lessons";
import { random } from "../lib/network";

const margin = 0.01;
const reading = (differences: number[], options = {}) => decide(differences, { margin, ...options }).reading;

/** Runs with a given mean, half of them `spread` above it and half below. */
const runsAt = (mean: number, spread: number, runs = 20) =>
  Array.from({ length: runs }, (_, i) => mean + (i % 2 ? spread : -spread));

test("Student's quantiles are those of the tables", () => {
  const table: [runs: number, confidence: number, t: number][] = [
    [2, 0.95, 12.706],
    [3, 0.95, 4.303],
    [4, 0.95, 3.182],
    [11, 0.95, 2.228],
    [31, 0.99, 2.75],
    [121, 0.95, 1.98],
    [6, 0.999, 6.869],
  ];
  for (const [runs, confidence, t] of table)
    assert.ok(Math.abs(studentQuantile(runs, confidence) - t) < 6e-4, `${runs} runs, ${confidence}`);
  assert.throws(() => studentQuantile(1), /runs must be a whole number from 2 up, not 1/);
  assert.throws(() => studentQuantile(5, 1), /confidence must lie between 0 and 1, not 1/);
});

test("each reading of the bar and the strip", () => {
  assert.equal(reading(runsAt(0.05, 0.01)), "better");
  assert.equal(reading(runsAt(-0.05, 0.01)), "worse");
  assert.equal(reading(runsAt(0.002, 0.005)), "equal");
  assert.equal(reading(runsAt(0.012, 0.02)), "a little better");
  assert.equal(reading(runsAt(-0.012, 0.02)), "a little worse");
  assert.equal(reading(runsAt(0.012, 0.2)), "not settled");
});

test("a settled small difference is equal, however sure it is", () => {
  assert.equal(reading(runsAt(0.004, 1e-6)), "equal");
});

test("one run settles nothing, and no run either", () => {
  for (const runs of [[], [0.5]]) {
    const { reading, low, high, enough } = decide(runs, { margin });
    assert.deepEqual([reading, low, high, enough], ["not settled", -Infinity, Infinity, undefined]);
  }
});

test("the bar is the mean ± Student's t standard errors, wider for more comparisons", () => {
  const one = decide([1, 2, 3], { margin });
  const half = 4.3027 / Math.sqrt(3); // the deviation of 1, 2, 3 is 1
  assert.ok(Math.abs(one.low - (2 - half)) < 1e-3 && Math.abs(one.high - (2 + half)) < 1e-3);
  const many = decide([1, 2, 3], { margin, comparisons: 8 });
  assert.ok(many.high > one.high && many.low < one.low);
});

test("the worst run and the second witness stand beside the mean", () => {
  const { worst, won, lost, chance } = decide([0.1, 0.2, -0.3, 0], { margin });
  assert.deepEqual([worst, won, lost, chance], [-0.3, 2, 1, 1]);
});

test("a few equal differences settle nothing, since they show no spread", () => {
  assert.equal(reading([0.02, 0.02]), "not settled");
  assert.equal(reading(new Array(5).fill(0)), "not settled");
  assert.equal(reading(new Array(6).fill(0)), "equal");
});

test("the number of runs that would settle it counts that t falls with them", () => {
  // s = 0.0141; with room 0.03 four runs do: 3.18 · 0.0141 / 2 = 0.0225
  assert.equal(decide([0.02, 0.04], { margin }).enough, 4);
  const capped = decide([-0.05, -0.06, -0.05, -0.055, -0.05], { margin, atLeast: true });
  assert.deepEqual([capped.reading, capped.enough], ["not settled", undefined]); // more runs would not help
});

test("so many runs as it names do settle it, about", () => {
  const { normal } = random(3);
  const draw = (runs: number) => Array.from({ length: runs }, () => 0.03 + 0.1 * normal());
  const few = decide(draw(10), { margin });
  assert.equal(few.reading, "not settled");
  assert.ok((few.enough as number) > 10);
  assert.notEqual(reading(draw(4 * (few.enough as number))), "not settled");
});

test("a run that was capped can only strengthen what it shows", () => {
  const [ahead, equal, behind] = [runsAt(0.05, 0.01), runsAt(0, 0.005), runsAt(-0.05, 0.01)];
  assert.equal(reading(ahead, { atLeast: true }), "better");
  assert.equal(reading(equal, { atLeast: true }), "not settled");
  assert.equal(reading(behind, { atLeast: true }), "not settled");
  assert.equal(reading(behind, { atMost: true }), "worse");
  assert.equal(reading(equal, { atMost: true }), "not settled");
  assert.equal(reading(ahead, { atLeast: true, atMost: true }), "not settled");
});

test("where nothing differs, the rule errs as rarely as it promises", () => {
  const { normal } = random(11);
  let wrong = 0;
  for (let trial = 0; trial < 2000; trial++) {
    const { low, high } = decide(Array.from({ length: 9 }, normal), { margin });
    if (low > 0 || high < 0) wrong++;
  }
  assert.ok(wrong > 60 && wrong < 140, `${wrong} of 2000 bars miss the truth; 100 are expected`);
});

test("bad input is named", () => {
  assert.throws(() => decide([1, Number.NaN], { margin }), /a difference is NaN/);
  assert.throws(() => decide([1], { margin: 0 }), /the margin must be a finite number above 0, not 0/);
  assert.throws(() => decide([1], { margin, comparisons: 1.5 }), /comparisons must be .*, not 1.5/);
});

test("the sign test counts pairs as coins, and drops ties", () => {
  const { larger, smaller, chance } = signTest([1, 5, 3, 2], [1, 4, 2, 7]);
  assert.deepEqual([larger, smaller, chance], [2, 1, 1]);
  for (let throws = 1; throws <= 12; throws++)
    for (let heads = 0; heads <= throws; heads++) {
      const first = Array.from({ length: throws }, (_, i) => (i < heads ? 1 : -1));
      const { chance } = signTest(first, new Array(throws).fill(0));
      let even = 0; // of all sequences of coins, those at least as uneven
      for (let coins = 0; coins < 2 ** throws; coins++) {
        const ones = [...coins.toString(2)].filter((bit) => bit === "1").length;
        if (Math.abs(ones - throws / 2) >= Math.abs(heads - throws / 2)) even++;
      }
      assert.ok(Math.abs(chance - even / 2 ** throws) < 1e-12, `${heads} of ${throws}`);
    }
  assert.throws(() => signTest([1, 2], [1]), /2 values to pair with 1/);
});
