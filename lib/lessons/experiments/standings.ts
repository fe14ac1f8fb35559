import type { ClaimId } from "../claims";
import type { Decision } from "../statistics/decide";
import { plannedFor } from "./declared";
import { ruling } from "./ruling";
import { storedResults } from "./stored";

/** How one condition did against another in a stored experiment. */
export interface StoredStanding extends Decision {
  /** The experiment: "C36 moons". */
  id: string;
}

/**
 * What the full experiments of a claim say of two of their conditions, one row an experiment that compares them; the bars hold for
 * all comparisons of the claim, not for these alone.
 *
 * @example
 * standings("C36", "ELU", "ReLU").map(({ id }) => id).includes("C36 spirals"); // true
 */
export const standings = (claim: ClaimId, name: string, against: string): StoredStanding[] =>
  ruling(storedResults(claim), plannedFor(claim)).problems.flatMap(({ id, judged }) =>
    judged
      .filter(({ comparison: { plus, minus } }) => plus.join() === name && minus.join() === against)
      .map(({ decision }) => ({ id, ...decision })),
  );
