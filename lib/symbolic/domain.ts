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
export interface Interval {
  readonly lower?: Bound;
  readonly upper?: Bound;
}

/** One `left operator right`, turned so that the operator is `<`, `<=` or `==`. */
export interface Comparison {
  readonly left: Expression;
  readonly operator: "<" | "<=" | "==";
  readonly right: Expression;
}

const forms: Readonly<Record<string, { operator: Comparison["operator"]; turned: boolean }>> = {
  smaller: { operator: "<", turned: false },
  smallerEq: { operator: "<=", turned: false },
  larger: { operator: "<", turned: true },
  largerEq: { operator: "<=", turned: true },
  equal: { operator: "==", turned: false },
};

/** Reads `x <= 0` or `-3 < x and x < 3`. Throws a SyntaxError where it is anything else. */
export function parseComparisons(where: string): Comparison[] {
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
    if (!form) throw new SyntaxError(`"${where}": only <, <=, >, >= and == can be read`);
    const [left, right] = sides.map((side) => parse(String(side))) as [Expression, Expression];
    return form.turned
      ? { left: right, operator: form.operator, right: left }
      : { left, operator: form.operator, right };
  };
  return comparisons(parseTree(where));
}

/**
 * `names` and the variables that bound them, each after those that bound it: theta before x where x > theta.
 * Throws where they bound each other in a circle.
 */
export function inOrder(names: Iterable<string>, intervals: ReadonlyMap<string, Interval>): string[] {
  const ordered = new Set<string>();
  const visit = (name: string, path: readonly string[]) => {
    if (path.includes(name))
      throw new SyntaxError(`${[...path, name].join(", ")} bound each other in a circle`);
    const { lower, upper } = intervals.get(name) ?? {};
    for (const bound of [lower, upper])
      for (const other of bound ? variablesOf(bound.at) : []) visit(other, [...path, name]);
    ordered.add(name);
  };
  for (const name of names) visit(name, []);
  return [...ordered];
}

/** The interval of each variable that is not free. Throws where a comparison bounds no variable. */
export function intervalsOf({ positive = [], where }: Assumptions): Map<string, Interval> {
  const intervals = new Map<string, Interval>();
  for (const each of where === undefined ? [] : parseComparisons(where)) {
    const { name, side } = boundedVariable(each, positive, where as string);
    const known = intervals.get(name) ?? {};
    const bound = { at: side === "left" ? each.right : each.left, closed: each.operator !== "<" };
    const bounds =
      each.operator === "=="
        ? { lower: bound, upper: bound }
        : side === "left"
          ? { upper: bound }
          : { lower: bound };
    if ((bounds.lower && known.lower) || (bounds.upper && known.upper))
      throw new SyntaxError(`"${where}" bounds ${name} twice on the same side`);
    intervals.set(name, { ...known, ...bounds });
  }
  for (const name of positive) {
    const known = intervals.get(name);
    if (!known?.lower) intervals.set(name, { ...known, lower: { at: zero, closed: false } });
  }
  return intervals;
}

const zero: Expression = { kind: "number", text: "0" };

/** The variable that a comparison bounds: x if it stands alone on a side, else another one that does. */
function boundedVariable({ left, right }: Comparison, positive: readonly string[], where: string) {
  const candidates = (
    [
      ["left", left, right],
      ["right", right, left],
    ] as const
  ).flatMap(([side, own, other]) =>
    own.kind === "variable" && !variablesOf(other).has(own.name) ? [{ name: own.name, side }] : [],
  );
  const free = candidates.filter(({ name }) => !positive.includes(name));
  const chosen = candidates.find(({ name }) => name === "x") ?? free[0] ?? candidates[0];
  if (!chosen) throw new SyntaxError(`"${where}" has no variable alone on one side`);
  return chosen;
}
