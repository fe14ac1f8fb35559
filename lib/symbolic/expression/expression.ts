/**
 * Expressions as the prover reads them. mathjs parses the text; here its tree is cut down to numbers, variables
 * and calls of a dozen basic functions. All other functions are defined through those:
 *
 *     tanh(2 x)  →  (exp(2 * (2 * x)) - 1) / (exp(2 * (2 * x)) + 1)
 *
 * So the algebra and the arithmetic that follow know few functions, and both know the same ones.
 */
import { type MathNode, parseTree } from "./mathjs";

export type Expression =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "call"; readonly name: Basic; readonly args: readonly Expression[] };

const operators = ["add", "subtract", "multiply", "divide", "pow", "unaryMinus"] as const;
const functions = ["exp", "log", "abs", "sign", "sin", "cos", "atan", "erf"] as const;

/** The functions that everything is written in; mathjs' names for the operators. */
export type Basic = (typeof operators)[number] | (typeof functions)[number];

/** All other functions, over the real numbers. */
const definitions = [
  "sqrt(u) = u ^ (1 / 2)",
  "square(u) = u ^ 2",
  "cube(u) = u ^ 3",
  "pow(u, v) = u ^ v",
  "expm1(u) = exp(u) - 1",
  "log1p(u) = log(1 + u)",
  "log2(u) = log(u) / log(2)",
  "log10(u) = log(u) / log(10)",
  "sinh(u) = (exp(u) - exp(-u)) / 2",
  "cosh(u) = (exp(u) + exp(-u)) / 2",
  "tanh(u) = (exp(2 * u) - 1) / (exp(2 * u) + 1)",
  "coth(u) = (exp(2 * u) + 1) / (exp(2 * u) - 1)",
  "sech(u) = 2 / (exp(u) + exp(-u))",
  "csch(u) = 2 / (exp(u) - exp(-u))",
  "asinh(u) = log(u + sqrt(u ^ 2 + 1))",
  "acosh(u) = log(u + sqrt(u ^ 2 - 1))",
  "atanh(u) = log((1 + u) / (1 - u)) / 2",
  "tan(u) = sin(u) / cos(u)",
  "cot(u) = cos(u) / sin(u)",
  "sec(u) = 1 / cos(u)",
  "csc(u) = 1 / sin(u)",
  "asin(u) = atan(u / sqrt(1 - u ^ 2))",
  "acos(u) = pi / 2 - asin(u)",
  "erfc(u) = 1 - erf(u)",
  "max(u, v) = (u + v + abs(u - v)) / 2",
  "min(u, v) = (u + v - abs(u - v)) / 2",
];

interface FunctionDefinition {
  parameters: readonly string[];
  body: MathNode;
}

let parsed: Map<string, FunctionDefinition> | undefined;

/** The parameters and the body of a function that is defined through others. */
export const definitionOf = (name: string) => {
  parsed ??= new Map(
    definitions.map((line) => {
      const tree = parseTree(line) as MathNode & { type: "FunctionAssignmentNode" };
      return [tree.name, { parameters: tree.params, body: tree.expr }];
    }),
  );
  return parsed.get(name);
};

/** Reads an expression. Throws a SyntaxError that names what it cannot read. */
export const parse = (text: string): Expression => convert(parseTree(text), text, new Map());

/** Cuts mathjs' tree down; `given` holds the arguments of the definition being filled in. */
function convert(node: MathNode, text: string, given: ReadonlyMap<string, Expression>): Expression {
  switch (node.type) {
    case "ConstantNode":
      if (node.value === null || typeof node.value !== "object") break;
      return { kind: "number", text: node.value.toFixed() };
    case "SymbolNode":
      return given.get(node.name) ?? variable(node.name, text);
    case "ParenthesisNode":
      return convert(node.content, text, given);
    case "OperatorNode":
      if (node.op === "+" && node.args.length === 1) return convert(node.args[0], text, given);
      if (!(operators as readonly string[]).includes(node.fn)) break;
      return apply(node.fn as Basic, node.args, text, given);
    case "FunctionNode":
      return applyFunction(node.fn.name ?? "", node.args, text, given);
  }
  throw new SyntaxError(`"${text}": only numbers, variables, + - * / ^ and functions of them can be read`);
}

function variable(name: string, text: string): Expression {
  if (["i", "Infinity", "NaN", "true", "false", "null", "undefined"].includes(name))
    throw new SyntaxError(`"${text}": ${name} is no name for a real variable`);
  return { kind: "variable", name };
}

function applyFunction(
  name: string,
  args: MathNode[],
  text: string,
  given: ReadonlyMap<string, Expression>,
): Expression {
  if (name === "log" && args.length === 2) {
    const [u, base] = args.map((each) => call("log", [convert(each, text, given)]));
    return call("divide", [u, base]);
  }
  if ((functions as readonly string[]).includes(name)) {
    if (args.length !== 1) throw wrongCount(name, 1, args.length, text);
    return apply(name as Basic, args, text, given);
  }
  const definition = definitionOf(name);
  if (!definition)
    throw new SyntaxError(
      `"${text}": there is no function "${name}"; known are ${functionNames().join(", ")}`,
    );
  const { parameters, body } = definition;
  if (args.length !== parameters.length) throw wrongCount(name, parameters.length, args.length, text);
  const filled = args.map((each) => convert(each, text, given));
  return convert(body, text, new Map(parameters.map((each, i) => [each, filled[i]])));
}

const wrongCount = (name: string, wanted: number, got: number, text: string) =>
  new SyntaxError(`"${text}": ${name} takes ${wanted} argument${wanted > 1 ? "s" : ""}, not ${got}`);

/** Products and sums of mathjs may have many arguments; here they have two. */
function apply(
  name: Basic,
  args: MathNode[],
  text: string,
  given: ReadonlyMap<string, Expression>,
): Expression {
  const [first, ...rest] = args.map((each) => convert(each, text, given)) as [Expression, ...Expression[]];
  return rest.length ? rest.reduce((left, right) => call(name, [left, right]), first) : call(name, [first]);
}

const call = (name: Basic, args: readonly Expression[]): Expression => ({ kind: "call", name, args });

/** All function names that can be read. */
const functionNames = (): string[] => [
  ...functions,
  ...definitions.map((line) => line.slice(0, line.indexOf("("))),
];

/** The names of the variables in an expression, without the constants e and pi. */
export function variablesOf(expression: Expression): Set<string> {
  if (expression.kind === "number") return new Set();
  if (expression.kind === "variable")
    return new Set(expression.name === "e" || expression.name === "pi" ? [] : [expression.name]);
  return new Set(expression.args.flatMap((each) => [...variablesOf(each)]));
}
