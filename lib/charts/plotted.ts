import type { Elementwise } from "../activations";

/** What a figure needs of an activation, whatever its parameters are called. */
export interface Plotted extends Elementwise {
  readonly name: string;
  readonly label: string;
  readonly derivative: Elementwise;
  readonly parameters: Readonly<Record<string, number>>;
  readonly range: string;
  readonly kinks: readonly number[];
  with(parameters: Readonly<Record<string, number>>): Plotted;
}

/** The names of the parameters of an activation, or of any in a union. */
export type ParameterOf<F extends Plotted> = F extends Plotted
  ? string extends keyof F["parameters"]
    ? never
    : keyof F["parameters"] & string
  : never;
