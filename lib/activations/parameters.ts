/** The values of an activation's parameters, by name. */
export type ParameterValues<P extends string = string> = Readonly<Record<P, number>>;

/** A parameter: its default and what it does, in a few words. */
export interface Parameter {
  default: number;
  meaning: string;
  /** Only values above 0 make sense. */
  positive?: boolean;
}

interface Named<P extends string> {
  name: string;
  parameters?: Readonly<Record<P, Parameter>>;
}

/** Throws a RangeError for a value of an unknown parameter, or one that its parameter cannot have. */
export function checkParameters<P extends string>(
  { name, parameters }: Named<P>,
  values: ParameterValues<P>,
): void {
  const known: Readonly<Record<string, Parameter>> = parameters ?? {};
  for (const [each, value] of Object.entries<number>(values)) {
    if (!Object.hasOwn(known, each))
      throw new RangeError(
        `${name} has no parameter "${each}"; it has ${Object.keys(known).join(", ") || "none"}`,
      );
    const { positive } = known[each];
    if (!Number.isFinite(value) || (positive && value <= 0))
      throw new RangeError(
        `${name}: ${each} must be a ${positive ? "number above 0" : "finite number"}, not ${String(value)}`,
      );
  }
}

/** The name with the parameters that differ from their defaults: `ELU(α = 2)`. */
export function labelOf<P extends string>(
  { name, parameters }: Named<P>,
  values: ParameterValues<P>,
): string {
  const changed = Object.entries<Parameter>(parameters ?? {})
    .filter(([each, parameter]) => values[each as P] !== parameter.default)
    .map(([each]) => `${symbolOf(each)} = ${values[each as P]}`);
  return changed.length ? `${name}(${changed.join(", ")})` : name;
}

const symbols: Readonly<Record<string, string>> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  lambda: "λ",
  mu: "μ",
  sigma: "σ",
  theta: "θ",
  alphaP: "αₚ",
  alphaN: "αₙ",
  tl: "tₗ",
  al: "aₗ",
  tr: "tᵣ",
  ar: "aᵣ",
};

/** A parameter's symbol: `alpha` is written α, `tl` tₗ. */
export const symbolOf = (parameter: string): string => symbols[parameter] ?? parameter;
