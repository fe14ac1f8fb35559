import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Run } from "../../lib/lessons/experiments";

/** One run of one condition of an experiment. */
export interface Place {
  id: string;
  condition: string;
  seed: number;
}

/** The finished runs of one round of experiments, so that an interrupted round goes on where it stopped. */
export interface Journal {
  find: (place: Place) => Run | undefined;
  add: (place: Place, run: Run) => void;
  /** Forgets the runs of experiments that are complete. */
  forget: (ids: readonly string[]) => void;
}

const keyOf = ({ id, condition, seed }: Place): string => `${id}: ${condition}, seed ${seed}`;

/** Opens the journal of a folder; one that other code has written counts as empty. A line for each finished run. */
export function openJournal(folder: string, version: string): Journal {
  const file = path.join(folder, `${version}.jsonl`);
  mkdirSync(folder, { recursive: true });
  const runs = existsSync(file) ? read(file) : new Map<string, Run>();
  return {
    find: (place) => runs.get(keyOf(place)),
    add: (place, run) => {
      runs.set(keyOf(place), run);
      appendFileSync(file, `\n${JSON.stringify([keyOf(place), run])}`); // first a new line: the last may be broken off
    },
    forget: (ids) => {
      for (const key of runs.keys()) if (ids.some((id) => key.startsWith(`${id}: `))) runs.delete(key);
      rmSync(file, { force: true });
      for (const entry of runs) appendFileSync(file, `\n${JSON.stringify(entry)}`);
    },
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

/** What a run depends on. */
const folders = ["activations", "network", "lessons/runs", "lessons/statistics", "lessons/experiments"];

/** Tells one state of the compiled code that makes runs from another. */
export function versionOf(library: string): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const files = readdirSync(path.join(library, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".js"))
      .sort();
    for (const name of files) hash.update(readFileSync(path.join(library, folder, name)));
  }
  return hash.digest("hex").slice(0, 16);
}
