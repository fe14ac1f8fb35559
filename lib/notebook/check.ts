import type { Activation } from "../activations";
import { type BranchProof, type CheckResult, checkActivation, tidy, toLatex } from "../symbolic";
import {
  accuracy,
  answers,
  checkTitles,
  differences,
  differsSentence,
  digits,
  everywhere,
  findings,
  join,
  proofHeadings,
  worded,
} from "../words";
import { answer } from "./answer";
import { card, details, escapeHtml, htmlTable, paragraph, type Tone } from "./page/html";

/**
 * Asks three witnesses whether an activation is right, shows a card with what they say, and returns it as data:
 * mathjs' derivative against the textbook's, by an exact proof; the code against the formulas, in the last digits;
 * the code's derivative against central differences. Where pieces meet it shows both slopes, and which the code takes.
 *
 * @example
 * check(sigmoid);
 * const { ok } = check(elu.with({ alpha: 2 }));
 */
export function check(activation: Activation): CheckResult {
  const result = checkActivation(activation);
  const { tone, title } = headingOf(result);
  return answer(result, card(tone, title, body(result) + differing(activation)), title);
}

function headingOf({ label, ok, findings }: CheckResult): { tone: Tone; title: string } {
  if (ok) return { tone: "good", title: checkTitles.agree(label) };
  if (findings.every(({ kind }) => kind === "undecided"))
    return { tone: "open", title: checkTitles.undecided(label) };
  return { tone: "bad", title: checkTitles.wrong(label, findings.length) };
}

const body = (result: CheckResult): string =>
  [
    list(result.findings.map((finding) => worded(findings, finding))),
    proofTable(result.proofs),
    list(result.joins.map(join)),
    paragraph(digits(result.accuracy)),
    details(
      checkTitles.numbers,
      list([...result.accuracy.map(accuracy), ...result.differences.map(differences)]),
    ),
  ].join("");

/** What the frameworks do differently. */
const differing = ({ definition: { differs } }: Activation): string =>
  differs ? paragraph(differsSentence(differs)) : "";

const list = (sentences: readonly string[]): string =>
  sentences.length
    ? `<ul style="margin: 4px 0">${sentences.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join("")}</ul>`
    : "";

const proofTable = (proofs: readonly BranchProof[]): string =>
  htmlTable(
    proofHeadings,
    proofs.map(({ where, by, value, mathjs, textbook, proof }) => [
      where === undefined ? everywhere : `$${toLatex(where)}$`,
      inTable(toLatex(value)),
      by === "x" ? "f′" : inTable(`\\frac{\\partial f}{\\partial ${toLatex(by)}}`),
      inTable(toLatex(tidy(mathjs))),
      inTable(toLatex(textbook)),
      answers[proof.answer],
    ]),
  );

/** Fractions as large as in a displayed formula. */
const inTable = (latex: string): string => `$\\displaystyle ${latex}$`;
