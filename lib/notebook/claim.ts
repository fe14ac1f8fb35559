import { display } from "tslab";
import { type ClaimId, claims } from "../lessons";
import { claimWords } from "../words/claim";
import { card, paragraph, settling } from "./page/html";

/**
 * Shows a claim that a formula settles: proved, or refuted by a counterexample. The verdict is computed in the cell.
 *
 * @example
 * proved("C8", prove(slope, bound).answer === "proved", "the bound 1/4 is proved above");
 */
export function proved(id: ClaimId, holds: boolean, evidence: string): void {
  const word = holds ? claimWords.proved : claimWords.refuted;
  const shown = card(holds ? "proof" : "bad", word(id), body(id, evidence));
  display.html(settling(id, holds ? "proved" : "refuted", shown));
}

/**
 * Shows a claim that the cell has looked at itself, with what it saw. What runs with chance in them say of a claim is told by
 * `verdict`.
 *
 * @example
 * claim("C1", new Set(answers).size > 1, "three functions pass on three answers");
 */
export function claim(id: ClaimId, holds: boolean, evidence: string): void {
  const word = holds ? claimWords.holds : claimWords.fails;
  const shown = card(holds ? "good" : "bad", word(id), body(id, evidence));
  display.html(settling(id, holds ? "seen" : "not seen", shown));
}

const body = (id: ClaimId, evidence: string): string =>
  paragraph(claimWords.said(claims[id])) + paragraph(evidence);
