import assert from "node:assert/strict";
import { test } from "node:test";
import {
  claims,
  criteria,
  type Experiment,
  type ExperimentResult,
  experiments,
  judgeResult,
  learn,
  measures,
  pair,
  type Run,
  ruling,
  rulingFigure,
  runExperiment,
  runOnce,
  storedResult,
  storedResults,
  tune,
  usualRates,
} from "../lib/lessons";
import { comparisonName } from "../lib/words/ruling";

/** A result of conditions whose runs are given as numbers. */
const made = (
  values: Record<string, number[]>,
  question: Partial<ExperimentResult["experiment"]> = {},
): ExperimentResult => ({
  experiment: { claim: "C27", measure: "steps", comparisons: [pair("mine", "yours")], ...question },
  runs: Object.fromEntries(
    Object.entries(values).map(([name, each]) => [name, each.map((value) => ({ value }))]),
  ),
  looks: 1,
});

const tens = [10, 11, 12, 13, 14, 15, 16, 17];
const twenties = tens.map((value) => 2 * value);
const [only] = [0];
const readingOf = (result: ExperimentResult) => judgeResult(result)[only].decision.reading;

test("above 0 is better, whichever way the measure goes", () => {
  assert.equal(readingOf(made({ mine: tens, yours: twenties })), "better"); // fewer steps
  assert.equal(readingOf(made({ mine: twenties, yours: tens })), "worse");
  const share = (value: number) => value / 100;
  const [low, high] = [tens.map(share), twenties.map(share)];
  assert.equal(readingOf(made({ mine: high, yours: low }, { measure: "accuracy" })), "better");
  assert.equal(readingOf(made({ mine: low, yours: high }, { measure: "accuracy" })), "worse");
});

test("a ratio is compared by its logarithm, and a claimed factor shifts it", () => {
  const result = made({ mine: tens, yours: twenties });
  const [{ decision, differences }] = judgeResult(result);
  assert.ok(differences.every((difference) => Math.abs(difference - Math.LN2) < 1e-12));
  assert.ok(Math.abs(decision.mean - Math.LN2) < 1e-12);
  const times = (factor: number) => ({ comparisons: [pair("mine", "yours", factor)] });
  assert.equal(readingOf(made({ mine: tens, yours: twenties }, times(1.5))), "better");
  assert.equal(readingOf(made({ mine: tens, yours: twenties }, times(3))), "worse");
  assert.throws(() => judgeResult(made({ mine: [1, 2], yours: [0, 1] })), /yours gives 0, but a ratio needs/);
});

test("a capped run counts as at least its cap", () => {
  const capped = (result: ExperimentResult, name: string): ExperimentResult => ({
    ...result,
    runs: { ...result.runs, [name]: result.runs[name].map((run) => ({ ...run, capped: true })) },
  });
  const result = made({ mine: tens, yours: twenties });
  assert.equal(readingOf(capped(result, "yours")), "better"); // it may only be slower still
  assert.equal(readingOf(capped(result, "mine")), "not settled");
});

test("a difference of differences", () => {
  const comparisons = [{ plus: ["b", "c"], minus: ["a", "d"] }];
  const gain = { a: [0.5, 0.6, 0.5], b: [0.7, 0.8, 0.7], c: [0.1, 0.1, 0.1], d: [0.1, 0.1, 0.1] };
  const [{ differences }] = judgeResult(made(gain, { measure: "accuracy", comparisons }));
  assert.ok(differences.every((difference) => Math.abs(difference - 0.2) < 1e-12));
});

test("each problem is judged by itself; better on some and worse on none", () => {
  const better = made({ mine: tens, yours: twenties });
  const equal = made({ mine: tens, yours: tens });
  const worse = made({ mine: twenties, yours: tens });
  const verdict = (...results: ExperimentResult[]) =>
    ruling(Object.fromEntries(results.map((result, i) => [`C27 ${i}`, result]))).verdict;
  assert.equal(verdict(better, equal), "holds");
  assert.equal(verdict(better, worse), "does not hold");
  assert.equal(verdict(equal, equal), "does not hold");
  assert.equal(verdict(made({ mine: [1], yours: [2] }), equal), "not settled");
  const other = made({ mine: tens, yours: tens }, { claim: "C21" });
  assert.throws(() => ruling({ a: better, b: other }), /those of one claim, not of C27, C21/);
  assert.throws(() => ruling({}), /those of one claim/);
});

test("all pairs of a problem must come out", () => {
  const comparisons = [pair("mine", "yours"), pair("mine", "theirs")];
  const verdict = (theirs: number[]) =>
    ruling({ C27: made({ mine: tens, yours: twenties, theirs }, { comparisons }) }).verdict;
  assert.equal(verdict(twenties), "holds");
  assert.equal(verdict(tens), "does not hold");
});

test("not always better: one problem where it is not is enough", () => {
  const on = (mine: number[]) => made({ mine, yours: tens }, { claim: "C22" });
  const half = tens.map((value) => value / 2);
  assert.equal(ruling({ a: on(half), b: on(tens) }).verdict, "holds");
  assert.equal(ruling({ a: on(half), b: on(half) }).verdict, "does not hold");
});

test("none is best: each must be beaten somewhere, and one that wins everywhere refutes", () => {
  const on = (mine: number[], yours: number[]) => made({ mine, yours }, { claim: "C36" });
  assert.equal(ruling({ a: on(tens, twenties), b: on(twenties, tens) }).verdict, "holds");
  assert.equal(ruling({ a: on(tens, twenties), b: on(tens, twenties) }).verdict, "does not hold");
  assert.equal(ruling({ a: on(tens, twenties), b: on(tens, tens) }).verdict, "does not hold"); // never beaten
  assert.equal(ruling({ a: on(tens, twenties), b: on([1], [2]) }).verdict, "not settled");
});

test("a claim about both problems needs both", () => {
  const on = (mine: number[]) => made({ mine, yours: tens }, { claim: "C15" });
  const half = tens.map((value) => value / 2);
  assert.equal(ruling({ a: on(half), b: on(half) }).verdict, "holds");
  assert.equal(ruling({ a: on(half), b: on(tens) }).verdict, "does not hold");
});

test("the bars hold for all comparisons and looks at once", () => {
  const result = made({ mine: [10, 11, 13], yours: [14, 15, 14] });
  const [alone] = judgeResult(result);
  const [among] = judgeResult({ ...result, looks: 3 }, 4);
  assert.equal(among.decision.comparisons, 12);
  assert.ok(among.decision.low < alone.decision.low);
});

test("the figure has a row for each comparison, in the order of the problems", () => {
  const result = made({ mine: tens, yours: twenties });
  const figure = rulingFigure(ruling({ "C27 moons": result, "C27 spirals": result }), "steps");
  assert.match(figure.alt, /moons: mine against yours.*spirals: mine against yours/s);
});

test("more rows than fit on a screen: a slider goes through the problems, on one axis", () => {
  const names = [..."abcdefg"];
  const on = (more: number) =>
    made(
      { yours: tens, ...Object.fromEntries(names.map((name) => [name, tens.map((value) => value + more)])) },
      { comparisons: names.map((name) => pair(name, "yours")) },
    );
  const figure = rulingFigure(ruling({ "C27 moons": on(10), "C27 spirals": on(100) }), "steps");
  assert.deepEqual(figure.sliders?.[0].values, ["moons", "spirals"]);
  assert.equal(figure.layout.yaxis.ticktext?.length, 7);
});

test("a rate is chosen between worse ones; the grid grows until it is", () => {
  const bowl = (best: number) => (rate: number) => ({
    penalty: Math.abs(Math.log(rate / best)),
    outcome: () => rate,
  });
  assert.deepEqual(tune(bowl(0.01)), { rate: 0.01, lowest: 0.001, highest: 0.1, outcome: 0.01 });
  assert.deepEqual(tune(bowl(1)), { rate: 1, lowest: 0.001, highest: 3, outcome: 1 });
  assert.deepEqual(tune(bowl(3e-5)), { rate: 3e-5, lowest: 1e-5, highest: 0.1, outcome: 3e-5 });
  const diverges = (rate: number) => ({ ...bowl(1e-4)(rate), ...(rate > 1e-4 && { penalty: Number.NaN }) });
  assert.equal(tune(diverges).rate, 1e-4);
  assert.throws(() => tune((rate) => ({ penalty: -rate, outcome: () => rate })), /no best learning rate/);
});

test("only the chosen rate's outcome is looked at", () => {
  const looked: number[] = [];
  tune((rate) => ({ penalty: Math.abs(rate - 0.01), outcome: () => looked.push(rate) }));
  assert.deepEqual(looked, [0.01]);
});

const entries = Object.entries(experiments);

test("each experiment names a claim with its criterion, and plans comparisons of its own conditions", () => {
  for (const [id, { claim, conditions, comparisons, runs, measure, rates }] of entries) {
    assert.equal(id.split(" ")[0], claim);
    assert.ok(claim in claims && criteria[claim], id);
    assert.ok(measure in measures, id);
    assert.ok(comparisons.length > 0, id);
    for (const { plus, minus } of comparisons) {
      assert.equal(plus.length, minus.length, id);
      for (const name of [...plus, ...minus]) assert.ok(name in conditions, `${id}: ${name}`);
    }
    if (rates) {
      assert.ok(rates.length >= 5, id);
      for (let i = 1; i < rates.length; i++) {
        const step = rates[i] / rates[i - 1];
        assert.ok(step > 2.9 && step < 3.5, `${id}: rates ${step} apart`);
      }
    }
    assert.ok(runs.live >= 2 && runs.looks.every((look, i) => look > (runs.looks[i - 1] ?? 1)), id);
  }
});

test("depths are compared at as many parameters, within 5 %", () => {
  for (const id of ["C7 spirals", "C7 handwriting"]) {
    const { held, conditions } = experiments[id];
    const counts = Object.values(conditions).map(
      ({ hidden }) => learn({ ...held, hidden, epochs: 1, rate: 0.01, seed: 1 }).network.parameters.length,
    );
    for (const count of counts) assert.ok(Math.abs(count / counts[0] - 1) <= 0.05, `${id}: ${counts}`);
  }
});

test("a claim is measured in one way on all its problems, or in ways that its criterion joins by and", () => {
  const waysOf = (claim: string) =>
    new Set(entries.filter(([, e]) => e.claim === claim).map(([, e]) => e.measure));
  const several = Object.keys(criteria).filter((claim) => waysOf(claim).size > 1);
  assert.deepEqual(several, ["C20", "C36"]); // asleep and loss; accuracy, and the loss where there are no classes
});

const quick = ["C8 10 layers", "C10", "C17 handwriting", "C20 loss", "C26 5 layers", "C36 moons"];
const first = (experiment: Experiment) => Object.keys(experiment.conditions)[0];

test("the same seed gives the same run, another one another", () => {
  for (const id of quick) {
    const experiment = experiments[id];
    const once = runOnce(experiment, first(experiment), 3);
    assert.deepEqual(runOnce(experiment, first(experiment), 3), once, id);
  }
  const values = (seed: number) => runOnce(experiments["C36 moons"], "ReLU", seed).value;
  assert.notEqual(values(3), values(4));
});

test("a live run takes the rates it is given", () => {
  const { C12 } = experiments;
  const { runs } = runExperiment(C12, { runs: 2, rates: { sigmoid: 3, tanh: 1 } });
  assert.deepEqual(
    Object.values(runs).map((each) => each.map(({ rate }) => rate)),
    [
      [3, 3],
      [1, 1],
    ],
  );
});

test("a student may change what is held equal", () => {
  const { C12 } = experiments;
  const near = { ...C12, held: { ...C12.held, near: 0.5 } };
  const steps = (experiment: Experiment) => runOnce(experiment, "tanh", 1, 1).value;
  assert.ok(steps(near) < steps(C12));
});

test("a run that gives no number is an error that names it", () => {
  const broken: Experiment = { ...experiments.C10, rates: undefined, run: () => ({ value: Number.NaN }) };
  assert.throws(() => runExperiment(broken, { runs: 1 }), /C10: sigmoid gives NaN with seed 1/);
});

test("progress is told after each seed", () => {
  const told: string[] = [];
  const run = ({ seed }: { seed: number }) => ({ value: seed });
  const counting = { ...experiments.C10, rates: undefined, run } as unknown as Experiment;
  runExperiment(counting, { runs: 3, onProgress: (done, total) => told.push(`${done}/${total}`) });
  assert.deepEqual(told, ["1/3", "2/3", "3/3"]);
});

const isTiming = ({ measure }: Experiment) => measure === "nanoseconds";

test("every experiment has a stored result, judged at one of its looks", () => {
  for (const [id, { conditions, comparisons, runs }] of entries) {
    const stored = storedResult(id);
    assert.deepEqual(Object.keys(stored.runs), Object.keys(conditions), id);
    for (const [name, { length }] of Object.entries(stored.runs))
      assert.ok(runs.looks.includes(length), `${id}: ${name} has ${length} runs`);
    for (const { decision } of judgeResult(stored, comparisons.length))
      assert.ok(runs.looks.includes(decision.runs), id);
    assert.match(stored.origin.date, /^\d{4}-\d\d-\d\d$/);
    assert.match(stored.origin.commit, /^[0-9a-f]{7,}\+?$/);
  }
  assert.throws(() => storedResult("C99"), /there is none for "C99", but for C/);
});

test("no stored learning rate lies at an edge of those that were tried", () => {
  for (const [id, { rates, conditions }] of entries) {
    if (!rates) continue;
    for (const name of Object.keys(conditions))
      for (const [i, run] of storedResult(id).runs[name].entries()) {
        const { rate, lowest, highest } = run as Required<Run>;
        assert.ok(
          lowest < rate && rate < highest,
          `${id}: ${name}, seed ${i + 1}: ${lowest}, ${rate}, ${highest}`,
        );
      }
  }
});

test("the stored runs are those of the present code, bit for bit as far as they are stored", () => {
  for (const id of quick) {
    const name = first(experiments[id]);
    const now = runOnce(experiments[id], name, 1);
    assert.deepEqual({ ...now, value: Number(now.value.toPrecision(7)) }, storedResult(id).runs[name][0], id);
  }
});

test("a live run of the usual rates exists for each condition of each experiment with a choice", () => {
  for (const [id, { rates, conditions }] of entries) {
    if (!rates) continue;
    const usual = usualRates(id);
    for (const name of Object.keys(conditions)) assert.ok(usual[name] > 0, `${id}: ${name}`);
  }
});

test("every verdict on a claim can be drawn and named", () => {
  for (const claim of Object.keys(criteria) as (keyof typeof claims)[]) {
    const judged = ruling(storedResults(claim));
    for (const measure of new Set(judged.problems.map(({ measure }) => measure)))
      assert.ok(rulingFigure(judged, measure).alt.length > 0);
    for (const { judged: each } of judged.problems)
      for (const { comparison } of each) assert.doesNotMatch(comparisonName(comparison), /undefined/);
  }
});

test("timings alone are not the same twice, and are marked so", () => {
  assert.deepEqual(
    entries.filter(([, each]) => isTiming(each)).map(([id]) => id),
    ["C2", "C11", "C14", "C25", "C29"],
  );
});
