/** The branches of an activation, read and made ready for evaluation. */
import type Decimal from "decimal.js";
import { type Activation, type Branch, symbolOf } from "../../activations";
import { exactDecimal } from "../digits/doubles";
import { type Assignment, comparator, type Evaluation, evaluator } from "../digits/evaluate";
import { type Comparison, comparisonsOf } from "../expression/assumptions";
import { type Expression, parse, variablesOf } from "../expression/expression";
import type { UnreadableFinding } from "./finding";

/** What is checked of an activation: f, f' and ∂f/∂α. `by` is the variable of the derivative. */
export interface Part {
  readonly name: string;
  readonly by?: string;
  readonly code: (x: number) => number;
  readonly formula: (branch: Branch) => string | undefined;
}

export interface Piece {
  readonly branch: Branch;
  holds(point: Assignment): boolean;
  readonly evaluations: ReadonlyMap<Part, Evaluation>;
}

/** f, f' and the partial derivatives that the activation has as code. */
export const partsOf = (activation: Activation): Part[] => [
  { name: "f", code: activation, formula: ({ value }) => value },
  { name: "f′", by: "x", code: activation.derivative, formula: ({ derivative }) => derivative },
  ...Object.entries(activation.partials).map(([by, code]) => ({
    name: `∂f/∂${symbolOf(by)}`,
    by,
    code,
    formula: ({ partials }: Branch) => partials?.[by],
  })),
];

/** The pieces, and each formula that is missing or cannot be read. */
export function readPieces(
  activation: Activation,
  parts: readonly Part[],
): { pieces: Piece[]; problems: UnreadableFinding[] } {
  const names = ["x", ...Object.keys(activation.parameters)];
  const problems: UnreadableFinding[] = [];
  if (activation.definition.branches.length === 0) problems.push({ kind: "no branches" });

  const attempt = <T>(read: () => T, place: Place): T | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push({ kind: "unreadable", ...place, message: (error as Error).message });
      return undefined;
    }
  };
  const checkNames = (expression: Expression, place: Place, text: string) => {
    for (const name of variablesOf(expression))
      if (!names.includes(name)) problems.push({ kind: "unknown name", ...place, text, name, known: names });
  };

  const pieces = activation.definition.branches.map((branch): Piece => {
    const { where } = branch;
    const conditions = attempt(() => comparisonsOf({ where }), { where }) ?? [];
    for (const { left, right } of conditions)
      for (const side of [left, right]) checkNames(side, { where }, where as string);
    const holding = conditions.map(comparator);

    const evaluations = new Map<Part, Evaluation>();
    for (const part of parts) {
      const text = part.formula(branch);
      if (text === undefined) {
        if (!part.by || !fixes(conditions, part.by))
          problems.push({ kind: "no formula", where, part: part.name });
        continue;
      }
      const place = { where, part: part.name };
      const expression = attempt(() => parse(text), place);
      if (!expression) continue;
      checkNames(expression, place, text);
      evaluations.set(part, evaluator(expression));
    }
    return { branch, holds: (point) => holding.every((each) => each(point)), evaluations };
  });
  return { pieces, problems };
}

/** Which formula of a definition: that of a part in a branch, or the branch's condition. */
interface Place {
  where?: string;
  part?: string;
}

/** Whether a condition such as `alpha == 0` fixes a variable: such a branch tells nothing of the slope that way. */
export const fixes = (conditions: readonly Comparison[], name: string): boolean =>
  conditions.some(
    ({ left, operator, right }) =>
      operator === "==" && [left, right].some((side) => side.kind === "variable" && side.name === name),
  );

/** The point x, with the parameters of the activation, all exact. */
export const pointAt = ({ parameters }: Activation, x: Decimal | number): Assignment => ({
  ...Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, exactDecimal(value)])),
  x: typeof x === "number" ? exactDecimal(x) : x,
});

export const piecesAt = (pieces: readonly Piece[], point: Assignment): Piece[] =>
  pieces.filter((piece) => piece.holds(point));
