/**
 * What is assumed of the variables: `positive: ["beta"]` and `where: "x <= 0"`, as an interval for each variable.
 */
import { type Expression, parse, variablesOf } from "./expression";
import { type MathNode, parseTree } from "./mathjs";

/** Assumptions under which two expressions are compared. All variables are real. */
export interface Assumptions {
  /** Variables above 0. */
  positive?: readonly string[];
  /** Comparisons such as `x <= 0`, `-3 < x < 3` or `x > theta and theta > 1`. */
  where?: string;
}

export interface Bound {
  readonly at: Expression;
  readonly closed: boolean;
}

/** The values that a variable may take. A single value has the same lower and upper bound. */
export interface Bounds {
  readonly lower?: Bound;
  readonly upper?: Bound;
}

/** One `left operator right`; > and >= are turned round. */
export interface Comparison {
  readonly left: Expression;
  readonly operator: "<" | "<=" | "==" | "!=";
  readonly right: Expression;
}

const forms: Readonly<Record<string, { operator: Comparison["operator"]; turned: boolean }>> = {
  smaller: { operator: "<", turned: false },
  smallerEq: { operator: "<=", turned: false },
  larger: { operator: "<", turned: true },
  largerEq: { operator: "<=", turned: true },
  equal: { operator: "==", turned: false },
  unequal: { operator: "!=", turned: false },
};

/** Reads `x <= 0` or `-3 < x and x < 3`. Throws a SyntaxError where it is anything else. */
function parseComparisons(where: string): Comparison[] {
  const comparisons = (node: MathNode): Comparison[] => {
    if (node.type === "ParenthesisNode") return comparisons(node.content);
    if (node.type === "OperatorNode" && node.fn === "and") return node.args.flatMap(comparisons);
    if (node.type === "OperatorNode" && forms[node.fn]) return [comparison(node.fn, node.args)];
    if (node.type === "RelationalNode")
      return node.conditionals.map((name, i) => comparison(name, node.params.slice(i, i + 2)));
    throw new SyntaxError(`"${where}" is not a comparison such as "x <= 0" or "-3 < x < 3"`);
  };
  const comparison = (name: string, sides: MathNode[]): Comparison => {
    const form = forms[name];
    if (!form) throw new SyntaxError(`"${where}": only <, <=, >, >=, == and != can be read`);
    const [left, right] = sides.map((side) => parse(String(side))) as [Expression, Expression];
    return form.turned
      ? { left: right, operator: form.operator, right: left }
      : { left, operator: form.operator, right };
  };
  return comparisons(parseTree(where));
}

/** All that is assumed, as comparisons. */
export const comparisonsOf = ({ positive = [], where }: Assumptions): Comparison[] => [
  ...(where === undefined ? [] : parseComparisons(where)),
  ...positive.map((name): Comparison => ({ left: zero, operator: "<", right: { kind: "variable", name } })),
];

const zero: Expression = { kind: "number", text: "0" };

/**
 * An interval for each variable that the assumptions bound. Where a comparison bounds no variable on a free side,
 * as x + y < 1, it is left out: a proof may assume less than it could.
 */
export function intervalsOf(assumptions: Assumptions): Map<string, Bounds> {
  const intervals = new Map<string, Bounds>();
  // Of two variables the one without a bound so far takes it; of two such, one that may be negative, and x.
  const rank = (name: string) =>
    (intervals.has(name) ? 4 : 0) + (assumptions.positive?.includes(name) ? 2 : 0) + (name === "x" ? 0 : 1);
  for (const each of comparisonsOf(assumptions)) {
    const bounds = boundsOf(each)
      .sort((a, b) => rank(a.name) - rank(b.name))
      .find(({ name, interval }) => isNew(intervals, name, interval));
    if (bounds) intervals.set(bounds.name, { ...intervals.get(bounds.name), ...bounds.interval });
  }
  return intervals;
}

/** The bounds that a comparison sets: one for each side that is a variable. */
function boundsOf({ left, operator, right }: Comparison): { name: string; interval: Bounds }[] {
  if (operator === "!=") return [];
  const closed = operator !== "<";
  const sides = [
    { own: left, bound: { at: right, closed }, side: "upper" },
    { own: right, bound: { at: left, closed }, side: "lower" },
  ] as const;
  return sides.flatMap(({ own, bound, side }) => {
    if (own.kind !== "variable") return [];
    return [
      { name: own.name, interval: operator === "==" ? { lower: bound, upper: bound } : { [side]: bound } },
    ];
  });
}

/** Whether the variable is free on that side, and its bound does not depend on it in turn. */
function isNew(intervals: ReadonlyMap<string, Bounds>, name: string, { lower, upper }: Bounds): boolean {
  const known = intervals.get(name);
  if ((lower && known?.lower) || (upper && known?.upper)) return false;
  const bounds = [lower, upper].flatMap((each) => (each ? [...variablesOf(each.at)] : []));
  return !inOrder(bounds, intervals).includes(name);
}

/** `names` and the variables that bound them, each after those that bound it: theta before x where x > theta. */
export function inOrder(names: Iterable<string>, intervals: ReadonlyMap<string, Bounds>): string[] {
  const ordered = new Set<string>();
  const visit = (name: string) => {
    const { lower, upper } = intervals.get(name) ?? {};
    for (const bound of [lower, upper]) for (const other of bound ? variablesOf(bound.at) : []) visit(other);
    ordered.add(name);
  };
  for (const name of names) visit(name);
  return [...ordered];
}
