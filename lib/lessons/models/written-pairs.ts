import {
  type Activation,
  elu,
  leakyRelu,
  relu,
  sigmoid,
  softplus,
  softsign,
  swish,
  tanh,
} from "../../activations";

/** A function and its slope as somebody wrote them down, and the activation that they are meant to be. */
export interface WrittenPair {
  name: string;
  value: (x: number) => number;
  slope: (x: number) => number;
  meant: Activation;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const gate = (x: number): number => x * logistic(x);
const sign = (x: number): number => Math.abs(x) / x;
const eluOf = (x: number): number => Math.max(-sign(x) * 2 * (Math.exp(x) - 1), x);

/** The eight pairs that the article draws, by its formulas. Math.max passes NaN on, as the article's maximum does. */
export const articlePairs: readonly WrittenPair[] = [
  { name: "sigmoid", value: logistic, slope: (x) => logistic(x) * (1 - logistic(x)), meant: sigmoid },
  { name: "tanh", value: Math.tanh, slope: (x) => 1 - Math.tanh(x) * Math.tanh(x), meant: tanh },
  { name: "ReLU", value: (x) => Math.max(0, x), slope: (x) => Math.max(0, sign(x)), meant: relu },
  {
    name: "Leaky ReLU",
    value: (x) => Math.max(0.01 * x, x),
    slope: (x) => Math.max(0.01, sign(x)),
    meant: leakyRelu,
  },
  {
    name: "ELU, α = 2",
    value: eluOf,
    slope: (x) => Math.max(-sign(x) * (eluOf(x) + 1), 1),
    meant: elu.with({ alpha: 2 }),
  },
  { name: "swish", value: gate, slope: (x) => gate(x) + logistic(x) * (1 - gate(x)), meant: swish },
  { name: "softplus", value: (x) => Math.log(1 + Math.exp(x)), slope: logistic, meant: softplus },
  {
    name: "softsign",
    value: (x) => x / (1 + Math.abs(x)),
    slope: (x) => 1 / ((1 + Math.abs(x)) * (1 + Math.abs(x))),
    meant: softsign,
  },
];

/** How far a written pair is from what it is meant to be, over some points. */
export interface Deviation {
  /** The largest distance between the values, and between the slopes, where both are finite. */
  value: number;
  slope: number;
  /** The points where the value or the slope is not a finite number. */
  broken: number[];
}

/**
 * Compares a written pair with the activation that it is meant to be, point by point.
 *
 * @example
 * const [, , bent] = articlePairs;
 * deviationOf(bent, [-1, 0, 1]).broken; // [0]
 */
export function deviationOf({ value, slope, meant }: WrittenPair, xs: readonly number[]): Deviation {
  const isWhole = (x: number) => Number.isFinite(value(x)) && Number.isFinite(slope(x));
  const whole = xs.filter(isWhole);
  const largest = (gaps: number[]) => gaps.reduce((most, gap) => Math.max(most, gap), 0);
  return {
    value: largest(whole.map((x) => Math.abs(value(x) - meant(x)))),
    slope: largest(whole.map((x) => Math.abs(slope(x) - meant.derivative(x)))),
    broken: xs.filter((x) => !isWhole(x)),
  };
}
