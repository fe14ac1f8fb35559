import type { Branch } from "../activations";
import { type MathNode, parseTree } from "./expression/mathjs";

/**
 * A mathjs expression or comparison in LaTeX, as a textbook prints it.
 * Throws a SyntaxError that quotes what cannot be read.
 *
 * @example
 * toLatex("alpha * (exp(x) - 1)"); // "\\alpha (e^{x} - 1)"
 * toLatex("1 / (1 + exp(-x))"); // "\\frac{1}{1 + e^{-x}}"
 * toLatex("x <= 0"); // "x \\le 0"
 */
export const toLatex = (expression: string): string => print(parseTree(expression)).tex;

/**
 * A function given in branches, by default their values: a cases environment, or the plain expression where
 * one branch holds everywhere.
 *
 * @example
 * casesLatex([{ value: "x^2", derivative: "2 * x" }], (branch) => branch.derivative); // "2 x"
 */
export function casesLatex(
  branches: readonly Branch[],
  part: (branch: Branch) => string = ({ value }) => value,
): string {
  const [only, another] = branches;
  if (only && !another && only.where === undefined) return toLatex(part(only));
  const rows = branches.map((branch) => {
    const where = branch.where === undefined ? "\\text{everywhere}" : toLatex(branch.where);
    return `${toLatex(part(branch))} & ${where}`;
  });
  return `\\begin{cases} ${rows.join(" \\\\ ")} \\end{cases}`;
}

/** A piece of LaTeX and how tightly it holds together: looser pieces need brackets inside tighter ones. */
interface Printed {
  readonly tex: string;
  readonly level: number;
}

const [sum, quotient, product, raised, atom] = [1, 2, 3, 4, 5];
const printed = (tex: string, level: number = atom): Printed => ({ tex, level });

/** Brackets grow with their content only where it is tall. */
const bracketed = (tex: string): string =>
  /\\frac|\\sqrt|\\left/.test(tex) ? `\\left(${tex}\\right)` : `(${tex})`;

const within = ({ tex, level }: Printed, least: number): string => (level < least ? bracketed(tex) : tex);

/** `inline` prints a/b instead of a stacked fraction: in exponents, and within a fraction. */
function print(node: MathNode, inline = false): Printed {
  switch (node.type) {
    case "ConstantNode":
      return number(String(node.value), inline);
    case "SymbolNode":
      return printed(symbol(node.name));
    case "ParenthesisNode":
      return print(node.content, inline);
    case "OperatorNode":
      return operator(node, inline);
    case "FunctionNode":
      return call(node.fn.name ?? "", node.args, inline);
    case "RelationalNode":
      return printed(relation(node.conditionals, node.params), sum);
    default:
      throw noForm(node);
  }
}

const noForm = (node: MathNode) => new SyntaxError(`"${String(node)}" has no form in LaTeX`);

function number(text: string, inline: boolean): Printed {
  if (text === "0.5" && !inline) return printed("\\frac{1}{2}", product);
  const [, digits, exponent] = /^(.*)e\+?(-?\d+)$/.exec(text) ?? [];
  if (!exponent) return printed(text);
  return printed(`${digits === "1" ? "" : `${digits} \\cdot `}10^{${exponent}}`, product);
}

const greek = /^(alpha|beta|gamma|delta|epsilon|theta|kappa|lambda|mu|sigma|tau|phi|omega|pi)$/;

/** x1, x_1, tl, alphaP: a letter and an index. */
const indexed = /^(?:([A-Za-z]+)_?(\d+)|([a-z]|alpha)([a-zA-Z]))$/;

/** alpha is α, x1, x_1 and tl have an index, and words stand upright. */
function symbol(name: string): string {
  const parts = greek.test(name) ? [] : (indexed.exec(name) ?? []).filter((part) => part !== undefined);
  const [, letters = name, index = ""] = parts;
  const upright = `\\mathrm{${letters.replaceAll("_", "\\_")}}`;
  const base = greek.test(letters) ? `\\${letters}` : letters.length === 1 ? letters : upright;
  return index ? `${base}_{${index.toLowerCase()}}` : base;
}

const relations: Readonly<Record<string, string>> = {
  smaller: "<",
  smallerEq: "\\le",
  larger: ">",
  largerEq: "\\ge",
  equal: "=",
  unequal: "\\ne",
};

const relation = (names: readonly string[], sides: readonly MathNode[]): string =>
  sides.map((side, i) => (i ? `${relations[names[i - 1]]} ` : "") + print(side).tex).join(" ");

function operator(node: MathNode & { type: "OperatorNode" }, inline: boolean): Printed {
  const [first, second] = node.args as [MathNode, MathNode];
  switch (node.fn) {
    case "unaryPlus":
      return print(first, inline);
    case "unaryMinus":
    case "multiply":
    case "divide":
      return fraction(factorsOf(node, inline), inline);
    case "add":
      return printed(node.args.map((each) => term(each, inline)).reduce(plus), sum);
    case "subtract":
      return printed(`${term(first, inline)} - ${within(print(second, inline), quotient)}`, sum);
    case "pow":
      return power(first, second);
    case "and":
      return printed(node.args.map((each) => print(each).tex).join(" \\text{ and } "), sum);
  }
  if (relations[node.fn]) return printed(relation([node.fn], node.args), sum);
  throw noForm(node);
}

/** A term of a sum. A sum that was written in brackets keeps them: they say which terms belong together. */
function term(node: MathNode, inline: boolean): string {
  const { tex } = print(node, inline);
  const sumInBrackets =
    node.type === "ParenthesisNode" &&
    node.content.type === "OperatorNode" &&
    (node.content.fn === "add" || node.content.fn === "subtract");
  return sumInBrackets ? bracketed(tex) : tex;
}

const plus = (left: string, right: string): string =>
  right.startsWith("-") ? `${left} - ${right.slice(1)}` : `${left} + ${right}`;

/** A product or a quotient, its sign in front and its divisors collected: a / b / c has one bar. */
interface Factors {
  readonly negative: boolean;
  readonly over: readonly Printed[];
  readonly under: readonly Printed[];
}

function factorsOf(node: MathNode, inline: boolean): Factors {
  if (node.type === "ParenthesisNode") return factorsOf(node.content, inline);
  const [first, second] = (node.type === "OperatorNode" ? node.args : []) as [MathNode, MathNode];
  switch (node.type === "OperatorNode" && node.fn) {
    case "unaryMinus": {
      const { negative, over, under } = factorsOf(first, inline);
      return { negative: !negative, over, under };
    }
    case "divide": {
      const [a, b] = [factorsOf(first, true), factorsOf(second, true)];
      return {
        negative: a.negative !== b.negative,
        over: [...a.over, ...b.under],
        under: [...a.under, ...b.over],
      };
    }
    case "multiply": {
      const factors = (node as MathNode & { args: MathNode[] }).args.map((each) => factor(each, inline));
      const negative = factors.filter((each) => each.negative).length % 2 === 1;
      const [over, under] = [factors.flatMap((each) => each.over), factors.flatMap((each) => each.under)];
      if (inline || !under.length) return { negative, over, under };
      // Fractions stay apart: x/2 · (1 + x), not x (1 + x)/2.
      return {
        negative,
        over: factors.map((each) => fraction({ ...each, negative: false }, false)),
        under: [],
      };
    }
    default:
      return { negative: false, over: [print(node, inline)], under: [] };
  }
}

/** A factor of a product. A product that was written in brackets keeps them, as a sum does in a sum. */
function factor(node: MathNode, inline: boolean): Factors {
  const productInBrackets =
    !inline &&
    node.type === "ParenthesisNode" &&
    node.content.type === "OperatorNode" &&
    node.content.fn === "multiply";
  if (!productInBrackets) return factorsOf(node, inline);
  return { negative: false, over: [printed(bracketed(print(node).tex))], under: [] };
}

function fraction({ negative, over, under }: Factors, inline: boolean): Printed {
  const sign = negative ? "-" : "";
  const above = times(over);
  if (!under.length) return negative ? printed(sign + within(above, quotient), sum) : above;
  const below = times(under);
  const tex = inline
    ? `${within(above, product)}/${within(below, under.length > 1 ? atom : raised)}`
    : `\\frac{${above.tex}}{${below.tex}}`;
  return printed(sign + tex, negative ? sum : inline ? quotient : product);
}

/** Factors side by side, numbers first; a dot only where two numbers would run together. */
function times(factors: readonly Printed[]): Printed {
  const isNumber = ({ tex }: Printed) => /^[\d.]+$/.test(tex);
  const needed = factors.filter(({ tex }) => tex !== "1");
  const [first, ...rest] = [...needed.filter(isNumber), ...needed.filter((each) => !isNumber(each))];
  if (!first) return printed("1");
  if (!rest.length) return first;
  const tex = rest.reduce(
    (left, each) => {
      const right = within(each, product);
      const runTogether = /^\d/.test(right) || (/\d$/.test(left) && /^\\frac\{\d/.test(right));
      return `${left} ${runTogether ? "\\cdot " : ""}${right}`;
    },
    within(first, product),
  );
  return printed(tex, product);
}

const raisedByName = /^\\(sinh?|cosh?|tanh?|ln|operatorname\{sech\})/;

function power(base: MathNode, exponent: MathNode): Printed {
  const { tex: index } = print(exponent, true);
  if (index === "1/2" || index === "0.5") return printed(`\\sqrt{${print(base).tex}}`);
  const below = print(base);
  const [name] = (base.type === "FunctionNode" && raisedByName.exec(below.tex)) || [];
  if (name && /^\d+$/.test(index)) return printed(`${name}^{${index}}${below.tex.slice(name.length)}`);
  return printed(`${within(below, atom)}^{${index}}`, raised);
}

/** Functions whose LaTeX is a name before brackets. */
const names: Readonly<Record<string, string>> = {
  log: "\\ln",
  log2: "\\log_{2}",
  log10: "\\log_{10}",
  asin: "\\arcsin",
  acos: "\\arccos",
  atan: "\\arctan",
  asinh: "\\operatorname{arsinh}",
  acosh: "\\operatorname{arcosh}",
  atanh: "\\operatorname{artanh}",
  sign: "\\operatorname{sgn}",
};
const knownToLatex = ["sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh", "coth", "max", "min"];

function call(name: string, args: readonly MathNode[], inline: boolean): Printed {
  const [u, v] = args as [MathNode, MathNode];
  const list = args.map((each) => print(each, inline).tex).join(", ");
  switch (name) {
    case "exp":
      return printed(`e^{${print(u, true).tex}}`, raised);
    case "expm1":
      return printed(`e^{${print(u, true).tex}} - 1`, sum);
    case "log1p":
      return printed(`\\ln${bracketed(plus("1", list))}`);
    case "sqrt":
      return printed(`\\sqrt{${list}}`);
    case "abs":
      return printed(/\\frac|\\sqrt/.test(list) ? `\\left|${list}\\right|` : `\\lvert ${list} \\rvert`);
    case "square":
    case "cube":
      return printed(`${within(print(u, inline), atom)}^{${name === "square" ? 2 : 3}}`, raised);
    case "pow":
      return power(u, v);
  }
  if (name === "log" && v) return printed(`\\log_{${print(v).tex}}${bracketed(print(u, inline).tex)}`);
  const known = names[name] ?? (knownToLatex.includes(name) ? `\\${name}` : `\\operatorname{${name}}`);
  return printed(known + bracketed(list));
}
