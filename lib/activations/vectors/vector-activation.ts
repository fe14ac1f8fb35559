import type { Elsewhere, Numbers } from "../activation";
import { checkParameters, labelOf, type Parameter, type ParameterValues } from "../parameters";
import { overRows } from "./rows";

/** One piece of a vector function as the textbook writes it: mathjs expressions in `x1 … xn` and the parameters. */
export interface VectorBranch {
  /** Comparisons joined by `and`; left out, the piece holds everywhere. */
  where?: string;
  /** An expression for each output. */
  values: readonly string[];
  /** Row i, column j: the derivative of output i with respect to input j. */
  jacobian: readonly (readonly string[])[];
}

/** All that is known of a vector function: the code, the textbook's formulas, and where it comes from. */
export interface VectorDefinition<P extends string = string> {
  name: string;
  parameters?: Readonly<Record<P, Parameter>>;
  /** How many outputs n inputs give, by default n. Throws a RangeError where n does not fit. */
  outputs?: (inputs: number, parameters: ParameterValues<P>) => number;
  /** Writes f(xs) into `out`. */
  value: (xs: Float64Array, out: Float64Array, parameters: ParameterValues<P>) => void;
  /** Writes Jᵀ·slopes into `out`: from the slopes at the outputs to those at the inputs. */
  pullback: (
    xs: Float64Array,
    slopes: Float64Array,
    out: Float64Array,
    parameters: ParameterValues<P>,
  ) => void;
  /** The textbook's pieces for n inputs. */
  branches: (inputs: number, parameters: ParameterValues<P>) => readonly VectorBranch[];
  /** The values that f takes, in words or as an interval for each output. */
  range: string;
  /** What the code returns where the formula leaves it open: at a kink, at ±∞. */
  convention?: string;
  elsewhere?: Elsewhere;
  source?: string;
}

/** Jᵀ·slopes for a vector, and for each row of a matrix. */
export interface Pullback {
  <T extends Numbers>(xs: T, slopes: Numbers): T;
  /** As `rows`, with the slopes at the outputs of each row. */
  rows(matrix: Float64Array, slopes: Float64Array, columns: number, out?: Float64Array): Float64Array;
}

/** A function from a list of numbers to a list of numbers: call it, differentiate it, or run it over rows. */
export interface VectorActivation<P extends string = string> {
  /** f(xs), an array of the same kind. Throws a RangeError where the length does not fit. */
  <T extends Numbers>(xs: T): T;
  readonly name: string;
  /** The name with the parameters that differ from their defaults: `softmax(temperature = 2)`. */
  readonly label: string;
  readonly parameters: ParameterValues<P>;
  readonly definition: VectorDefinition<P>;
  /** How many outputs n inputs give. */
  outputs(inputs: number): number;
  /** Row i, column j: ∂ output i / ∂ input j. */
  jacobian(xs: Numbers): number[][];
  /** Jᵀ·slopes without the Jacobian: what backpropagation needs. */
  readonly pullback: Pullback;
  /** f of each row of a matrix kept row after row. `out` may be `matrix` itself where the sizes are equal. */
  rows(matrix: Float64Array, columns: number, out?: Float64Array): Float64Array;
  /** The textbook's pieces for n inputs. */
  branches(inputs: number): readonly VectorBranch[];
  /** The same function with other parameters: `softmax.with({ temperature: 2 })`. */
  with(parameters: Partial<ParameterValues<P>>): VectorActivation<P>;
}

/**
 * Makes a function of vectors from its definition. Throws a RangeError where a parameter does not fit.
 *
 * @example
 * const reverse = vectorActivation({
 *   name: "reverse",
 *   value: (xs, out) => out.set([...xs].reverse()),
 *   pullback: (_, slopes, out) => out.set([...slopes].reverse()),
 *   branches: () => [],
 *   range: "(-∞, ∞)",
 * });
 * reverse([1, 2, 3]); // [3, 2, 1]
 * reverse.jacobian([1, 2]); // [[0, 1], [1, 0]]
 */
export function vectorActivation<P extends string = never>(
  definition: VectorDefinition<P>,
): VectorActivation<P> {
  const parameters = Object.entries<Parameter>(definition.parameters ?? {});
  const defaults = Object.fromEntries(parameters.map(([each, parameter]) => [each, parameter.default]));
  return withValues(definition, defaults as ParameterValues<P>);
}

function withValues<P extends string>(
  definition: VectorDefinition<P>,
  parameters: ParameterValues<P>,
): VectorActivation<P> {
  checkParameters(definition, parameters);
  const { name, value, pullback } = definition;
  const outputs = (inputs: number): number => {
    if (!Number.isInteger(inputs) || inputs < 1)
      throw new RangeError(`${name}: expected a list of one number or more, found a length of ${inputs}`);
    return definition.outputs?.(inputs, parameters) ?? inputs;
  };

  const rows: VectorActivation["rows"] = (values, columns, out) =>
    overRows(name, [{ values, columns }], outputs(columns), out, ([row], result) =>
      value(row, result, parameters),
    );

  const pullbackRows: Pullback["rows"] = (values, slopes, columns, out) =>
    overRows(
      name,
      [
        { values, columns },
        { values: slopes, columns: outputs(columns) },
      ],
      columns,
      out,
      ([row, slope], result) => pullback(row, slope, result, parameters),
    );

  const at = <T extends Numbers>(xs: T): T => like(xs, rows(Float64Array.from(xs), xs.length));
  const pullbackAt = <T extends Numbers>(xs: T, slopes: Numbers): T =>
    like(xs, pullbackRows(Float64Array.from(xs), Float64Array.from(slopes), xs.length));

  const jacobian = (xs: Numbers): number[][] => {
    const size = outputs(xs.length);
    const unit = (i: number) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0));
    const row = (i: number) => pullbackAt([...xs], unit(i)).map((slope) => slope + 0); // -0 + 0 is 0
    return Array.from({ length: size }, (_, i) => row(i));
  };

  Object.defineProperty(at, "name", { value: name });
  const label = labelOf(definition, parameters);
  return Object.assign(at, {
    label,
    parameters,
    definition,
    outputs,
    jacobian,
    pullback: Object.assign(pullbackAt, { rows: pullbackRows }),
    rows,
    branches: (inputs: number) => {
      outputs(inputs);
      return definition.branches(inputs, parameters);
    },
    with: (other: Partial<ParameterValues<P>>) => withValues(definition, { ...parameters, ...other }),
    [Symbol.for("nodejs.util.inspect.custom")]: () => `${label}, range ${definition.range}`,
  }) as VectorActivation<P>;
}

const like = <T extends Numbers>(xs: T, result: Float64Array): T =>
  (xs.constructor as unknown as { from(values: Float64Array): T }).from(result);
