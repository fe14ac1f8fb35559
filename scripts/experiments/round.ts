import { type ExperimentResult, experiments, resultOf, seedsTo } from "../../lib/lessons/experiments";
import type { Journal } from "./journal";
import { type Run, share } from "./workers";

export interface RoundOptions {
  /** How many seeds, by default each experiment's full number. */
  seeds?: number;
  onResult: (id: string, result: ExperimentResult) => void;
}

/** Runs experiments, but what the journal holds; each result is handed over as soon as it is complete. */
export async function runRound(
  ids: readonly string[],
  journal: Journal,
  options: RoundOptions,
): Promise<void> {
  const seedsOf = (id: string) => seedsTo(options.seeds ?? experiments[id].seeds.full);
  const missing = (id: string) =>
    seedsOf(id)
      .map((seed) => ({ id, seed }))
      .filter((job) => !journal.find(job));
  const finish = (id: string) => {
    const seeds = seedsOf(id);
    const runs = seeds.map((seed) => journal.find({ id, seed }) as Run);
    options.onResult(id, resultOf(experiments[id], seeds, runs));
  };
  const jobs = ids.flatMap(missing);
  ids.filter((id) => missing(id).length === 0).forEach(finish);
  await share(jobs, (job, run) => {
    journal.add(job, run);
    if (missing(job.id).length === 0) finish(job.id);
  });
  journal.close();
}
