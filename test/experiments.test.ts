import assert from "node:assert/strict";
import { test } from "node:test";
import {
  claims,
  type Experiment,
  type ExperimentResult,
  experimentFigure,
  experiments,
  judgeResult,
  league,
  runExperiment,
  seedsTo,
  storedResult,
} from "../lib/lessons";
import { random } from "../lib/network";

/** A result in which "mine" is claimed to need fewer steps than "yours". */
const made = (
  mine: number[],
  yours: number[],
  question: Partial<ExperimentResult> = {},
): ExperimentResult => ({
  claim: "C36",
  measure: "steps",
  better: "less",
  expected: [["mine", "yours"]],
  heldEqual: "Everything.",
  seeds: seedsTo(mine.length),
  values: { mine, yours },
  ...question,
});

const tens = [10, 11, 12, 13, 14, 15, 16, 17];
const twenties = tens.map((value) => value + 10);

test("a claim holds where its pair is clearly won, with the size of the effect", () => {
  const { verdict, medians, duels, says } = judgeResult(made(tens, twenties));
  assert.equal(verdict, true);
  assert.equal(medians.mine.middle, 13.5);
  assert.ok(medians.mine.low < 13.5 && medians.mine.high > 13.5);
  const [{ won, lost, chance, gap }] = duels;
  assert.deepEqual([won, lost, chance], [8, 0, 2 / 256]);
  assert.deepEqual(gap, { middle: 10, low: 10, high: 10 });
  assert.match(says, /^Steps \(median of 8 runs, 95 % interval\): mine: 13\.5 /);
  assert.match(says, /mine is below yours in 8 of 8 runs, above it in 0 \(0\.78 % by luck\)/);
});

test("it does not hold where its pair is clearly lost", () => {
  assert.equal(judgeResult(made(twenties, tens)).verdict, false);
  assert.equal(judgeResult(made(tens, twenties, { better: "more" })).verdict, false);
  assert.equal(judgeResult(made(twenties, tens, { better: "more" })).verdict, true);
});

test("noise, ties and few runs settle nothing", () => {
  const { normal } = random(5);
  const noise = () => Array.from({ length: 30 }, normal);
  assert.equal(judgeResult(made(noise(), noise())).verdict, "too close to call");
  assert.equal(judgeResult(made(tens, tens)).verdict, "too close to call");
  assert.match(judgeResult(made(tens, tens)).says, /equal in 8 \(100 % by luck\)/);
  assert.equal(judgeResult(made(tens.slice(0, 5), twenties.slice(0, 5))).verdict, "too close to call");
});

test("a claimed factor is part of the claim, whichever way is better", () => {
  const twice = { times: 2 };
  assert.equal(judgeResult(made(tens, twenties, { times: 3 })).verdict, false);
  const fifties = tens.map((value) => value + 40);
  assert.equal(judgeResult(made(tens, fifties, twice)).verdict, true);
  assert.equal(judgeResult(made(fifties, tens, { ...twice, better: "more" })).verdict, true);
  assert.match(judgeResult(made(tens, fifties, twice)).says, /2 × mine is below yours in 8 of 8 runs/);
});

test("all pairs must be won, and one that is lost refutes", () => {
  const two = (third: number[]) =>
    judgeResult({
      ...made(tens, twenties),
      expected: [
        ["mine", "yours"],
        ["mine", "theirs"],
      ],
      values: { mine: tens, yours: twenties, theirs: third },
    }).verdict;
  assert.equal(two(twenties), true);
  assert.equal(two(tens), "too close to call");
  assert.equal(two(tens.map((value) => value - 5)), false);
});

test("a result without pairs is left to the league", () => {
  assert.throws(() => judgeResult(made(tens, twenties, { expected: [] })), /C36 names no pair/);
});

const play = (mine: number[], yours: number[]) => made(mine, yours, { expected: [] });
const forty = (first: number) => Array.from({ length: 40 }, (_, i) => first + i);

test("a league says whether one is best everywhere, each is beaten somewhere, or neither is settled", () => {
  const [low, high] = [forty(0), forty(100)];
  const champion = league([play(low, high), play(low, high)]);
  assert.equal(champion.verdict, false);
  assert.equal(champion.unsettled, 0);
  assert.match(champion.says, /^mine beats all others on all 2 problems/);
  assert.deepEqual(champion.rows[0].unbeaten, ["mine"]);
  const mixed = league([play(low, high), play(high, low)]);
  assert.equal(mixed.verdict, true);
  assert.deepEqual(mixed.rows[1].medians, { mine: 119.5, yours: 19.5 });
  const open = league([play(low, high), play(low, low)]);
  assert.equal(open.verdict, "too close to call");
  assert.equal(open.unsettled, 1 / 2);
  assert.match(open.says, /^Nowhere beaten: mine\. .* 50 % of the pairs/);
});

test("the figure shows every run", () => {
  const figure = experimentFigure(made(tens, twenties));
  assert.match(figure.alt, /^steps: mine 13\.5 .*, yours 23\.5/);
});

test("each experiment names a claim, pairs of its own conditions, and what is held equal", () => {
  for (const [id, { claim, conditions, expected, seeds, heldEqual, measure }] of Object.entries(
    experiments,
  )) {
    assert.equal(id.split(" ")[0], claim);
    assert.ok(claim in claims, id);
    for (const name of expected.flat()) assert.ok(name in conditions, `${id}: ${name}`);
    assert.ok(expected.length > 0 || claim === "C36", id);
    assert.ok(Object.keys(conditions).length > 1, id);
    assert.ok(seeds.live >= 6 && seeds.live <= seeds.full && seeds.full <= 100, id); // 101 and 102 choose rates
    assert.match(heldEqual, /\.$/, id);
    assert.ok(measure.length > 0, id);
  }
});

const oneOfEach = ["C8 10 layers", "C10", "C17", "C20", "C27 moons", "C23 moons", "C26", "C28", "C34"];

test("the same seed gives the same numbers, another one others", () => {
  for (const id of oneOfEach) {
    const once = runExperiment(experiments[id], [3]);
    assert.deepEqual(runExperiment(experiments[id], [3]), once, id);
    assert.notDeepEqual(runExperiment(experiments[id], [4]).values, once.values, id);
  }
});

test("a run that gives no number is an error that names it", () => {
  const { C16 } = experiments;
  const broken: Experiment = { ...C16, conditions: { ...C16.conditions, tanh: () => Number.NaN } };
  assert.throws(() => runExperiment(broken, [2]), /C16: tanh gives NaN with seed 2/);
});

test("progress is told after each seed", () => {
  const told: string[] = [];
  const conditions = { mine: (seed: number) => seed, yours: (seed: number) => -seed };
  runExperiment({ ...experiments.C16, conditions }, [1, 2, 3], (done, total) =>
    told.push(`${done}/${total}`),
  );
  assert.deepEqual(told, ["1/3", "2/3", "3/3"]);
});

test("the stored results answer the experiments as they are now", () => {
  for (const [
    id,
    { conditions, seeds, claim, measure, better, expected, times, heldEqual },
  ] of Object.entries(experiments)) {
    const stored = storedResult(id);
    assert.deepEqual(
      [stored.claim, stored.measure, stored.better, stored.expected, stored.times, stored.heldEqual],
      [claim, measure, better, expected, times, heldEqual],
      id,
    );
    assert.deepEqual(stored.seeds, seedsTo(seeds.full), id);
    assert.deepEqual(Object.keys(stored.values), Object.keys(conditions), id);
    for (const values of Object.values(stored.values)) assert.equal(values.length, seeds.full, id);
    assert.match(stored.date, /^\d{4}-\d\d-\d\d$/);
  }
  assert.throws(() => storedResult("C99"), /there is none for "C99", but for C/);
});

test("the stored results are those of the present code", () => {
  for (const id of ["C8 10 layers", "C10", "C26"]) {
    const { values } = storedResult(id);
    for (const [name, [now]] of Object.entries(runExperiment(experiments[id], [1]).values))
      assert.ok(Math.abs(now - values[name][0]) < 1e-6 * Math.abs(now), `${id}: ${name}`);
  }
});
