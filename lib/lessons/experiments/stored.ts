import type { ExperimentResult } from "./experiment";
import results from "./results.json";

/** The result of `npm run experiments`, with more seeds than a lesson has time for, and where it comes from. */
export interface StoredResult extends ExperimentResult {
  /** When it was finished. */
  date: string;
  node: string;
  /** System, architecture and processors. */
  machine: string;
}

/**
 * The stored result of an experiment. Throws where there is none.
 *
 * @example
 * storedResult("C10").claim; // "C10"
 */
export function storedResult(id: string): StoredResult {
  const stored = results as unknown as Readonly<Record<string, StoredResult>>;
  if (!Object.hasOwn(stored, id))
    throw new RangeError(
      `storedResult: there is none for "${id}", but for ${Object.keys(stored).join(", ")}`,
    );
  return stored[id];
}
