import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Run } from "../../lib/lessons/experiments";

/** Conditions of one experiment to run with one seed: they share its rows. */
export interface Job {
  id: string;
  conditions: string[];
  seed: number;
}

/** The run of each condition. */
export type Runs = Record<string, Run>;

const program = fileURLToPath(new URL("worker.ts", import.meta.url));

/** Not tsx's loader for modules: it transfers an ArrayBuffer, which slows every typed array of the process. */
const execArgv = ["--require", "tsx/cjs"];

/**
 * Two processes share the jobs, in their order; each finished one is handed over at once, and may put more jobs into the queue.
 * Rejects where one fails.
 */
export async function share(queue: Job[], onRuns: (job: Job, runs: Runs) => void): Promise<void> {
  const workers = [0, 1].map(() => fork(program, { execArgv }));
  const idle = new Set<() => void>(); // a worker without work, until others bring some
  const wake = () => {
    for (const go of [...idle]) go();
  };
  let working = 0;
  const work = (worker: ChildProcess): Promise<void> =>
    new Promise((resolve, reject) => {
      let job: Job | undefined;
      const next = () => {
        idle.delete(next);
        job = queue.shift();
        if (job) {
          working++;
          worker.send(job);
        } else if (working === 0) {
          resolve();
          wake();
        } else idle.add(next);
      };
      worker.on("message", (runs: Runs) => {
        working--;
        onRuns(job as Job, runs);
        next();
        wake();
      });
      worker.on("error", reject);
      worker.on("exit", () => reject(new Error(`The experiment ${job?.id} failed with seed ${job?.seed}.`)));
      next();
    });
  try {
    await Promise.all(workers.map(work));
  } finally {
    for (const worker of workers) worker.kill();
  }
}
