import { compareForms } from "../prover/prove";
import { type Assumptions, intervalsOf } from "./assumptions";
import { parse, variablesOf } from "./expression";
import { type MathNode, mathjs, type NodeMethods, parseTree } from "./mathjs";

type Tree = MathNode & NodeMethods;

/**
 * An expression made shorter for display, by mathjs' simplify. mathjs may round a number or lose a sign on the way,
 * so a shorter form is taken only if `prove` shows it equal; else the expression comes back as it is.
 *
 * @example
 * tidy("2 * 1 * x ^ (2 - 1)"); // "2 * x"
 * tidy("1 / 3 + 0 * x"); // "1 / 3"
 */
export function tidy(expression: string, assumptions: Assumptions = {}): string {
  const tree = parseTree(expression);
  const [given, intervals] = [parse(expression), intervalsOf(assumptions)];
  for (const shorten of [simplified, core]) {
    const short = attempt(() => shorten(tree));
    if (short !== undefined && compareForms(parse(short), given, intervals) === "same") return short;
  }
  return expression;
}

/** mathjs' simplify fails on some numbers that it has made too long itself. */
function attempt(action: () => string): string | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

const core = (tree: Tree): string => String(mathjs().simplifyCore(tree));

function simplified(tree: Tree): string {
  const { hidden, constants } = hideConstants(tree);
  const { simplify } = mathjs();
  const short = simplify(hidden, ["sqrt(n)^2 -> n", ...simplify.rules]);
  return String(short.transform((node) => (node.type === "SymbolNode" && constants.get(node.name)) || node));
}

/** Puts names in place of constants such as sqrt(2), which mathjs would turn into decimals. */
function hideConstants(tree: Tree): { hidden: Tree; constants: ReadonlyMap<string, Tree> } {
  const constants = new Map<string, Tree>();
  const hidden = tree.transform((node) => {
    if (node.type !== "FunctionNode" || variablesOf(parse(String(node))).size) return node;
    const known = [...constants].find(([, each]) => String(each) === String(node));
    const name = known?.[0] ?? `constant_${constants.size + 1}`;
    constants.set(name, node);
    return parseTree(name);
  });
  return { hidden, constants };
}
