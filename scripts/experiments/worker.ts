import { createRequire } from "node:module";
import type { Job, Runs } from "./workers";

// The compiled library, as the notebooks run it: under tsx it is several times slower, and timings would tell of tsx.
const { experiments, runOnce }: typeof import("../../lib/lessons") =
  createRequire(__filename)("../../lib/dist/lessons");

// A process of its own: runs conditions of one experiment with one seed for each message, and answers with the runs.
process.on("message", ({ id, conditions, seed }: Job) => {
  const runs: Runs = Object.fromEntries(
    conditions.map((condition) => [condition, runOnce(experiments[id], condition, seed)]),
  );
  process.send?.(runs);
});
