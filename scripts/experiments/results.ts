import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import os from "node:os";
import type {
  ExperimentResult,
  Origin,
  Run,
  StoredExperiment,
  StoredRuns,
} from "../../lib/lessons/experiments";

/** Puts a result into the file of results, with where it comes from. A row for each list keeps it readable. */
export function store(file: string, id: string, { runs }: ExperimentResult, origin: Origin): void {
  const results: Record<string, StoredExperiment> = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : {};
  const packed = Object.entries(runs).map(([name, each]) => [name, pack(each)]);
  results[id] = { ...origin, runs: Object.fromEntries(packed) };
  const text = JSON.stringify(results, null, 1).replace(/\[[^[\]]*\]/g, (list) => list.replace(/\n\s*/g, ""));
  writeFileSync(`${file}.new`, `${text}\n`);
  renameSync(`${file}.new`, file); // in one go, so that no half a file is ever seen
}

/** A list for each number; seven digits tell every difference that is shown. */
function pack(runs: readonly Run[]): StoredRuns {
  const capped = runs.flatMap((run, i) => (run.capped ? [i + 1] : []));
  const list = (part: "rate" | "lowest" | "highest") => runs.map((run) => run[part] as number);
  return {
    values: runs.map(({ value }) => Number(value.toPrecision(7))),
    ...(capped.length > 0 && { capped }),
    ...(runs[0].rate !== undefined && {
      rates: list("rate"),
      lowest: list("lowest"),
      highest: list("highest"),
    }),
  };
}

/** Where results come from; asked for before the first of them changes the folder. */
export function originOf(): Origin {
  const processors = os.cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync("git", ["describe", "--always", "--dirty=+"], { encoding: "utf8" }).trim(),
    node: process.version,
    machine: `${os.platform()} ${os.arch()}, ${processors.length} × ${processors[0]?.model.trim()}`,
  };
}
