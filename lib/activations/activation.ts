import { checkParameters, labelOf, type Parameter, type ParameterValues } from "./parameters";

/** A list of numbers as notebooks and networks keep them. */
export type Numbers = Float64Array | Float32Array | number[];

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

/** An activation's name in each framework, with the defaults there: `{ pytorch: "nn.ELU(alpha=1.0)" }`. */
export interface Elsewhere {
  keras?: string;
  pytorch?: string;
  jax?: string;
}

/**
 * All that is known of an activation: the code, the textbook's formulas, and where it comes from.
 * `P` names the parameters, `T` those of them that a network may train.
 */
export interface ActivationDefinition<P extends string = string, T extends P = P> {
  name: string;
  parameters?: Readonly<Record<P, Parameter>>;
  /** Two parameters of which the first must be the smaller. */
  ascending?: readonly [string, string];
  value: (x: number, parameters: ParameterValues<P>) => number;
  derivative: (x: number, parameters: ParameterValues<P>) => number;
  /** ∂f/∂parameter for each parameter that a network may train. */
  partials?: { readonly [Name in T]: (x: number, parameters: ParameterValues<P>) => number };
  branches: readonly Branch[];
  /** The open interval on which f is defined, by default all numbers. Outside, f is NaN. */
  domain?: readonly [number, number] | ((parameters: ParameterValues<P>) => readonly [number, number]);
  /** The values that f takes, as an interval: `(0, 1)`, `[0, ∞)`. */
  range: string | ((parameters: ParameterValues<P>) => string);
  /** The points where f has no derivative. */
  kinks?: readonly number[] | ((parameters: ParameterValues<P>) => readonly number[]);
  /** What the code returns at a kink. */
  convention?: string;
  /** The name in Keras, PyTorch and JAX, with their defaults. */
  elsewhere?: Elsewhere;
  /** What differs there: a default, or the slope at a kink. */
  differs?: Elsewhere;
  /** Authors and year. */
  source?: string;
}

/** A function of one number that also runs over arrays. */
export interface Elementwise {
  (x: number): number;
  /**
   * Writes f(x) for each x into `out`, by default a new array of the same kind. `out` may be `xs` itself.
   * Throws a RangeError where the lengths differ.
   */
  map<T extends Numbers>(xs: T, out?: T): T;
}

/** An activation function: call it, map it, differentiate it, or give it other parameters. */
export interface Activation<P extends string = string, T extends P = P> extends Elementwise {
  readonly name: string;
  /** The name with the parameters that differ from their defaults: `ELU(α = 2)`. */
  readonly label: string;
  readonly derivative: Elementwise;
  /** ∂f/∂parameter for each trainable parameter. */
  readonly partials: { readonly [Name in T]: Elementwise };
  readonly parameters: ParameterValues<P>;
  readonly range: string;
  /** The open interval on which f is defined: `[-Infinity, Infinity]` for nearly all. */
  readonly domain: readonly [number, number];
  readonly kinks: readonly number[];
  readonly definition: ActivationDefinition<P, T>;
  /** The same activation with other parameters: `elu.with({ alpha: 2 })`. Throws a RangeError where one does not fit. */
  with(parameters: Partial<ParameterValues<P>>): Activation<P, T>;
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
export function activation<P extends string = never, T extends P = never>(
  definition: ActivationDefinition<P, T>,
): Activation<P, T> {
  const parameters = (definition.parameters ?? {}) as Readonly<Record<P, Parameter>>;
  const names = Object.keys(parameters) as P[];
  const defaults = record(names, (name) => parameters[name].default);
  return withValues(definition, defaults);
}

function withValues<P extends string, T extends P>(
  definition: ActivationDefinition<P, T>,
  values: ParameterValues<P>,
): Activation<P, T> {
  const { name, value, derivative, range, domain = [-Infinity, Infinity], kinks = [] } = definition;
  const partials = (definition.partials ?? {}) as NonNullable<typeof definition.partials>;
  checkParameters(definition, values);
  checkOrder(definition, values);

  const label = labelOf(definition, values);
  const trainable = Object.keys(partials) as T[];

  const interval = typeof range === "string" ? range : range(values);

  const f = elementwise(value, values);
  Object.defineProperty(f, "name", { value: name });
  return Object.assign(f, {
    label,
    derivative: elementwise(derivative, values),
    partials: record(trainable, (each) => elementwise(partials[each], values)),
    parameters: values,
    range: interval,
    domain: typeof domain === "function" ? domain(values) : domain,
    kinks: typeof kinks === "function" ? kinks(values) : kinks,
    definition,
    with: (other: Partial<ParameterValues<P>>) => withValues(definition, { ...values, ...other }),
    [Symbol.for("nodejs.util.inspect.custom")]: () => `${label}, range ${interval}`,
  }) as unknown as Activation<P, T>;
}

function checkOrder(
  { name, ascending }: Pick<ActivationDefinition, "name" | "ascending">,
  values: ParameterValues,
) {
  if (!ascending) return;
  const [low, high] = ascending;
  if (values[low] >= values[high])
    throw new RangeError(`${name}: ${low} must be below ${high}, not ${values[low]} and ${values[high]}`);
}

type Loop = (xs: Numbers, out: Numbers) => void;

let loops = 0;

/**
 * Each activation gets its own copy of the loop: V8 optimises a loop for the function it calls, and one loop shared by
 * all activations would be tuned to none. It also shares code between equal sources, so each source has its number.
 */
const ownLoop = <P extends string>(
  f: (x: number, parameters: ParameterValues<P>) => number,
  parameters: ParameterValues<P>,
): Loop =>
  new Function(
    "f",
    "parameters",
    `return (xs, out) => { for (let i = 0; i < xs.length; i++) out[i] = f(xs[i], parameters); }; // ${++loops}`,
  )(f, parameters);

function elementwise<P extends string>(
  f: (x: number, parameters: ParameterValues<P>) => number,
  parameters: ParameterValues<P>,
): Elementwise {
  let loop: Loop | undefined; // made when first needed
  const at = (x: number) => f(x, parameters);
  return Object.assign(at, {
    map<T extends Numbers>(xs: T, out?: T): T {
      const result = out ?? new (xs.constructor as new (length: number) => T)(xs.length);
      if (result.length !== xs.length)
        throw new RangeError(`map: out has ${result.length} elements, xs has ${xs.length}`);
      loop ??= ownLoop(f, parameters);
      loop(xs, result);
      return result;
    },
  });
}

const record = <P extends string, T>(names: readonly P[], valueWith: (name: P) => T) =>
  Object.fromEntries(names.map((name) => [name, valueWith(name)])) as Record<P, T>;
