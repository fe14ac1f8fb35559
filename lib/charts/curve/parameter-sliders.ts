import { symbolOf } from "../../activations";
import { type Figure, rounded } from "../figure";
import type { Plotted } from "../plotted";
import { slider } from "../slider";
import { type Domain, multiples } from "./curve";

/** A value or several for parameters by name. */
export type Settings = Readonly<Record<string, number | readonly number[] | undefined>>;

/**
 * Sets the parameters of all activations that have them, and draws; a parameter with several values becomes a slider
 * around the figure, which starts nearest to the activation's own value.
 */
export function withParameters(
  list: readonly Plotted[],
  settings: readonly (readonly [name: string, given: Settings[string]])[],
  domain: Domain | undefined,
  draw: (list: readonly Plotted[], domain: Domain) => Figure,
): Figure {
  const [setting, ...others] = settings;
  if (!setting) return draw(list, domain ?? domainOf(list));
  const [name, given = []] = setting;
  const values = [given].flat();
  const owner = list.find((f) => name in f.parameters);
  if (!owner || values.length === 0)
    throw new RangeError(`plot: ${namesOf(list)}: no ${owner ? "value for" : "parameter"} "${name}"`);
  const set = (value: number) => list.map((f) => (name in f.parameters ? f.with({ [name]: value }) : f));
  const common = domain ?? domainOf(values.flatMap(set));
  const figureAt = (value: number) => withParameters(set(value), others, common, draw);
  const start = nearest(values, owner.parameters[name]);
  return values.length === 1 ? figureAt(values[0]) : slider(symbolOf(name), values, figureAt, start);
}

/** The x to draw: −6 to 6, at least 2 beyond every kink, and not where no function has a value. */
function domainOf(list: readonly Plotted[]): Domain {
  const kinks = list.flatMap((f) => f.kinks);
  const from = Math.min(-6, ...kinks.map((x) => x - 2));
  const to = Math.max(6, ...kinks.map((x) => x + 2));
  const step = 0.05;
  const defined = multiples(step, [from, to]).filter((x) => list.some((f) => Number.isFinite(f(x))));
  if (defined.length === 0) return [from, to];
  return [
    Math.max(from, rounded(Math.min(...defined) - step)),
    Math.min(to, rounded(Math.max(...defined) + step)),
  ];
}

const namesOf = (list: readonly Plotted[]): string => list.map(({ name }) => name).join(", ");

/** The index of the value nearest to a number. */
function nearest(values: readonly number[], to: number): number {
  const distances = values.map((value) => Math.abs(value - to));
  return distances.indexOf(Math.min(...distances));
}
