import { display } from "tslab";
import { type Assumptions, type Proof, prove, toLatex } from "../symbolic";
import { card, formatNumber, paragraph, type Tone } from "./html";
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
  const { tone, title, body } = cardOf(proof);
  const formula = `$$${toLatex(left)} = ${toLatex(right)}$$`;
  display.html(card(tone, title, paragraph(formula) + body));
  return printed(proof, proof.answer);
}

function cardOf(proof: Proof): { tone: Tone; title: string; body: string } {
  switch (proof.answer) {
    case "proved":
      return { tone: "good", title: "Proved: equal for all values", body: "" };
    case "refuted": {
      const point = Object.entries(proof.at).map(([name, value]) => `${name} = ${value}`);
      const [left, right] = toldApart(proof.left, proof.right);
      const body = `At ${point.join(", ")} the left side is ${left}, the right side ${right}.`;
      return { tone: "bad", title: "Refuted: here is a point where they differ", body: paragraph(body) };
    }
    case "unknown":
      return { tone: "open", title: "Not decided", body: paragraph(proof.why) };
  }
}

/** Two different numbers with eight digits, or with all that are known where eight do not tell them apart. */
function toldApart(left: string, right: string): [string, string] {
  const short = [left, right].map((digits) => formatNumber(Number(digits), 8));
  return short[0] === short[1] ? [left, right] : [short[0], short[1]];
}
