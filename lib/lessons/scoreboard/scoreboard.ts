import type { ClaimId } from "../claims";
import type { Ruling } from "../experiments";
import entries from "./scoreboard.json";

/** How a lesson settled a claim: by a formula, by looking, or by the full experiment. */
export type Settled = "proved" | "refuted" | "seen" | "not seen" | Ruling["verdict"];

/** A claim, the lesson whose card settles it, and how. A claim may be settled in parts, in several cards. */
export interface Settlement {
  claim: ClaimId;
  lesson: string;
  verdict: Settled;
}

/** All verdicts of the course, in the order of the lessons, gathered from their cards by `npm run scoreboard`. */
export const settlements = entries as readonly Settlement[];

/** What the cards of a claim say together: "cards differ" where they do not agree. */
export interface ClaimScore {
  claim: ClaimId;
  outcome: "holds" | "does not hold" | "not settled" | "cards differ";
  cards: Settlement[];
}

/**
 * The claims that cards settle, each once, in the order of their numbers: C1, C2 … C46, E1 …, L1 …
 *
 * @example
 * const proof = { claim: "C8", lesson: "3.01-sigmoid", verdict: "proved" };
 * claimScores([proof, { ...proof, verdict: "does not hold" }])[0].outcome; // "cards differ"
 */
export function claimScores(cards: readonly Settlement[] = settlements): ClaimScore[] {
  const settled = [...new Set(cards.map(({ claim }) => claim))].sort(byNumber);
  return settled.map((claim) => {
    const own = cards.filter((card) => card.claim === claim);
    const [outcome, ...others] = new Set(own.map(({ verdict }) => meanings[verdict]));
    return { claim, outcome: others.length ? "cards differ" : outcome, cards: own };
  });
}

const meanings: Readonly<Record<Settled, ClaimScore["outcome"]>> = {
  proved: "holds",
  seen: "holds",
  holds: "holds",
  "holds, a little": "holds",
  refuted: "does not hold",
  "not seen": "does not hold",
  "does not hold": "does not hold",
  "not settled": "not settled",
};

const byNumber = (a: ClaimId, b: ClaimId): number =>
  a[0] === b[0] ? Number(a.slice(1)) - Number(b.slice(1)) : a < b ? -1 : 1;
