import { display } from "tslab";
import { type ClaimId, claims } from "../lessons";
import { card, paragraph, type Tone } from "./html";

/** What the evidence says: `true` holds, `false` does not, or it is too close, or not measured yet. */
export type Verdict = boolean | "too close to call" | "open";

const words: Readonly<Record<string, { tone: Tone; word: string }>> = {
  true: { tone: "good", word: "holds here" },
  false: { tone: "bad", word: "does not hold here" },
  "too close to call": { tone: "open", word: "too close to call" },
  open: { tone: "open", word: "not measured in this lesson" },
};

/** A card in the colour of the verdict, which stands in words at the end of its title. `body` is HTML already. */
export function verdictCard(title: string, verdict: Verdict, body: string): string {
  const { tone, word } = words[String(verdict)] as { tone: Tone; word: string };
  return card(tone, `${title}: ${word}`, body);
}

/**
 * Shows a claim of the article with its verdict and the evidence behind it.
 * The verdict is computed in the cell, never typed in.
 *
 * @example
 * claim("C8", prove(slope, bound).answer === "proved", "the bound 1/4 is proved above");
 */
export function claim(id: ClaimId, verdict: Verdict, evidence: string): void {
  const body = paragraph(`“${claims[id]}”`) + paragraph(evidence);
  display.html(verdictCard(`Claim ${id}`, verdict, body));
}
