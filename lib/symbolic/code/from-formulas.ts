import { type Activation, type ActivationDefinition, activation, type Branch } from "../../activations";
import { derivative } from "../expression/derivative";
import { parse, variablesOf } from "../expression/expression";
import { piecewise } from "./javascript";
import { type ActivationCode, compiled } from "./runtime";

/** A branch of which the derivative may be left out. */
export interface Formula extends Omit<Branch, "derivative"> {
  derivative?: string;
}

/** An activation without code. */
export interface FormulaDefinition<P extends string = string>
  extends Pick<ActivationDefinition<P>, "parameters"> {
  name: string;
  branches: readonly Formula[];
  /** The points where f has no derivative. */
  kinks?: readonly number[];
  /** By default all numbers. */
  range?: string;
}

/** The code that an activation's formulas stand for. Throws where there are none, or they cannot be read. */
export function codeOf(
  name: string,
  branches: readonly Branch[],
  parameters: readonly string[],
): ActivationCode {
  if (branches.length === 0) throw new RangeError(`${name} has no formulas: its branches are empty`);
  for (const { value, derivative } of branches)
    for (const formula of [value, derivative])
      for (const each of variablesOf(parse(formula)))
        if (each !== "x" && !parameters.includes(each))
          throw new SyntaxError(`${name}: "${formula}" has ${each}, which is neither x nor a parameter`);
  const trained = parameters.filter((each) =>
    branches.some(({ partials }) => partials?.[each] !== undefined),
  );
  return {
    value: piecewise(branches, parameters, ({ value }) => value),
    derivative: piecewise(branches, parameters, ({ derivative }) => derivative),
    partials: Object.fromEntries(
      trained.map((each) => [
        each,
        piecewise(branches, parameters, ({ partials }) => partials?.[each] ?? "0 / 0"),
      ]),
    ),
  };
}

/**
 * Makes an activation of formulas alone: no code is needed, and where a derivative is left out mathjs finds it.
 * `activation` makes one of code and formulas, which can be exact where a formula loses digits.
 * Throws a SyntaxError for a formula that cannot be read.
 *
 * @example
 * const bump = fromFormulas({ name: "bump", branches: [{ value: "exp(-x^2)" }] });
 * bump(0); // 1
 * bump.derivative(0) === 0; // true
 */
export function fromFormulas<P extends string = never>(
  definition: FormulaDefinition<P>,
): Activation<P, never> {
  const { name, parameters, kinks, range = "(-∞, ∞)" } = definition;
  const branches = definition.branches.map((branch) => ({
    ...branch,
    derivative: branch.derivative ?? derivative(branch.value, "x"),
  }));
  const code = codeOf(name, branches, Object.keys(parameters ?? {}));
  return activation<P, never>({
    ...{ name, parameters, kinks, range, branches },
    value: compiled(code.value),
    derivative: compiled(code.derivative),
    partials: Object.fromEntries(
      Object.entries(code.partials).map(([each, source]) => [each, compiled(source)]),
    ),
  } as ActivationDefinition<P, never>);
}
