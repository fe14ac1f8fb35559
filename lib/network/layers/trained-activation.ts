import type { Activation, ActivationDefinition } from "../../activations";
import type { Dense } from "./dense";

/** Runs a function of one number over arrays of equal length. */
type ArrayFunction = (xs: Float64Array, out: Float64Array) => void;

/**
 * An activation with some of its parameters in training: f, f′ and ∂f/∂parameter at their present values.
 * Of several sets of parameters, each serves every so-many-th number: that of its unit in each row.
 */
export interface TrainedActivation {
  readonly value: ArrayFunction;
  readonly derivative: ArrayFunction;
  /** For each parameter in training. */
  readonly partials: readonly ArrayFunction[];
}

/**
 * The activation with a layer's parameters read at every call.
 * Where the layer trains none it is the activation's own `map`.
 */
export function trainedActivation(
  activation: Activation,
  { trained: names, sets, activationParameters: present }: Dense,
): TrainedActivation {
  if (names.length === 0)
    return { value: activation.map, derivative: activation.derivative.map, partials: [] };
  const { value, derivative, partials = {} } = activation.definition;
  const values: Record<string, number> = { ...activation.parameters };
  const at = (f: Formula): ArrayFunction => {
    const loop = loopOf(f);
    return (xs, out) => {
      for (let set = 0; set < sets; set++) {
        for (let i = 0; i < names.length; i++) values[names[i]] = present[set * names.length + i];
        loop(xs, out, values, set, sets);
      }
    };
  };
  return {
    value: at(value),
    derivative: at(derivative),
    partials: names.map((name) => at(partials[name] as Formula)),
  };
}

type Formula = ActivationDefinition<string>["value"];
type Loop = (
  xs: Float64Array,
  out: Float64Array,
  values: Record<string, number>,
  first: number,
  apart: number,
) => void;

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
    `return (xs, out, values, first, apart) => { for (let i = first; i < xs.length; i += apart) out[i] = f(xs[i], values); }; // ${++copies}`,
  )(f);
  loops.set(f, loop);
  return loop;
}

/** The smallest value that training leaves to a parameter that must be positive. */
const smallest = 1e-3;

/** Moves a layer's trained activation parameters that must be positive back above 0, where a step took them below. */
export function keepPositive({ activation, trained, activationParameters }: Dense): void {
  for (let i = 0; i < activationParameters.length; i++) {
    const name = trained[i % trained.length];
    if (activation?.definition.parameters?.[name].positive && activationParameters[i] < smallest)
      activationParameters[i] = smallest;
  }
}
