import { readFileSync, renameSync, writeFileSync } from "node:fs";
import os from "node:os";
import type { ExperimentResult, StoredResult } from "../../lib/lessons/experiments";

/** Puts a result into the file of results, with where it comes from. A row for each condition keeps it readable. */
export function store(file: string, id: string, result: ExperimentResult): void {
  const results: Record<string, StoredResult> = JSON.parse(readFileSync(file, "utf8"));
  results[id] = { ...origin(), ...result };
  const text = JSON.stringify(results, null, 2).replace(/\[[^[\]]*\]/g, (list) =>
    list.replace(/\n\s*/g, " "),
  );
  writeFileSync(`${file}.new`, `${text}\n`);
  renameSync(`${file}.new`, file); // in one go, so that no half a file is ever seen
}

function origin(): Pick<StoredResult, "date" | "node" | "machine"> {
  const processors = os.cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    machine: `${os.platform()} ${os.arch()}, ${processors.length} × ${processors[0]?.model.trim()}`,
  };
}
