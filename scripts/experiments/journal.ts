import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Job, Run } from "./workers";

/** The finished runs of one round of experiments, so that an interrupted round goes on where it stopped. */
export interface Journal {
  find: (job: Job) => Run | undefined;
  add: (job: Job, run: Run) => void;
  /** Forgets all runs: the round is complete. */
  close: () => void;
}

const keyOf = ({ id, seed }: Job): string => `${id}, seed ${seed}`;

/** Opens the journal of a folder; one that other code has written counts as empty. A line for each finished run. */
export function openJournal(folder: string, version: string): Journal {
  const file = path.join(folder, `${version}.jsonl`);
  mkdirSync(folder, { recursive: true });
  const runs = existsSync(file) ? read(file) : new Map<string, Run>();
  return {
    find: (job) => runs.get(keyOf(job)),
    add: (job, run) => {
      runs.set(keyOf(job), run);
      appendFileSync(file, `\n${JSON.stringify([keyOf(job), run])}`); // first a new line: the last may be broken off
    },
    close: () => rmSync(file, { force: true }),
  };
}

const read = (file: string): Map<string, Run> =>
  new Map(readFileSync(file, "utf8").split("\n").flatMap(entry));

/** The entry of a line, if the process was not ended while it wrote it. */
function entry(line: string): [string, Run][] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}

/** Tells one state of the library's code from another. */
export function versionOf(library: string): string {
  const hash = createHash("sha256");
  for (const folder of ["activations", "network", "lessons"]) {
    const files = readdirSync(path.join(library, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .sort();
    for (const name of files) hash.update(readFileSync(path.join(library, folder, name)));
  }
  return hash.digest("hex").slice(0, 16);
}
