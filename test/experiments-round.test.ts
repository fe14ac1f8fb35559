import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { type ExperimentResult, experiments, runExperiment, seedsTo } from "../lib/lessons/experiments";
import { openJournal } from "../scripts/experiments/journal";
import { store } from "../scripts/experiments/results";
import { runRound } from "../scripts/experiments/round";
import { share } from "../scripts/experiments/workers";

const ids = ["C8 5 layers", "C16", "C20"];

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "experiments-"));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Runs a round of two seeds and collects its results. */
async function resultsOf(names: string[], folder: string): Promise<Record<string, ExperimentResult>> {
  const results: Record<string, ExperimentResult> = {};
  await runRound(names, openJournal(folder, "v1"), {
    seeds: 2,
    onResult: (id, result) => {
      results[id] = result;
    },
  });
  return results;
}

test("other processes give the same numbers, bit for bit", async (t) => {
  const folder = temporaryFolder(t);
  const results = await resultsOf(ids, folder);
  for (const id of ids) assert.deepEqual(results[id], runExperiment(experiments[id], seedsTo(2)), id);
  assert.deepEqual(readdirSync(folder), []); // a complete round leaves no journal
});

test("an interrupted round goes on: what is in the journal is not run again", async (t) => {
  const folder = temporaryFolder(t);
  const done = { ReLU: 1, tanh: 2, sigmoid: 3 }; // not what a run would give
  const before = openJournal(folder, "v1");
  before.add({ id: "C16", seed: 2 }, done);
  appendFileSync(path.join(folder, "v1.jsonl"), '\n["C16, seed 1",{"ReLU":0.'); // ended while it wrote
  const { C16 } = await resultsOf(["C16"], folder);
  const [first] = runExperiment(experiments.C16, [1]).values.ReLU;
  assert.deepEqual(C16.values.ReLU, [first, 1]);
  assert.deepEqual(C16.values.sigmoid[1], 3);
});

test("each finished run is in the journal at once, and one of other code does not count", (t) => {
  const folder = temporaryFolder(t);
  const job = { id: "C16", seed: 1 };
  openJournal(folder, "v1").add(job, { ReLU: 0.1 });
  assert.deepEqual(openJournal(folder, "v1").find(job), { ReLU: 0.1 });
  assert.equal(openJournal(folder, "v2").find(job), undefined);
});

test("a run that fails ends the round, and is named", async () => {
  await assert.rejects(
    share([{ id: "unknown", seed: 7 }], () => {}),
    /The experiment unknown failed with seed 7/,
  );
});

test("results are stored with their origin; the others stay", (t) => {
  const file = path.join(temporaryFolder(t), "results.json");
  writeFileSync(file, "{}\n");
  const result = {
    ...runExperiment(experiments["C8 5 layers"], [1, 2]),
    heldEqual: "commas, no,spaces",
  };
  store(file, "first", result);
  store(file, "second", { ...result, seeds: [3] });
  const { first, second } = JSON.parse(readFileSync(file, "utf8"));
  const { date, node, machine, ...rest } = first;
  assert.deepEqual(rest, JSON.parse(JSON.stringify(result)));
  assert.deepEqual(second.seeds, [3]);
  assert.match(date, /^\d{4}-\d\d-\d\d$/);
  assert.equal(node, process.version);
  assert.match(machine, /^\w+ \w+, \d+ × /);
});
