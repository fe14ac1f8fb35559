import {
  type ExperimentResult,
  experiments,
  judgeResult,
  plannedFor,
  type Run,
  resultOf,
} from "../../lib/lessons/experiments";
import type { Journal } from "./journal";
import { type Job, share } from "./workers";

export interface RoundOptions {
  /** The numbers of runs at which a result is looked at, by default each experiment's own. */
  looks?: readonly number[];
  onResult: (id: string, result: ExperimentResult) => void;
}

/** An experiment on its way. */
interface Underway {
  looks: readonly number[];
  /** Which look comes next. */
  look: number;
  /** The conditions that go on. */
  conditions: string[];
  runs: Record<string, Run[]>;
}

/**
 * Runs experiments, but what the journal holds. An experiment is looked at after each block of runs: conditions whose comparisons
 * are settled get no more, and it ends where none is left, or at its last look. Each result is handed over as soon as it is complete.
 */
export async function runRound(
  ids: readonly string[],
  journal: Journal,
  { looks, onResult }: RoundOptions,
): Promise<void> {
  const queue: Job[] = [];
  const open = new Map(
    ids.map((id): [string, Underway] => {
      const conditions = Object.keys(experiments[id].conditions);
      const runs = Object.fromEntries(conditions.map((name): [string, Run[]] => [name, []]));
      return [id, { looks: looks ?? experiments[id].runs.looks, look: 0, conditions, runs }];
    }),
  );

  /** Puts what is missing of the next block into the queue; goes on at once where nothing is. */
  const plan = (id: string) => {
    const { looks, look, conditions } = open.get(id) as Underway;
    const missing: Job[] = [];
    for (let seed = (looks[look - 1] ?? 0) + 1; seed <= looks[look]; seed++) {
      const left = conditions.filter((condition) => !journal.find({ id, condition, seed }));
      if (left.length > 0) missing.push({ id, conditions: left, seed });
    }
    if (missing.length > 0) queue.unshift(...missing);
    else lookAt(id);
  };

  const lookAt = (id: string) => {
    const underway = open.get(id) as Underway;
    const { looks, look, conditions, runs } = underway;
    for (let seed = (looks[look - 1] ?? 0) + 1; seed <= looks[look]; seed++)
      for (const condition of conditions) runs[condition].push(journal.find({ id, condition, seed }) as Run);
    const result = resultOf(experiments[id], runs, looks.length);
    underway.conditions = unsettled(result);
    underway.look++;
    if (underway.conditions.length === 0 || underway.look === looks.length) {
      open.delete(id);
      onResult(id, result);
    } else plan(id);
  };

  for (const id of [...ids].reverse()) plan(id);
  await share(queue, ({ id, conditions, seed }, runs) => {
    for (const condition of conditions) journal.add({ id, condition, seed }, runs[condition]);
    const { looks, look, conditions: all } = open.get(id) as Underway;
    const complete = (seed: number) => all.every((condition) => journal.find({ id, condition, seed }));
    const from = looks[look - 1] ?? 0;
    if (Array.from({ length: looks[look] - from }, (_, i) => from + 1 + i).every(complete)) lookAt(id);
  });
  journal.forget(ids);
}

const settled = ["better", "worse", "equal"];

/** The conditions of comparisons that more runs could settle. */
function unsettled(result: ExperimentResult): string[] {
  const open = judgeResult(result, plannedFor(result.experiment.claim)).filter(
    ({ decision }) => !settled.includes(decision.reading),
  );
  return [...new Set(open.flatMap(({ comparison: { plus, minus } }) => [...plus, ...minus]))];
}
