import type { Activation } from "../../activations";
import { comparisonsOf } from "../expression/assumptions";
import { derivative } from "../expression/derivative";
import { type Proof, prove } from "../prover/prove";
import { accuracyOf, type CodeAccuracy, type Sample } from "./accuracy";
import { differenceOf, type SlopeDifference } from "./differences";
import { ordinaryInputs, spread, testInputs } from "./inputs";
import { type Join, joinFindings, joinsOf } from "./joins";
import { fixes, type Part, type Piece, partsOf, piecesAt, pointAt, readPieces } from "./pieces";
import { type RangeCheck, rangeOf } from "./range";

/** mathjs' derivative of a branch against the textbook's. */
export interface BranchProof {
  /** Where the branch holds; undefined where it holds everywhere. */
  where?: string;
  /** The variable of the derivative: x or a parameter. */
  by: string;
  value: string;
  /** mathjs' derivative as its rules give it; `tidy` makes it short. */
  mathjs: string;
  textbook: string;
  proof: Proof;
}

/** All that `checkActivation` found. */
export interface CheckResult {
  label: string;
  /** Whether everything was proved, and nothing wrong was found. */
  ok: boolean;
  /** The result in a sentence or two. */
  verdict: string;
  /** What is wrong or undecided, a sentence each. */
  findings: string[];
  proofs: BranchProof[];
  accuracy: CodeAccuracy[];
  differences: SlopeDifference[];
  joins: Join[];
  range: RangeCheck;
}

/**
 * Checks an activation by three witnesses that share as little as possible.
 *
 * 1. Proof: mathjs' derivative of each branch is the textbook's, by x and by each trainable parameter.
 * 2. Accuracy: the code agrees with the branches' formulas to 4 + κ ulp at extreme, tiny and ordinary inputs.
 * 3. Differences: the code's derivatives agree with central differences of the code's values.
 *
 * At the joins of the branches it compares both limits and both slopes with the declared kinks and with the slope
 * that the code takes, and it holds the values against the declared range. Mistakes come back as findings:
 * the call does not throw, whatever the branches hold.
 *
 * @example
 * checkActivation(sigmoid).ok; // true
 * checkActivation(sigmoid).proofs[0].proof; // { answer: "proved" }
 */
export function checkActivation(activation: Activation): CheckResult {
  const parts = partsOf(activation);
  const { pieces, problems } = readPieces(activation, parts);
  if (problems.length) return unreadable(activation, problems);

  const proofs = proofsOf(activation, pieces, parts);
  const joins = joinsOf(activation, pieces, parts);
  const xs = testInputs(
    activation,
    joins.map(({ x }) => x),
  );
  const { samples, findings: gaps } = cover(activation, pieces, xs);
  const accuracies = parts.map((part) => accuracyOf(activation, part, samples));
  const places = [...joins.map(({ x }) => x), ...activation.domain];
  const differences = parts
    .filter(({ by }) => by)
    .map((part) => differenceOf(activation, part, ordinaryInputs(activation), places));
  const { range, findings: rangeFindings } = rangeOf(activation, pieces, parts[0], [
    ...xs,
    ...spread(activation, 20, 4000),
  ]);

  const findings = [
    ...proofs.flatMap(proofFindings),
    ...gaps,
    ...accuracies.flatMap((each) => each.findings),
    ...differences.flatMap((each) => each.findings),
    ...joins.flatMap((join) => joinFindings(join, activation.kinks)),
    ...(Number.isNaN(activation(Number.NaN)) ? [] : [`f(NaN) is ${activation(Number.NaN)}, not NaN.`]),
    ...rangeFindings,
  ];
  const result = {
    label: activation.label,
    ok: findings.length === 0,
    findings,
    proofs,
    accuracy: accuracies.map((each) => each.accuracy),
    differences: differences.map((each) => each.difference),
    joins,
    range,
  };
  return { ...result, verdict: verdictOf(result) };
}

const unreadable = ({ label, range }: Activation, findings: string[]): CheckResult => ({
  label,
  ok: false,
  verdict: `The definition of ${label} cannot be read: ${findings[0]}`,
  findings,
  proofs: [],
  accuracy: [],
  differences: [],
  joins: [],
  range: { declared: range, lowest: Number.NaN, highest: Number.NaN },
});

function proofsOf(activation: Activation, pieces: readonly Piece[], parts: readonly Part[]): BranchProof[] {
  const parameters = Object.entries(activation.definition.parameters ?? {});
  const positive = parameters.filter(([, { positive }]) => positive).map(([name]) => name);
  return pieces.flatMap(({ branch }) =>
    parts.flatMap((part) => {
      const { by } = part;
      if (!by || fixes(comparisonsOf({ where: branch.where }), by)) return [];
      const textbook = part.formula(branch) as string;
      const mathjs = derivative(branch.value, by);
      const proof = prove(mathjs, textbook, { positive, where: branch.where });
      return [{ where: branch.where, by, value: branch.value, mathjs, textbook, proof }];
    }),
  );
}

function proofFindings({ where, by, textbook, proof }: BranchProof): string[] {
  const place = where === undefined ? "" : `Where ${where}: `;
  if (proof.answer === "proved") return [];
  if (proof.answer === "unknown") return [`${place}∂f/∂${by} = ${textbook} is not decided: ${proof.why}.`];
  const at = Object.entries(proof.at).map(([name, value]) => `${name} = ${value}`);
  return [
    `${place}∂f/∂${by} is not ${textbook}: at ${at.join(", ")} it is ${short(proof.left)}, and the formula gives ${short(proof.right)}.`,
  ];
}

const short = (digits: string): string => String(Number(Number(digits).toPrecision(8)));

/** The piece that holds at each input of the domain, and where there is none, or more than one. */
function cover(
  activation: Activation,
  pieces: readonly Piece[],
  xs: readonly number[],
): { samples: Sample[]; findings: string[] } {
  const samples: Sample[] = [];
  const gaps = new Set<string>();
  for (const x of xs) {
    const [piece, second] = piecesAt(pieces, pointAt(activation, x));
    if (piece) samples.push({ x, piece });
    if (!piece) gaps.add(`No branch holds at x = ${x}.`);
    if (piece && second)
      gaps.add(`The branches "${piece.branch.where}" and "${second.branch.where}" both hold at x = ${x}.`);
  }
  return { samples, findings: [...gaps].slice(0, 1) };
}

function verdictOf({ ok, findings, accuracy, differences, proofs }: Omit<CheckResult, "verdict">): string {
  if (!ok) {
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
    const open = proofs.some(({ proof }) => proof.answer === "unknown") && findings.length === 1;
    return `${open ? "Not decided" : "Not right"}: ${findings[0]}${more}`;
  }
  const worst = accuracy.reduce((a, b) => (b.ulp > a.ulp ? b : a));
  const errors =
    worst.ulp > 4
      ? `${Math.round(worst.ulp)} ulp, of ${Math.round(worst.allowed)} allowed,`
      : `${worst.ulp.toFixed(1)} ulp`;
  const difference = Math.max(...differences.map(({ error }) => error));
  return (
    `Proved: mathjs and the textbook have the same derivative${proofs.length > 1 ? "s" : ""}. ` +
    `The code agrees with the formulas to ${errors} at x = ${worst.x}, ` +
    `and with central differences to ${difference.toExponential(0)}.`
  );
}
