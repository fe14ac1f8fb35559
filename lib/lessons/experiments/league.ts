import { median } from "../statistics/median";
import { signTest } from "../statistics/sign-test";
import type { ExperimentResult } from "./experiment";
import type { Settled } from "./judge";

/** How conditions do on several problems. */
export interface League {
  /** A row for each problem: what was measured, the medians, and the conditions that none beats there. */
  rows: { measure: string; medians: Record<string, number>; unbeaten: string[] }[];
  /** The share of pairs whose order the runs do not settle. */
  unsettled: number;
  /** Whether none is best everywhere: each is beaten on some problem. */
  verdict: Settled;
  says: string;
}

/**
 * Compares every two conditions on every problem, run by run. One beats another where fair coins would do so in less than
 * 5 of 100 leagues: the limit of the sign test is divided by the number of pairs (Bonferroni).
 * None is best for every problem if each is beaten somewhere; one is, if it beats all others everywhere.
 */
export function league(results: readonly ExperimentResult[]): League {
  const names = Object.keys(results[0].values);
  const pairs = (results.length * names.length * (names.length - 1)) / 2;
  const beats = (result: ExperimentResult, first: string, second: string) => {
    const { larger, smaller, chance } = signTest(result.values[first], result.values[second]);
    return chance < 0.05 / pairs && (result.better === "more" ? larger > smaller : larger < smaller);
  };
  const beaten = (result: ExperimentResult, name: string) =>
    names.some((other) => beats(result, other, name));
  const wins = results.flatMap((result) =>
    names.flatMap((first) => names.filter((second) => beats(result, first, second))),
  );
  const champion = names.find((name) =>
    results.every((result) => names.every((other) => other === name || beats(result, name, other))),
  );
  const contenders = names.filter((name) => !results.some((result) => beaten(result, name)));
  const unsettled = 1 - wins.length / pairs;
  return {
    rows: results.map((result) => ({
      measure: result.measure,
      medians: Object.fromEntries(names.map((name) => [name, median(result.values[name])])),
      unbeaten: names.filter((name) => !beaten(result, name)),
    })),
    unsettled,
    verdict: champion ? false : contenders.length === 0 || "too close to call",
    says:
      (champion
        ? `${champion} beats all others on all ${results.length} problems. `
        : contenders.length === 0
          ? `Each of the ${names.length} functions is beaten on one of ${results.length} problems. `
          : `Nowhere beaten: ${contenders.join(", ")}. `) +
      `The runs do not settle the order of ${Math.round(100 * unsettled)} % of the pairs.`,
  };
}
