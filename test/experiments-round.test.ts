import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type TestContext, test } from "node:test";
import {
  type ExperimentResult,
  experiments,
  judgeResult,
  plannedFor,
  runExperiment,
} from "../lib/lessons/experiments";
import { openJournal } from "../scripts/experiments/journal";
import { originOf, store } from "../scripts/experiments/results";
import { runRound } from "../scripts/experiments/round";
import { share } from "../scripts/experiments/workers";

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "experiments-"));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Runs a round and collects its results. */
async function resultsOf(
  names: string[],
  folder: string,
  looks: readonly number[],
): Promise<Record<string, ExperimentResult>> {
  const results: Record<string, ExperimentResult> = {};
  await runRound(names, openJournal(folder, "v1"), {
    looks,
    onResult: (id, result) => {
      results[id] = result;
    },
  });
  return results;
}

const ids = ["C8 2 layers", "C10", "C20 asleep"];

test("other processes give the same numbers, bit for bit", async (t) => {
  const folder = temporaryFolder(t);
  const results = await resultsOf(ids, folder, [2]);
  for (const id of ids)
    assert.deepEqual(results[id].runs, runExperiment(experiments[id], { runs: 2 }).runs, id);
  assert.deepEqual(readdirSync(folder), []); // a complete round leaves no journal
});

test("an interrupted round goes on: what is in the journal is not run again", async (t) => {
  const folder = temporaryFolder(t);
  const done = { value: 7 }; // not what a run would give
  openJournal(folder, "v1").add({ id: "C10", condition: "sigmoid", seed: 2 }, done);
  appendFileSync(path.join(folder, "v1.jsonl"), '\n["C10: sigmoid, seed 1",{"value":0.'); // ended while it wrote
  const { C10 } = await resultsOf(["C10"], folder, [2]);
  const { runs } = runExperiment(experiments.C10, { runs: 2 });
  assert.deepEqual(C10.runs.sigmoid, [runs.sigmoid[0], done]);
  assert.deepEqual(C10.runs["sigmoid-centred"], runs["sigmoid-centred"]);
});

test("what is settled gets no more runs; what is not goes on to the last look", async (t) => {
  const looks = [4, 6, 8];
  const results = await resultsOf(["C8 30 layers", "C10", "C26 10 layers"], temporaryFolder(t), looks);
  for (const [id, result] of Object.entries(results)) {
    const planned = plannedFor(result.experiment.claim);
    for (const { comparison, decision } of judgeResult(result, planned)) {
      const { reading, runs } = decision;
      const settled = ["better", "worse", "equal"].includes(reading);
      assert.ok(settled || runs === 8, `${id}: ${comparison.plus} ${reading} after ${runs}`);
    }
  }
  const counts = Object.values(results["C8 30 layers"].runs).map(({ length }) => length);
  assert.deepEqual(counts, [4, 4, 4, 4]); // twelve powers of ten: settled at the first look
  assert.equal(results["C8 30 layers"].looks, 3);
});

test("each finished run is in the journal at once, and one of other code does not count", (t) => {
  const folder = temporaryFolder(t);
  const place = { id: "C16 digits", condition: "ReLU", seed: 1 };
  openJournal(folder, "v1").add(place, { value: 0.1 });
  assert.deepEqual(openJournal(folder, "v1").find(place), { value: 0.1 });
  assert.equal(openJournal(folder, "v2").find(place), undefined);
});

test("a complete round leaves the runs of others in the journal", (t) => {
  const folder = temporaryFolder(t);
  const [mine, other] = ["C10", "C12"].map((id) => ({ id, condition: "sigmoid", seed: 1 }));
  const journal = openJournal(folder, "v1");
  for (const place of [mine, other]) journal.add(place, { value: 1 });
  journal.forget(["C10"]);
  const again = openJournal(folder, "v1");
  assert.equal(again.find(mine), undefined);
  assert.deepEqual(again.find(other), { value: 1 });
});

test("a run that fails ends the round, and is named", async () => {
  await assert.rejects(
    share([{ id: "unknown", conditions: ["ReLU"], seed: 7 }], () => {}),
    /The experiment unknown failed with seed 7/,
  );
});

test("results are stored as numbers, with their origin and no words; the others stay", (t) => {
  const file = path.join(temporaryFolder(t), "results.json");
  const result = runExperiment(experiments.C10, { runs: 2 });
  store(file, "first", result, originOf());
  store(file, "second", { ...result, runs: { sigmoid: [{ value: 3, capped: true }] } }, originOf());
  const { first, second } = JSON.parse(readFileSync(file, "utf8"));
  const { date, commit, node, machine, runs } = first;
  assert.deepEqual(
    runs.sigmoid.rates,
    result.runs.sigmoid.map(({ rate }) => rate),
  );
  assert.deepEqual(
    runs.sigmoid.values,
    result.runs.sigmoid.map(({ value }) => value),
  );
  assert.deepEqual(second.runs, { sigmoid: { values: [3], capped: [1] } });
  assert.match(date, /^\d{4}-\d\d-\d\d$/);
  assert.match(commit, /^[0-9a-f]{7,}\+?$/);
  assert.equal(node, process.version);
  assert.match(machine, /^\w+ \w+, \d+ × /);
});
