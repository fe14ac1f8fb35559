import { display } from "tslab";
import { type Assumptions, type Proof, prove, toLatex } from "../symbolic";
import { proofTitles, refuted, undecided } from "../words";
import { card, paragraph, type Tone } from "./page/html";
import { printed } from "./printed";

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
  display.html(card(tones[proof.answer], proofTitles[proof.answer], paragraph(formula) + body(proof)));
  return printed(proof, proof.answer);
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
