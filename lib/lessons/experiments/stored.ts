import type { ClaimId } from "../claims";
import { experiments } from "./declared";
import { type ExperimentResult, type Run, resultOf } from "./experiment";
import results from "./results.json";

/** Where a stored result comes from. */
export interface Origin {
  /** When it was finished. */
  date: string;
  /** The state of the code. */
  commit: string;
  node: string;
  /** System, architecture and processors. */
  machine: string;
}

/** The runs of one condition: a list for each number. Rates and the ends of the rates tried where a rate was chosen. */
export interface StoredRuns {
  values: number[];
  /** The seeds of the runs that were ended at their cap. */
  capped?: number[];
  rates?: number[];
  lowest?: number[];
  highest?: number[];
}

/** The runs of an experiment as they are stored: numbers only, no words. */
export interface StoredExperiment extends Origin {
  runs: Record<string, StoredRuns>;
}

/** The result of `npm run experiments`, with more runs than a lesson has time for, and where it comes from. */
export interface StoredResult extends ExperimentResult {
  origin: Origin;
}

const stored = results as unknown as Readonly<Record<string, StoredExperiment>>;

/**
 * The stored result of an experiment. Throws where there is none.
 *
 * @example
 * storedResult("C10").experiment.claim; // "C10"
 */
export function storedResult(id: string): StoredResult {
  if (!Object.hasOwn(stored, id) || !Object.hasOwn(experiments, id))
    throw new RangeError(
      `storedResult: there is none for "${id}", but for ${Object.keys(stored).join(", ")}`,
    );
  const { runs, ...origin } = stored[id];
  const unpacked = Object.entries(runs).map(([name, each]) => [name, unpack(each)]);
  const experiment = experiments[id];
  return { ...resultOf(experiment, Object.fromEntries(unpacked), experiment.runs.looks.length), origin };
}

const unpack = ({ values, capped, rates, lowest, highest }: StoredRuns): Run[] =>
  values.map((value, i) => ({
    value,
    ...(capped?.includes(i + 1) && { capped: true }),
    ...(rates && lowest && highest && { rate: rates[i], lowest: lowest[i], highest: highest[i] }),
  }));

/** The stored results of all experiments of a claim; none where runs do not settle it. */
export const storedResults = (claim: ClaimId): Record<string, StoredResult> =>
  Object.fromEntries(
    Object.keys(stored)
      .filter((id) => experiments[id]?.claim === claim)
      .map((id) => [id, storedResult(id)]),
  );

/**
 * The learning rate of each condition that the full experiment chose in the middle of its runs. A lesson that has no
 * time to choose takes these. Throws where no rate was chosen.
 *
 * @example
 * Object.keys(usualRates("C10")); // ["sigmoid", "sigmoid-centred"]
 */
export function usualRates(id: string): Record<string, number> {
  const chosen = Object.entries(storedResult(id).runs).map(([name, runs]) => {
    const rates = runs.flatMap(({ rate }) => rate ?? []).sort((a, b) => a - b);
    if (rates.length === 0) throw new RangeError(`usualRates: ${id} has no choice of a learning rate`);
    return [name, rates[rates.length >> 1]];
  });
  return Object.fromEntries(chosen);
}
