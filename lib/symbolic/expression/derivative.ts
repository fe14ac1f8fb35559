import { definitionOf, parse } from "./expression";
import { type MathNode, mathjs, type NodeMethods, parseTree } from "./mathjs";

type Tree = MathNode & NodeMethods;

/** g'(u) for the functions g that mathjs has no rule for. */
const rules: Readonly<Record<string, string>> = { erf: "2 / sqrt(pi) * exp(-u ^ 2)", sign: "0" };

/** Functions that mathjs has no rule for, but whose definitions it can differentiate. */
const spelledOut = ["expm1", "log1p", "log2", "square", "cube", "erfc", "coth", "max", "min"];

/**
 * The derivative of a mathjs expression with respect to a variable: mathjs' own, as its rules give it,
 * with nothing simplified and so nothing rounded. erf, expm1, log1p, max and others that mathjs lacks are added.
 * It holds where the derivative exists: abs(u) gives abs(u)/u times u', sign(u) gives 0.
 * Throws a SyntaxError that names what cannot be read.
 *
 * @example
 * derivative("x^2", "x"); // "2 * 1 * x ^ (2 - 1)"
 * tidy(derivative("x^2", "x")); // "2 * x"
 */
export function derivative(expression: string, variable: string): string {
  parse(expression); // for its errors
  return String(differentiate(spellOut(parseTree(expression)), variable));
}

/** Writes max(a, b), log1p(a) … by their definitions. */
const spellOut = (tree: Tree): Tree =>
  tree.transform((node) => {
    const name = node.type === "FunctionNode" ? node.fn.name : undefined;
    if (node.type !== "FunctionNode" || !name || !spelledOut.includes(name)) return node;
    const { parameters, body } = definitionOf(name) as NonNullable<ReturnType<typeof definitionOf>>;
    const args = node.args.map((each) => spellOut(each as Tree));
    return substitute(body as Tree, new Map(parameters.map((each, i) => [each, args[i]])));
  });

/** The tree with nodes in place of variables. Each gets its own copy, for mathjs tells factors apart by identity. */
const substitute = (tree: Tree, nodes: ReadonlyMap<string, Tree>): Tree =>
  tree.transform((node) => (node.type === "SymbolNode" && nodes.get(node.name)?.cloneDeep()) || node);

/**
 * d/dx f(x, g(u)) = ∂f/∂x + Σ ∂f/∂g · g'(u) · du/dx. Each call g(u) without a rule in mathjs becomes a variable,
 * so that mathjs can take the partial derivatives; at the end the calls are put back.
 */
function differentiate(tree: Tree, variable: string): Tree {
  const calls = new Map<string, Tree>();
  const terms: string[] = [];
  const outer = tree.transform((node) => {
    const name = node.type === "FunctionNode" ? node.fn.name : undefined;
    if (node.type !== "FunctionNode" || !name || !rules[name]) return node;
    const symbol = `call_${calls.size + 1}`;
    calls.set(symbol, node);
    const [u] = node.args as [Tree];
    const rule = substitute(parseTree(rules[name]), new Map([["u", u]]));
    terms.push(`(${rule}) * (${differentiate(u, variable)})`);
    return parseTree(symbol);
  });
  const partial = (name: string) => String(mathjs().derivative(outer, name, { simplify: false }));
  const sum = [partial(variable), ...terms.map((each, i) => `(${partial(`call_${i + 1}`)}) * ${each}`)].join(
    " + ",
  );
  return substitute(parseTree(sum), calls);
}
