import type { ClaimId } from "../claims";
import type { Ruling } from "../experiments";
import entries from "./scoreboard.json";

/** How a lesson settled a claim: by a formula, by looking, or by the full experiment. */
export type Settled = "proved" | "refuted" | "seen" | "not seen" | Ruling["verdict"];

/** A claim, the lesson whose card settles it, and how. A claim may be settled in parts, in several lessons. */
export interface Settlement {
  claim: ClaimId;
  lesson: string;
  verdict: Settled;
}

/** All verdicts of the course, in the order of the lessons, gathered from their cards by `npm run scoreboard`. */
export const settlements = entries as readonly Settlement[];
