/** A list of numbers as notebooks and networks keep them. */
export type Numbers = Float64Array | Float32Array | number[];

/** The values of an activation's parameters, by name. */
export type Values<P extends string = string> = Readonly<Record<P, number>>;

/** A parameter: its default and what it does, in a few words. */
export interface Parameter {
  default: number;
  meaning: string;
  /** Only values above 0 make sense. */
  positive?: boolean;
}

/**
 * One piece of an activation as the textbook writes it: mathjs expressions in `x` and the parameters.
 * `where` is a comparison such as `x <= 0`; left out, the piece holds everywhere.
 */
export interface Branch {
  where?: string;
  value: string;
  derivative: string;
  /** The textbook's derivative with respect to each trainable parameter. */
  partials?: Readonly<Record<string, string>>;
}

/** All that is known of an activation: the code, the textbook's formulas, and where it comes from. */
export interface Definition<P extends string = string> {
  name: string;
  parameters?: Readonly<Record<P, Parameter>>;
  value: (x: number, parameters: Values<P>) => number;
  derivative: (x: number, parameters: Values<P>) => number;
  /** ∂f/∂parameter for each parameter that a network may train. */
  partials?: { readonly [Name in P]?: (x: number, parameters: Values<P>) => number };
  branches: readonly Branch[];
  /** The values that f takes, as an interval: `(0, 1)`, `[0, ∞)`. */
  range: string | ((parameters: Values<P>) => string);
  /** The points where f has no derivative. */
  kinks?: readonly number[] | ((parameters: Values<P>) => readonly number[]);
  /** What the code returns at a kink, and what others return. */
  convention?: string;
  /** Authors and year. */
  source?: string;
}

/** A function of one number that also runs over arrays. */
export interface Elementwise {
  (x: number): number;
  /** Writes f(x) for each x into `out`, by default a new array of the same kind. `out` may be `xs` itself. */
  map<T extends Numbers>(xs: T, out?: T): T;
}

/** An activation function: call it, map it, differentiate it, or give it other parameters. */
export interface Activation<P extends string = string> extends Elementwise {
  readonly name: string;
  /** The name with the parameters that differ from their defaults: `ELU(α = 2)`. */
  readonly label: string;
  readonly derivative: Elementwise;
  /** ∂f/∂parameter for each trainable parameter. */
  readonly partials: { readonly [Name in P]?: Elementwise };
  readonly parameters: Values<P>;
  readonly range: string;
  readonly kinks: readonly number[];
  readonly definition: Definition<P>;
  /** The same activation with other parameters: `elu.with({ alpha: 2 })`. */
  with(parameters: Partial<Values<P>>): Activation<P>;
}

/**
 * Makes an activation from its definition. Everything in the course works on the result: `plot`, `check`, training.
 * Throws where a parameter's default is not a finite number.
 *
 * @example
 * const cube = activation({
 *   name: "cube",
 *   value: (x) => x ** 3,
 *   derivative: (x) => 3 * x ** 2,
 *   branches: [{ value: "x^3", derivative: "3 * x^2" }],
 *   range: "(-∞, ∞)",
 * });
 * cube(2); // 8
 * cube.derivative(2); // 12
 */
export function activation<P extends string = never>(definition: Definition<P>): Activation<P> {
  const parameters = (definition.parameters ?? {}) as Readonly<Record<P, Parameter>>;
  const names = Object.keys(parameters) as P[];
  const defaults = record(names, (name) => parameters[name].default);
  return withValues(definition, defaults, defaults);
}

function withValues<P extends string>(
  definition: Definition<P>,
  values: Values<P>,
  defaults: Values<P>,
): Activation<P> {
  const { name, value, derivative, range, kinks = [] } = definition;
  const partials: Definition<P>["partials"] = definition.partials ?? {};
  const names = Object.keys(values) as P[];
  for (const each of names) checkParameter(definition, each, values[each]);

  const changed = names.filter((each) => values[each] !== defaults[each]);
  const label = changed.length
    ? `${name}(${changed.map((each) => `${symbolOf(each)} = ${values[each]}`).join(", ")})`
    : name;
  const trainable = names.filter((each) => partials[each]);

  const interval = typeof range === "string" ? range : range(values);

  const f = elementwise(value, values);
  Object.defineProperty(f, "name", { value: name });
  return Object.assign(f, {
    label,
    derivative: elementwise(derivative, values),
    partials: record(trainable, (each) => elementwise(partials[each] as typeof value, values)),
    parameters: values,
    range: interval,
    kinks: typeof kinks === "function" ? kinks(values) : kinks,
    definition,
    with: (other: Partial<Values<P>>) => {
      for (const each of Object.keys(other)) checkParameter(definition, each, other[each as P] as number);
      return withValues(definition, { ...values, ...other }, defaults);
    },
    [Symbol.for("nodejs.util.inspect.custom")]: () => `${label}, range ${interval}`,
  }) as unknown as Activation<P>;
}

function checkParameter<P extends string>({ name, parameters }: Definition<P>, each: string, value: number) {
  const known = Object.keys(parameters ?? {});
  if (!known.includes(each))
    throw new RangeError(`${name} has no parameter "${each}"; it has ${known.join(", ") || "none"}`);
  const { positive } = (parameters as Record<string, Parameter>)[each] as Parameter;
  if (!Number.isFinite(value) || (positive && value <= 0))
    throw new RangeError(
      `${name}: ${each} must be a ${positive ? "number above 0" : "finite number"}, not ${String(value)}`,
    );
}

/**
 * Each activation gets its own copy of the loop: V8 optimises a loop for the function it calls,
 * and one loop shared by all activations would be tuned to none.
 */
function elementwise<P extends string>(
  f: (x: number, parameters: Values<P>) => number,
  parameters: Values<P>,
): Elementwise {
  const loop = new Function(
    "f",
    "parameters",
    "return (xs, out) => { for (let i = 0; i < xs.length; i++) out[i] = f(xs[i], parameters); };",
  )(f, parameters);
  const at = (x: number) => f(x, parameters);
  return Object.assign(at, {
    map<T extends Numbers>(xs: T, out?: T): T {
      const result = out ?? new (xs.constructor as new (length: number) => T)(xs.length);
      if (result.length !== xs.length)
        throw new RangeError(`map: out has ${result.length} elements, xs has ${xs.length}`);
      loop(xs, result);
      return result;
    },
  });
}

const greek: Readonly<Record<string, string>> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  lambda: "λ",
  theta: "θ",
};

/** A parameter's symbol: `alpha` is written α. */
export const symbolOf = (parameter: string): string => greek[parameter] ?? parameter;

const record = <P extends string, T>(names: readonly P[], valueWith: (name: P) => T) =>
  Object.fromEntries(names.map((name) => [name, valueWith(name)])) as Record<P, T>;
