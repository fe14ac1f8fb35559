/**
 * The small part of mathjs that is used here, with narrow types of our own.
 * mathjs takes most of a second to load, so it is loaded by the first call that needs it.
 */

/** A node of mathjs' syntax tree. */
export type MathNode =
  | { type: "ConstantNode"; value: { toFixed(): string } | boolean | null }
  | { type: "SymbolNode"; name: string }
  | { type: "ParenthesisNode"; content: MathNode }
  | { type: "OperatorNode"; op: string; fn: string; args: MathNode[] }
  | { type: "FunctionNode"; fn: { name?: string }; args: MathNode[] }
  | { type: "FunctionAssignmentNode"; name: string; params: string[]; expr: MathNode }
  | { type: "RelationalNode"; conditionals: string[]; params: MathNode[] };

/** What every node of mathjs can do. */
export interface NodeMethods {
  toString(): string;
  cloneDeep(): MathNode & NodeMethods;
  transform(replace: (node: MathNode & NodeMethods) => MathNode): MathNode & NodeMethods;
}

interface Mathjs {
  parse(text: string): MathNode & NodeMethods;
  derivative(node: MathNode, variable: string, options: { simplify: boolean }): MathNode & NodeMethods;
  simplify: {
    (node: MathNode, rules: readonly unknown[]): MathNode & NodeMethods;
    rules: readonly unknown[];
  };
  simplifyCore(node: MathNode): MathNode & NodeMethods;
}

let loaded: Mathjs | undefined;

/** mathjs, set to numbers of any length, so that a decimal keeps all its digits. */
export function mathjs(): Mathjs {
  if (!loaded) {
    const { create, all } = require("mathjs");
    loaded = create(all, { number: "BigNumber" }) as Mathjs;
  }
  return loaded;
}

/** The syntax tree of `text`. Throws a SyntaxError that quotes it. */
export function parseTree(text: string): MathNode & NodeMethods {
  if (typeof text !== "string" || text.trim() === "")
    throw new SyntaxError(
      `expected an expression such as "x^2", not ${JSON.stringify(text) ?? String(text)}`,
    );
  try {
    return mathjs().parse(text);
  } catch (error) {
    throw new SyntaxError(`cannot read "${text}": ${(error as Error).message}`);
  }
}
