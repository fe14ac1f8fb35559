import type { Elementwise } from "../activations";

/** What a figure needs of an activation with parameters P; without P, whatever its parameters are called. */
export interface Plotted<P extends string = string> extends Elementwise {
  readonly name: string;
  readonly label: string;
  readonly derivative: Elementwise;
  readonly parameters: Readonly<Record<P, number>>;
  readonly range: string;
  readonly kinks: readonly number[];
  with(parameters: Readonly<Partial<Record<P, number>>>): Plotted<P>;
}
