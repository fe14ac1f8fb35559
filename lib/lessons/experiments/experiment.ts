import type { Activation } from "../../activations";
import type { ClaimId } from "../claims";
import { seedsTo } from "../measurements/seeds";

/** What is measured, and what the claim says about it. */
interface Question {
  claim: ClaimId;
  /** What one run gives, with its unit: "steps to 75 % right". */
  measure: string;
  better: "less" | "more";
  /** Pairs of conditions: the claim says that the first is better than the second. */
  expected: readonly (readonly [string, string])[];
  /** Where the claim says how much better: so many times, for a measure above 0. */
  times?: number;
  /** What is the same for all conditions, in a sentence. */
  heldEqual: string;
}

/** A claim put to the test. The conditions are compared run by run: runs with the same seed are a pair. */
export interface Experiment extends Question {
  /** For each name, what one run gives. Pure: the same seed gives the same number. */
  conditions: Readonly<Record<string, (seed: number) => number>>;
  /** How many seeds, from 1 up: live in a lesson, and with `npm run experiments`. */
  seeds: { live: number; full: number };
}

/** What an experiment gave, as plain data. */
export interface ExperimentResult extends Question {
  seeds: number[];
  /** For each condition its values, in the order of the seeds. */
  values: Record<string, number[]>;
}

/** A condition for each activation, under its label. */
export const conditionsOf = (
  functions: readonly Activation[],
  runOf: (f: Activation) => (seed: number) => number,
): Experiment["conditions"] => Object.fromEntries(functions.map((f) => [f.label, runOf(f)]));

/** What each condition gives for one seed. Throws where that is not a finite number. */
export function runSeed({ claim, conditions }: Experiment, seed: number): Record<string, number> {
  const entries = Object.entries(conditions).map(([name, run]): [string, number] => {
    const value = run(seed);
    if (!Number.isFinite(value)) throw new RangeError(`${claim}: ${name} gives ${value} with seed ${seed}`);
    return [name, value];
  });
  return Object.fromEntries(entries);
}

/** The result of runs that have been made, one for each seed. */
export function resultOf(
  { claim, measure, better, expected, times, heldEqual, conditions }: Experiment,
  seeds: readonly number[],
  runs: readonly Readonly<Record<string, number>>[],
): ExperimentResult {
  const values = Object.keys(conditions).map((name) => [name, runs.map((run) => run[name])]);
  return {
    claim,
    measure,
    better,
    expected,
    ...(times && { times }),
    heldEqual,
    seeds: [...seeds],
    values: Object.fromEntries(values),
  };
}

/**
 * Runs all conditions with each seed, by default as many as a lesson has time for.
 *
 * @example
 * const luck = { claim: "C36", measure: "points", better: "more", expected: [], heldEqual: "", conditions: { even: (seed) => seed % 2 }, seeds: { live: 3, full: 9 } };
 * runExperiment(luck).values; // { even: [1, 0, 1] }
 */
export function runExperiment(
  experiment: Experiment,
  seeds: readonly number[] = seedsTo(experiment.seeds.live),
  onProgress?: (done: number, total: number) => void,
): ExperimentResult {
  const runs = seeds.map((seed, i) => {
    const run = runSeed(experiment, seed);
    onProgress?.(i + 1, seeds.length);
    return run;
  });
  return resultOf(experiment, seeds, runs);
}
