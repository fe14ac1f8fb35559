/** What the evidence says of a claim: it holds, or it does not, or nothing is settled. */
type Verdict = boolean | "too close to call" | "open";

/**
 * A verdict in words; each holds for what was measured.
 *
 * @example
 * verdictWord(true); // "holds here"
 * verdictWord("open"); // "not measured in this lesson"
 */
export function verdictWord(verdict: Verdict): string {
  if (verdict === "open") return "not measured in this lesson";
  if (verdict === "too close to call") return "too close to call";
  return verdict ? "holds here" : "does not hold here";
}
