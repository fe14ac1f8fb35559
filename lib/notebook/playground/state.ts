import type { Parameter } from "../../activations";
import type { ActivationCode } from "../../symbolic/code/runtime";

/** The choices that the page offers, in the order in which it lists them. */
export const choices = {
  data: ["circles", "moons", "spirals", "xor"],
  start: ["gain", "he", "glorot", "lecun", 0.01, 0.1, 1],
  rate: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
  optimizer: ["sgd", "momentum", "rmsprop", "adam"],
} as const;

export const limits = { layers: 6, units: 12, epochs: 5000, seed: 2 ** 32 - 1 } as const;

export type Choices = typeof choices;

/** All that makes a playground's network what it is: plain data, the same in the kernel and in the page. */
export interface PlaygroundState {
  data: Choices["data"][number];
  /** An activation by the code that makes it: `tanh`, `elu.with({ alpha: 2 })`. */
  layers: readonly { units: number; activation: string }[];
  /** A scheme, or the standard deviation of the weights. */
  start: Extract<Choices["start"][number], string> | number;
  rate: number;
  optimizer: Choices["optimizer"][number];
  seed: number;
  /** Epochs trained so far. */
  epochs: number;
}

/** An activation that a name alone does not give: one of the library's with other parameters, or a student's own. */
export interface Special {
  label: string;
  parameters: Readonly<Record<string, number>>;
  /** The library's name. */
  base?: string;
  /** What the page needs to make a student's own. */
  own?: {
    name: string;
    parameters: Readonly<Record<string, Parameter>>;
    kinks: readonly number[];
    code: ActivationCode;
  };
}

/** Special activations by the code that makes them. */
export type Specials = Readonly<Record<string, Special>>;

/**
 * The state as a line of code, with the import that it needs.
 *
 * @example
 * lineOf({ data: "xor", layers: [{ units: 3, activation: "tanh" }], start: "he", rate: 0.1, optimizer: "sgd", seed: 1, epochs: 0 });
 */
export function lineOf(state: PlaygroundState): string {
  const { data, layers, start, rate, optimizer, seed, epochs } = state;
  const names = [...layers.map(({ activation }) => /^\w+/.exec(activation)?.[0] as string), "playground"];
  const parts = {
    data: JSON.stringify(data),
    layers: `[${layers.map(({ units, activation }) => `{ units: ${units}, activation: ${activation} }`).join(", ")}]`,
    start: JSON.stringify(start),
    rate,
    optimizer: JSON.stringify(optimizer),
    seed,
    ...(epochs > 0 && { epochs }),
  };
  const options = Object.entries(parts).map(([name, code]) => `${name}: ${code}`);
  return (
    `import { ${[...new Set(names)].sort().join(", ")} } from "why-relu"; ` +
    `playground({ ${options.join(", ")} });`
  );
}
