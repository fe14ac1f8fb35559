import type { Branch } from "../../activations";
import { definitionOf, parse } from "../expression/expression";
import { type MathNode, parseTree } from "../expression/mathjs";
import { runtime } from "./runtime";

const binary: Readonly<Record<string, string>> = { add: "+", subtract: "-", multiply: "*", divide: "/" };

const comparisons: Readonly<Record<string, string>> = {
  smaller: "<",
  smallerEq: "<=",
  larger: ">",
  largerEq: ">=",
  equal: "===",
  unequal: "!==",
};

const constants: Readonly<Record<string, string>> = { pi: "Math.PI", e: "Math.E" };

/**
 * A mathjs expression as JavaScript that calls nothing but the functions of `runtime`, so that all engines get the same
 * bits. Variables keep their names. Throws a SyntaxError that names what cannot be read.
 *
 * @example
 * toJavaScript("x * tanh(2 * x)"); // "(x * tanh((2 * x)))"
 * toJavaScript("x^2 / pi"); // "(pow(x, 2) / Math.PI)"
 */
export function toJavaScript(expression: string): string {
  parse(expression); // for its errors
  return code(parseTree(expression), expression, new Map());
}

/** `given` holds the arguments of the definition being filled in. */
function code(node: MathNode, text: string, given: ReadonlyMap<string, string>): string {
  const inside = (each: MathNode) => code(each, text, given);
  switch (node.type) {
    case "ConstantNode":
      if (node.value === null || typeof node.value !== "object") break;
      return node.value.toFixed();
    case "SymbolNode":
      return given.get(node.name) ?? constants[node.name] ?? node.name;
    case "ParenthesisNode":
      return inside(node.content);
    case "OperatorNode": {
      const [first, ...rest] = node.args.map(inside);
      if (node.fn === "unaryPlus") return first;
      if (node.fn === "unaryMinus") return `(-${first})`;
      if (node.fn === "pow") return `pow(${first}, ${rest[0]})`;
      if (node.fn === "divide") return quotient(node.args[0], rest[0], inside);
      return `(${[first, ...rest].join(` ${binary[node.fn]} `)})`;
    }
    case "FunctionNode": {
      const name = node.fn.name ?? "";
      const args = node.args.map(inside);
      if (name === "log" && args.length === 2) return `(log(${args[0]}) / log(${args[1]}))`;
      if (Object.hasOwn(runtime, name)) return `${name}(${args.join(", ")})`;
      const definition = definitionOf(name);
      if (definition)
        return code(definition.body, text, new Map(definition.parameters.map((each, i) => [each, args[i]])));
    }
  }
  throw new SyntaxError(`"${text}" cannot be written as JavaScript`);
}

/** u / v; c |v| / v, which is how mathjs differentiates |v|, becomes c sign(v), which has a value at 0. */
function quotient(u: MathNode, v: string, inside: (node: MathNode) => string): string {
  const factors = u.type === "OperatorNode" && u.fn === "multiply" ? u.args.map(inside) : [inside(u)];
  if (factors.at(-1) !== `abs(${v})`) return `(${inside(u)} / ${v})`;
  return `(${[...factors.slice(0, -1), `sign(${v})`].join(" * ")})`;
}

/** A comparison such as `-3 < x < 3` or `x > 0 and b > 0`. */
function conditionCode(where: string): string {
  const inside = (node: MathNode): string => {
    if (node.type === "ParenthesisNode") return inside(node.content);
    if (node.type === "OperatorNode" && node.fn === "and") return node.args.map(inside).join(" && ");
    if (node.type === "OperatorNode") return comparison(node.fn, node.args);
    if (node.type === "RelationalNode")
      return node.conditionals.map((name, i) => comparison(name, node.params.slice(i, i + 2))).join(" && ");
    throw new SyntaxError(`"${where}" is not a comparison such as "x <= 0" or "-3 < x < 3"`);
  };
  const comparison = (name: string, sides: MathNode[]) => {
    if (!comparisons[name]) throw new SyntaxError(`"${where}" is not a comparison such as "x <= 0"`);
    const [left, right] = sides.map((side) => toJavaScript(String(side)));
    return `${left} ${comparisons[name]} ${right}`;
  };
  return inside(parseTree(where));
}

/**
 * A function of x and an object of parameters as JavaScript: `read` takes its formula from each branch. Where no branch
 * holds, it is NaN.
 *
 * @example
 * piecewise([{ where: "x <= 0", value: "0", derivative: "0" }, { where: "x > 0", value: "x", derivative: "1" }], [], ({ value }) => value); // "(x, {  }) => x <= 0 ? 0 : x > 0 ? x : NaN"
 */
export function piecewise(
  branches: readonly Branch[],
  parameters: readonly string[],
  read: (branch: Branch) => string,
): string {
  const pieces = branches.map((branch) => {
    const formula = toJavaScript(read(branch));
    return branch.where === undefined ? formula : `${conditionCode(branch.where)} ? ${formula}`;
  });
  const end = branches.at(-1)?.where === undefined ? "" : " : NaN";
  return `(x, { ${parameters.join(", ")} }) => ${pieces.join(" : ")}${end}`;
}
