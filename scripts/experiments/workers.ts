import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** One experiment with one seed. */
export interface Job {
  id: string;
  seed: number;
}

/** What each condition gave. */
export type Run = Record<string, number>;

const program = fileURLToPath(new URL("worker.ts", import.meta.url));

/** Two processes share the jobs, in their order; each finished one is handed over at once. Rejects where one fails. */
export async function share(jobs: readonly Job[], onRun: (job: Job, run: Run) => void): Promise<void> {
  const queue = [...jobs];
  const workers = jobs.slice(0, 2).map(() => fork(program));
  try {
    await Promise.all(workers.map((worker) => work(worker, queue, onRun)));
  } finally {
    for (const worker of workers) worker.kill();
  }
}

function work(worker: ChildProcess, queue: Job[], onRun: (job: Job, run: Run) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let job: Job;
    const next = () => {
      const waiting = queue.shift();
      if (!waiting) return resolve();
      job = waiting;
      worker.send(job);
    };
    worker.on("message", (run: Run) => {
      onRun(job, run);
      next();
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error(`The experiment ${job.id} failed with seed ${job.seed}.`)));
    next();
  });
}
