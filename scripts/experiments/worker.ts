import { experiments, runSeed } from "../../lib/lessons/experiments";
import type { Job } from "./workers";

// A process of its own: runs one experiment with one seed for each message, and answers with the values.
process.on("message", ({ id, seed }: Job) => {
  process.send?.(runSeed(experiments[id], seed));
});
