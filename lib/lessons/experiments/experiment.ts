import type { ClaimId } from "../claims";
import { working } from "../working";
import type { MeasureName } from "./measures";
import { type Trial, tune } from "./tune";

/** What a single run of a condition gives. */
export interface Outcome {
  value: number;
  /** The run was ended at its cap: the true value is at least as large. */
  capped?: boolean;
}

/** A run that is given its seed, and its learning rate where one is chosen. */
export type RunOptions<Options> = Options & { seed: number; rate: number };

/**
 * Conditions that are compared run by run: Σ `plus` − Σ `minus`, above 0 where the claim is right about the run.
 * One name on either side is a pair; two on either side a difference of differences.
 */
export interface Comparison {
  plus: readonly string[];
  minus: readonly string[];
  /** Where the claim says how much better: so many times, for a measure that is compared as a ratio. */
  times?: number;
}

/** The claim that the first condition is better than the second, `times` as good where a factor is claimed. */
export const pair = (first: string, second: string, times?: number): Comparison => ({
  plus: [first],
  minus: [second],
  ...(times && { times }),
});

/**
 * A claim put to the test, declared once: lessons run it with few seeds, `npm run experiments` with many.
 * Everything is plain data but `run`; a copy with other values is another experiment: `{ ...experiment, held: { … } }`.
 */
// biome-ignore lint/suspicious/noExplicitAny: an experiment's options are its own; a list of experiments holds all kinds
export interface Experiment<Options extends object = any> {
  claim: ClaimId;
  measure: MeasureName;
  /** What all conditions share, and in what each differs, as options of `run`. */
  held: Options;
  conditions: Readonly<Record<string, Partial<Options>>>;
  /** One run, pure: the same options give the same outcome. It gives a trial where the learning rate is chosen. */
  run: (options: RunOptions<Options>, best?: number) => Outcome | Trial<Outcome>;
  /** The rates that a choice begins with. Left out: there is no choice. */
  rates?: readonly number[];
  /** Planned before the runs. */
  comparisons: readonly Comparison[];
  /** Runs in a lesson, and the numbers of runs at which the full experiment is looked at; it ends where it is settled. */
  runs: { live: number; looks: readonly number[] };
}

/** The outcome of one run, and the choice of its learning rate. */
export interface Run extends Outcome {
  rate?: number;
  lowest?: number;
  highest?: number;
}

/** What an experiment gave, as plain data: for each condition its runs, the first with seed 1. */
export interface ExperimentResult {
  experiment: Pick<Experiment, "claim" | "measure" | "comparisons">;
  runs: Record<string, Run[]>;
  /** How often the runs are looked at. */
  looks: number;
}

/** Options that are the same but for one, for each activation under its label. */
export const conditionsOf = <F extends { label: string }>(
  activations: readonly F[],
): Record<string, { activation: F }> =>
  Object.fromEntries(activations.map((activation) => [activation.label, { activation }]));

/**
 * One run of one condition. The learning rate is chosen within the run, unless one is given.
 * Throws where the outcome is not a finite number.
 */
export function runOnce(experiment: Experiment, condition: string, seed: number, rate?: number): Run {
  const { claim, held, conditions, run, rates } = experiment;
  const at = (rate: number, best?: number) => run({ ...held, ...conditions[condition], seed, rate }, best);
  const checked = ({ value, capped }: Outcome): Outcome => {
    if (!Number.isFinite(value))
      throw new RangeError(`${claim}: ${condition} gives ${value} with seed ${seed}`);
    return { value, ...(capped && { capped }) };
  };
  if (!rates) return checked(at(Number.NaN) as Outcome);
  if (rate !== undefined) return { ...checked((at(rate) as Trial<Outcome>).outcome()), rate };
  const { outcome, ...choice } = tune((rate, best) => at(rate, best) as Trial<Outcome>, rates);
  return { ...checked(outcome), ...choice };
}

/** The result of runs that have been made. */
export const resultOf = (
  { claim, measure, comparisons }: Experiment,
  runs: Record<string, Run[]>,
  looks = 1,
): ExperimentResult => ({ experiment: { claim, measure, comparisons }, runs, looks });

export interface RunExperimentOptions {
  /** How many runs, by default as many as a lesson has time for. */
  runs?: number;
  /** The learning rate of each condition; by default each run chooses its own. */
  rates?: Readonly<Record<string, number>>;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Runs all conditions of an experiment with the seeds 1, 2, 3 …
 *
 * @example
 * const coin = { claim: "C36", measure: "steps", held: {}, conditions: { fair: { add: 1 }, odd: { add: 2 } }, run: ({ add, seed }) => ({ value: add + seed }), comparisons: [pair("fair", "odd")], runs: { live: 3, looks: [9] } };
 * runExperiment(coin).runs.fair; // [{ value: 2 }, { value: 3 }, { value: 4 }]
 */
export function runExperiment(experiment: Experiment, options: RunExperimentOptions = {}): ExperimentResult {
  const { runs: count = experiment.runs.live, rates, onProgress } = options;
  const names = Object.keys(experiment.conditions);
  const runs: Record<string, Run[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let seed = 1; seed <= count; seed++) {
    for (const [i, name] of names.entries()) {
      runs[name].push(runOnce(experiment, name, seed, rates?.[name]));
      working((seed - 1) * names.length + i + 1, count * names.length);
    }
    onProgress?.(seed, count);
  }
  return resultOf(experiment, runs);
}
