import { display } from "tslab";
import { type ClaimId, claims } from "../lessons";
import { card, paragraph, type Tone } from "./html";

/** What the evidence says: `true` holds, `false` does not, or it is too close, or not measured yet. */
export type Verdict = boolean | "too close to call" | "open";

/** How a verdict is written, and the colour of its card. */
export const verdictWords: Readonly<Record<string, { tone: Tone; word: string }>> = {
  true: { tone: "good", word: "holds here" },
  false: { tone: "bad", word: "does not hold here" },
  "too close to call": { tone: "open", word: "too close to call" },
  open: { tone: "open", word: "not measured in this lesson" },
};

/**
 * Shows a claim of the article with its verdict and the evidence behind it.
 * The verdict is computed in the cell, never typed in.
 *
 * @example
 * claim("C8", prove(slope, bound).answer === "proved", "the bound 1/4 is proved above");
 */
export function claim(id: ClaimId, verdict: Verdict, evidence: string): void {
  const { tone, word } = verdictWords[String(verdict)] as { tone: Tone; word: string };
  display.html(card(tone, `Claim ${id}: ${word}`, paragraph(`“${claims[id].says}”`) + paragraph(evidence)));
}
