import { fileURLToPath } from "node:url";
import {
  type ExperimentResult,
  experiments,
  judgeResult,
  league,
  type Settled,
} from "../lib/lessons/experiments";
import { openJournal, versionOf } from "./experiments/journal";
import { store } from "./experiments/results";
import { runRound } from "./experiments/round";

/** `npm run experiments` runs all of them, `npm run experiments -- C15 "C27 moons"` those of some claims. */
const project = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

const inWords = (verdict: Settled): string =>
  typeof verdict === "string" ? verdict : verdict ? "holds here" : "does not hold here";

/** The experiments of a claim, or a single one. */
function chosen(name: string): string[] {
  const ids = Object.keys(experiments).filter((id) => id === name || experiments[id].claim === name);
  if (ids.length > 0) return ids;
  throw new RangeError(`There is no experiment "${name}"; there are ${Object.keys(experiments).join(", ")}.`);
}

function row(id: string, result: ExperimentResult): string {
  if (result.expected.length === 0) return `${id.padEnd(14)}to be judged together`;
  const { verdict, duels } = judgeResult(result);
  const { times, seeds } = result;
  const counts = duels.map(
    ({ lower, higher, won, lost }) => `${times ? `${times} × ` : ""}${lower} < ${higher} ${won} : ${lost}`,
  );
  return `${id.padEnd(14)}${inWords(verdict).padEnd(20)}${counts.join(", ")} (${seeds.length} runs)`;
}

async function main(names: string[]): Promise<void> {
  const ids = names.length > 0 ? names.flatMap(chosen) : Object.keys(experiments);
  const journal = openJournal(project("node_modules/.cache/why-relu"), versionOf(project("lib")));
  const results: Record<string, ExperimentResult> = {};
  await runRound(ids, journal, {
    onResult: (id, result) => {
      results[id] = result;
      store(project("lib/lessons/experiments/results.json"), id, result);
      console.log(`${Object.keys(results).length} of ${ids.length} done: ${id}`);
    },
  });
  console.log(`\n${ids.map((id) => row(id, results[id])).join("\n")}`);
  const together = Object.values(results).filter(({ expected }) => expected.length === 0);
  if (together.length === 0) return;
  const { verdict, says } = league(together);
  console.log(`${together[0].claim.padEnd(14)}${inWords(verdict).padEnd(20)}${says}`);
}

main(process.argv.slice(2));
