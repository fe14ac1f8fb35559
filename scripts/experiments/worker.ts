import { experiments, runOnce } from "../../lib/lessons/experiments";
import type { Job, Runs } from "./workers";

// A process of its own: runs conditions of one experiment with one seed for each message, and answers with the runs.
process.on("message", ({ id, conditions, seed }: Job) => {
  const runs: Runs = Object.fromEntries(
    conditions.map((condition) => [condition, runOnce(experiments[id], condition, seed)]),
  );
  process.send?.(runs);
});
