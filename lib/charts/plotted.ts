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

/** One activation, or several. The empty list makes TypeScript keep what each element of a list is. */
export type OneOrMore = Plotted | readonly Plotted[] | readonly [];

/** The names of the parameters that one of the activations has. */
export type ParameterOf<F extends OneOrMore> = F extends readonly Plotted[]
  ? ParameterOf<F[number]>
  : F extends Plotted
    ? string extends keyof F["parameters"]
      ? never
      : keyof F["parameters"] & string
    : never;
