import type { Activation } from "../../activations";
import { comparisonsOf } from "../expression/assumptions";
import { derivative } from "../expression/derivative";
import { type Proof, prove } from "../prover/prove";
import { accuracyOf, type CodeAccuracy, type Sample } from "./accuracy";
import { differenceOf, type SlopeDifference } from "./differences";
import type { CodeFinding, Finding, ProofFinding } from "./finding";
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
  /** What is wrong or undecided. */
  findings: Finding[];
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

  const atNaN = activation(Number.NaN);
  const findings: Finding[] = [
    ...proofs.flatMap(proofFindings),
    ...gaps,
    ...accuracies.flatMap((each) => each.findings),
    ...differences.flatMap((each) => each.findings),
    ...joins.flatMap((join) => joinFindings(join, activation.kinks)),
    ...(Number.isNaN(atNaN) ? [] : [{ kind: "not NaN at NaN", code: atNaN } as const]),
    ...rangeFindings,
  ];
  return {
    label: activation.label,
    ok: findings.length === 0,
    findings,
    proofs,
    accuracy: accuracies.map((each) => each.accuracy),
    differences: differences.map((each) => each.difference),
    joins,
    range,
  };
}

const unreadable = ({ label, range }: Activation, findings: Finding[]): CheckResult => ({
  label,
  ok: false,
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

function proofFindings({ where, by, textbook, proof }: BranchProof): ProofFinding[] {
  switch (proof.answer) {
    case "proved":
      return [];
    case "unknown":
      return [{ kind: "undecided", where, by, textbook, proof }];
    case "refuted":
      return [{ kind: "refuted", where, by, textbook, at: proof.at, left: proof.left, right: proof.right }];
  }
}

/** The piece that holds at each input of the domain, and where there is none, or more than one. */
function cover(
  activation: Activation,
  pieces: readonly Piece[],
  xs: readonly number[],
): { samples: Sample[]; findings: CodeFinding[] } {
  const samples: Sample[] = [];
  const gaps: CodeFinding[] = [];
  for (const x of xs) {
    const [piece, second] = piecesAt(pieces, pointAt(activation, x));
    if (piece) samples.push({ x, piece });
    if (!piece) gaps.push({ kind: "gap", x });
    if (piece && second)
      gaps.push({ kind: "overlap", x, first: piece.branch.where, second: second.branch.where });
  }
  return { samples, findings: gaps.slice(0, 1) };
}
