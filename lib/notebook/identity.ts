import { type Assumptions, type Proof, prove, toLatex } from "../symbolic";
import { proofTitles, refuted, undecided } from "../words";
import { answer } from "./answer";
import { card, paragraph, type Tone } from "./page/html";

/**
 * Shows whether two expressions are equal for all values of their variables: proved, or refuted by a point.
 * Returns the proof.
 *
 * @example
 * identity("tanh(x)", "(exp(x) - exp(-x)) / (exp(x) + exp(-x))");
 */
export function identity(left: string, right: string, assumptions: Assumptions = {}): Proof {
  const proof = prove(left, right, assumptions);
  const formula = `$$${toLatex(left)} = ${toLatex(right)}$$`;
  const title = proofTitles[proof.answer];
  return answer(proof, card(tones[proof.answer], title, paragraph(formula) + body(proof)), title);
}

const tones: Readonly<Record<Proof["answer"], Tone>> = { proved: "good", refuted: "bad", unknown: "open" };

function body(proof: Proof): string {
  switch (proof.answer) {
    case "proved":
      return "";
    case "refuted":
      return paragraph(refuted(proof.at, proof.left, proof.right));
    case "unknown":
      return paragraph(undecided(proof));
  }
}
