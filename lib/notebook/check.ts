import { display } from "tslab";
import type { Activation } from "../activations";
import { type BranchProof, type CheckResult, checkActivation, type Join, tidy, toLatex } from "../symbolic";
import { card, escapeHtml, formatNumber, htmlTable, paragraph } from "./html";
import { printed } from "./printed";

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
  display.html(card(result.ok ? "good" : "bad", title(result), body(result)));
  return printed(result, title(result));
}

const title = ({ label, ok, findings }: CheckResult): string =>
  ok ? `${label}: the three witnesses agree` : `${label}: not right (${count(findings.length, "finding")})`;

const body = (result: CheckResult): string =>
  [
    list(result.findings),
    proofTable(result.proofs),
    ...result.accuracy.map(({ of, ulp, x, points }) =>
      paragraph(
        `Code and formula of ${of}: ${count(points, "point")}, at most ${ulp.toPrecision(2)} ulp apart, at x = ${formatNumber(x)}.`,
      ),
    ),
    ...result.differences.map(({ of, error, points }) =>
      paragraph(
        `Code and central differences of ${of}: ${count(points, "point")}, at most ${error.toExponential(0)} apart.`,
      ),
    ),
    list(result.joins.map(joinInWords)),
  ].join("");

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

const list = (sentences: readonly string[]): string =>
  sentences.length
    ? `<ul style="margin: 4px 0">${sentences.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join("")}</ul>`
    : "";

const proofTable = (proofs: readonly BranchProof[]): string =>
  htmlTable(
    ["where", "f", "by mathjs", "by the textbook", "equal?"],
    proofs.map(({ where, by, value, mathjs, textbook, proof }) => {
      const slope = by === "x" ? "f'" : `\\frac{\\partial f}{\\partial ${toLatex(by)}}`;
      return [
        where === undefined ? "everywhere" : `$${toLatex(where)}$`,
        inTable(toLatex(value)),
        inTable(`${slope} = ${toLatex(tidy(mathjs))}`),
        inTable(toLatex(textbook)),
        proof.answer,
      ];
    }),
  );

/** Fractions as large as in a displayed formula. */
const inTable = (latex: string): string => `$\\displaystyle ${latex}$`;

function joinInWords({ x, left, right, continuous, differentiable, slope, takes }: Join): string {
  const at = `At x = ${formatNumber(x)}`;
  const slopes = `slope ${formatNumber(left.slope)} on the left, ${formatNumber(right.slope)} on the right`;
  if (differentiable) return `${at} the pieces meet without a kink: ${slopes}.`;
  const kind = continuous
    ? "a kink"
    : `a jump from ${formatNumber(left.value)} to ${formatNumber(right.value)}`;
  const side = takes === "left" || takes === "right" ? ` (${takes})` : "";
  return `${at} there is ${kind}: ${slopes}. The code returns ${formatNumber(slope)}${side}.`;
}
