import { type Activation, type ActivationDefinition, activation, activations } from "../../activations";
import { compiled } from "../../symbolic/code/runtime";
import type { Special, Specials } from "./state";

const library: Readonly<Record<string, Activation>> = activations;

/** The activation that a piece of code names: one of the library's, or a special one. */
export function activationOf(code: string, specials: Specials): Activation {
  const special = specials[code];
  if (!special) return library[code];
  const { base, own, parameters } = special;
  const whole = base ? library[base] : ownActivation(own as Required<Special>["own"]);
  return whole.with(parameters);
}

/** A student's own, whose functions are made of its formulas, so that the page needs no closure of the kernel's. */
const ownActivation = ({ name, parameters, kinks, code }: Required<Special>["own"]): Activation =>
  activation<string, string>({
    ...{ name, parameters, kinks, range: "", branches: [] },
    value: compiled<ActivationDefinition["value"]>(code.value),
    derivative: compiled<ActivationDefinition["derivative"]>(code.derivative),
    partials: Object.fromEntries(
      Object.entries(code.partials).map(([each, source]) => [
        each,
        compiled<ActivationDefinition["value"]>(source),
      ]),
    ),
  });
