import { join } from "node:path";
import { type ExperimentResult, experiments, measures, plannedFor, ruling } from "../lib/lessons/experiments";
import { comparisonName, rulingSentence } from "../lib/words";
import { openJournal, versionOf } from "./experiments/journal";
import { originOf, store } from "./experiments/results";
import { runRound } from "./experiments/round";
import { commandLine } from "./setup/command-line.mjs";
import { root } from "./setup/folders.mjs";
import { main } from "./setup/main.mjs";
import { Problem } from "./setup/problem.mjs";

// `npm run experiments` runs all of them, `npm run experiments -- C15 "C27 moons"` those of some claims.
// An interrupted round goes on where it stopped.

/** The experiments of a claim, or a single one. */
function chosen(name: string): string[] {
  const ids = Object.keys(experiments).filter((id) => id === name || experiments[id].claim === name);
  if (ids.length > 0) return ids;
  throw new Problem(`There is no experiment "${name}"; there are ${Object.keys(experiments).join(", ")}.`);
}

/** What was found, a line for each comparison. */
const report = (results: Readonly<Record<string, ExperimentResult>>): string[] =>
  Object.entries(results).flatMap(([id, result]) => {
    const { claim, measure } = result.experiment;
    const [{ judged }] = ruling({ [id]: result }, plannedFor(claim)).problems;
    return judged.map(({ comparison, decision }) => {
      const { scale } = measures[measure];
      const { times } = comparison;
      const sentence = rulingSentence({ name: comparisonName(comparison), decision, scale, times });
      return `${id.padEnd(28)}${String(decision.runs).padStart(4)} runs  ${sentence}`;
    });
  });

main(async () => {
  const { names } = commandLine();
  const ids = [...new Set(names.length > 0 ? names.flatMap(chosen) : Object.keys(experiments))];
  const journal = openJournal(join(root, "node_modules/.cache/why-relu"), versionOf(join(root, "lib/dist")));
  const results: Record<string, ExperimentResult> = {};
  const origin = originOf();
  const start = performance.now();
  await runRound(ids, journal, {
    onResult: (id, result) => {
      results[id] = result;
      store(join(root, "lib/lessons/experiments/results.json"), id, result, origin);
      const minutes = ((performance.now() - start) / 60_000).toFixed(1);
      console.log(`${Object.keys(results).length} of ${ids.length} done after ${minutes} min: ${id}`);
    },
  });
  console.log(`\n${report(results).join("\n")}`);
});
