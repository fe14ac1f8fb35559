import { fileURLToPath } from "node:url";
import { type ExperimentResult, experiments, plannedFor, ruling } from "../lib/lessons/experiments";
import { openJournal, versionOf } from "./experiments/journal";
import { store } from "./experiments/results";
import { runRound } from "./experiments/round";

/** `npm run experiments` runs all of them, `npm run experiments -- C15 "C27 moons"` those of some claims. */
const project = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The experiments of a claim, or a single one. */
function chosen(name: string): string[] {
  const ids = Object.keys(experiments).filter((id) => id === name || experiments[id].claim === name);
  if (ids.length > 0) return ids;
  console.error(`There is no experiment "${name}"; there are ${Object.keys(experiments).join(", ")}.`);
  return process.exit(2);
}

const short = (value: number): string => String(Number(value.toPrecision(3)));

/** What was found, a line for each comparison, and the verdict on the claim where all its problems were run. */
function report(results: Record<string, ExperimentResult>): string[] {
  const claims = [...new Set(Object.values(results).map(({ experiment }) => experiment.claim))];
  return claims.flatMap((claim) => {
    const own = Object.entries(results).filter(([, result]) => result.experiment.claim === claim);
    const { problems } = ruling(Object.fromEntries(own), plannedFor(claim));
    return problems.flatMap(({ id, judged }) =>
      judged.map(({ comparison: { plus, minus, times }, decision }) => {
        const { reading, mean, low, high, runs } = decision;
        const pair = `${plus.join(" + ")} against ${minus.join(" + ")}${times ? ` × ${times}` : ""}`;
        return `${id.padEnd(28)}${reading.padEnd(16)}${pair}: ${short(mean)} (${short(low)} to ${short(high)}), ${runs} runs`;
      }),
    );
  });
}

async function main(names: string[]): Promise<void> {
  const ids = [...new Set(names.length > 0 ? names.flatMap(chosen) : Object.keys(experiments))];
  const journal = openJournal(project("node_modules/.cache/why-relu"), versionOf(project("lib")));
  const results: Record<string, ExperimentResult> = {};
  const start = performance.now();
  await runRound(ids, journal, {
    onResult: (id, result) => {
      results[id] = result;
      store(project("lib/lessons/experiments/results.json"), id, result);
      const minutes = ((performance.now() - start) / 60_000).toFixed(1);
      console.log(`${Object.keys(results).length} of ${ids.length} done after ${minutes} min: ${id}`);
    },
  });
  console.log(`\n${report(results).join("\n")}`);
}

main(process.argv.slice(2));
