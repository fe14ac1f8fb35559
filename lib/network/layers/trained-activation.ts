import type { Activation, ActivationDefinition } from "../../activations";
import type { Dense } from "./dense";

/** Runs a function of one number over arrays of equal length. */
type ArrayFunction = (xs: Float64Array, out: Float64Array) => void;

/** An activation with some of its parameters in training: f, f′ and ∂f/∂parameter at their present values. */
export interface TrainedActivation {
  readonly value: ArrayFunction;
  readonly derivative: ArrayFunction;
  /** For each parameter in training. */
  readonly partials: readonly ArrayFunction[];
}

/**
 * The activation with the parameters `names` read from `present` at every call.
 * With no names it is the activation's own `map`.
 */
export function trainedActivation(
  activation: Activation,
  names: readonly string[],
  present: Float64Array,
): TrainedActivation {
  if (names.length === 0)
    return { value: activation.map, derivative: activation.derivative.map, partials: [] };
  const { value, derivative, partials = {} } = activation.definition;
  const values: Record<string, number> = { ...activation.parameters };
  const at = (f: Formula): ArrayFunction => {
    const loop = loopOf(f);
    return (xs, out) => {
      for (let i = 0; i < names.length; i++) values[names[i]] = present[i];
      loop(xs, out, values);
    };
  };
  return {
    value: at(value),
    derivative: at(derivative),
    partials: names.map((name) => at(partials[name] as Formula)),
  };
}

type Formula = ActivationDefinition<string>["value"];
type Loop = (xs: Float64Array, out: Float64Array, values: Record<string, number>) => void;

const loops = new WeakMap<Formula, Loop>();

let copies = 0;

/**
 * Each formula gets its own copy of the loop, made once, so that V8 can tune it to that formula. V8 shares code between
 * equal sources, so each copy has its number.
 */
function loopOf(f: Formula): Loop {
  const known = loops.get(f);
  if (known) return known;
  const loop: Loop = new Function(
    "f",
    `return (xs, out, values) => { for (let i = 0; i < xs.length; i++) out[i] = f(xs[i], values); }; // ${++copies}`,
  )(f);
  loops.set(f, loop);
  return loop;
}

/** The smallest value that training leaves to a parameter that must be positive. */
const smallest = 1e-3;

/** Moves a layer's trained activation parameters that must be positive back above 0, where a step took them below. */
export function keepPositive({ activation, trained, activationParameters }: Dense): void {
  for (let i = 0; i < trained.length; i++)
    if (activation?.definition.parameters?.[trained[i]].positive && activationParameters[i] < smallest)
      activationParameters[i] = smallest;
}
