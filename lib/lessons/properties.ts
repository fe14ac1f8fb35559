import type { Activation } from "../activations";
import { gain, gaussianMean } from "../network";

/** What an activation is like. */
export interface Properties {
  /** All values lie between two numbers: as its range is declared. */
  bounded: boolean;
  /** It never falls: as measured. */
  monotonic: boolean;
  /** It has a slope everywhere, no kink and no jump: as its kinks are declared. */
  smooth: boolean;
  /** Its mean is 0 for normal inputs of variance 1: as measured. */
  zeroCentred: boolean;
  /** It gives exactly 0 for a whole interval of inputs: as measured. */
  sparse: boolean;
  /** Its formula calls exp, log, tanh, erf, sin or the like: as the formula says. */
  transcendental: boolean;
}

const inputs = Array.from({ length: 1201 }, (_, i) => (i - 600) / 100);

const inputsOf = ({ domain: [low, high] }: Activation): number[] => inputs.filter((x) => x > low && x < high);

/**
 * The properties of an activation. What is measured is looked at on 1201 inputs from −6 to 6 within its domain; the
 * declared range and kinks are held against the code by `check`.
 *
 * @example
 * propertiesOf(relu).sparse; // true
 * propertiesOf(tanh).zeroCentred; // true
 */
export function propertiesOf(f: Activation): Properties {
  const seen = inputsOf(f);
  return {
    bounded: !f.range.includes("∞"),
    monotonic: seen.every((x) => f.derivative(x) >= 0) && !jumpsDown(f),
    smooth: f.kinks.length === 0,
    zeroCentred: Math.abs(gaussianMean(f, f.kinks)) < 1e-6,
    sparse: seen.filter((x) => f(x) === 0).length > 1,
    transcendental: callsOf(f).length > 0,
  };
}

/**
 * The transcendental functions that an activation's formulas call; roots and powers are none.
 *
 * @example
 * callsOf(mish); // ["exp", "log", "tanh"]
 * callsOf(relu); // []
 */
export function callsOf(f: Activation): string[] {
  const formulas = f.definition.branches.map(({ value }) => value).join(" ");
  const calls = formulas.match(/\b(exp|log|tanh|sinh|cosh|erf|sin|cos|atan)(?=\()/g) ?? [];
  return [...new Set(calls)].sort();
}

/** A step down has the slope 0 on both sides, so slopes alone do not show it. */
const jumpsDown = (f: Activation): boolean =>
  f.kinks.some((x) => {
    const beside = 1e-9 * Math.max(1, Math.abs(x));
    return f(x + beside) < f(x - beside) - 1e-6;
  });

/** The five families, by the two tails of a function. */
export type Family = "s-shaped" | "wave" | "rectifier" | "dip" | "open";

/**
 * The family of an activation. Both tails level off: it is s-shaped where it never falls, else a wave or a bump. One
 * tail levels off: it is a rectifier where it never falls, else a rectifier with a dip. Else it is open on both sides.
 *
 * @example
 * familyOf(tanh); // "s-shaped"
 * familyOf(relu); // "rectifier"
 * familyOf(swish); // "dip"
 * familyOf(leakyRelu); // "open"
 */
export function familyOf(f: Activation): Family {
  const { bounded, monotonic } = propertiesOf(f);
  if (bounded) return monotonic ? "s-shaped" : "wave";
  if (!tailsOf(f).some(Number.isFinite)) return "open";
  return monotonic ? "rectifier" : "dip";
}

/** The limits of f at the two ends of its domain; NaN where it has none. */
export const tailsOf = (f: Activation): [left: number, right: number] => [f(f.domain[0]), f(f.domain[1])];

/** What the routine of lesson 3.13 finds about a function, whether it was ever seen before or not. */
export interface Portrait {
  range: string;
  /** The least and the largest slope for x from −6 to 6, and the slope at 0. */
  slopes: { least: number; largest: number; at0: number };
  kinks: readonly number[];
  /** The mean for normal inputs of variance 1. */
  mean: number;
  tails: [left: number, right: number];
  calls: string[];
  /** The factor for the weights that keeps the signal's size; NaN where there is none. */
  gain: number;
}

/**
 * The answers to the seven questions about a function: range, slope, kinks, centre, tails, cost, start.
 *
 * @example
 * portraitOf(relu).slopes; // { least: 0, largest: 1, at0: 0 }
 * portraitOf(sigmoid).tails; // [0, 1]
 */
export function portraitOf(f: Activation): Portrait {
  const beside = f.kinks.flatMap((x) => [x - 1e-9, x + 1e-9]);
  const slopes = [...inputsOf(f), ...beside].map((x) => f.derivative(x));
  const everywhere = f.domain[0] === -Infinity && f.domain[1] === Infinity;
  return {
    range: f.range,
    slopes: { least: Math.min(...slopes), largest: Math.max(...slopes), at0: f.derivative(0) },
    kinks: f.kinks,
    mean: gaussianMean(f, f.kinks),
    tails: tailsOf(f),
    calls: callsOf(f),
    gain: everywhere ? gain(f) : Number.NaN,
  };
}

/** How many of a list have two properties at once, a row and a column for each; on the diagonal, how many have one. */
export function propertyCounts(list: readonly Activation[]): {
  headings: string[];
  rows: (string | number)[][];
} {
  const all = list.map(propertiesOf);
  const names = Object.keys(all[0] ?? {}) as (keyof Properties)[];
  const both = (a: keyof Properties, b: keyof Properties) => all.filter((p) => p[a] && p[b]).length;
  return { headings: ["", ...names], rows: names.map((a) => [a, ...names.map((b) => both(a, b))]) };
}

/**
 * Where two functions are farthest apart on 1201 inputs from −6 to 6, and how far.
 *
 * @example
 * largestGap(relu, relu6).gap; // 0
 * largestGap(relu, (x) => x); // { x: -6, gap: 6 }
 */
export function largestGap(f: (x: number) => number, g: (x: number) => number): { x: number; gap: number } {
  const gaps = inputs.map((x) => ({ x, gap: Math.abs(f(x) - g(x)) }));
  return gaps.reduce((largest, each) => (each.gap > largest.gap ? each : largest));
}
