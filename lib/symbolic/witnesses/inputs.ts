/** The inputs at which an activation is looked at, always the same ones. */
import type { Activation } from "../../activations";
import { nextDouble } from "../digits/doubles";

/** Where code goes wrong first: near 0, where eˣ overflows, at the ends of the doubles. */
const sizes = [
  5e-324, 1e-310, 1e-300, 1e-160, 1e-100, 1e-20, 1e-16, 1e-10, 1e-8, 1e-5, 1e-3, 0.01, 0.1, 0.3, 0.5, 0.7,
  0.9, 1, 1.5, 2, 3, 4.5, 5, 7.3, 8, 10, 12, 15, 19.5, 20, 28, 30, 36.5, 37.5, 40, 80, 88.5, 100, 150, 300,
  500, 700, 709.5, 710, 740, 744.5, 745.5, 800, 1e5, 1e10, 1e16, 1e100, 1e155, 1e300, 1.7976931348623157e308,
];

/**
 * Extreme, tiny and ordinary inputs of both signs, and those at and beside the joins and the ends of the domain: those
 * with the fewest digits first, so that the first input that shows a fault is the simplest one.
 */
export function testInputs(activation: Activation, joins: readonly number[]): number[] {
  const near = [...joins, ...activation.domain]
    .filter(Number.isFinite)
    .flatMap((x) => [x, nextDouble(x, 1), nextDouble(x, -1), x + 1e-9, x - 1e-9, x + 1e-3, x - 1e-3]);
  const [low, high] = activation.domain;
  const inputs = [0, ...sizes, ...sizes.map((x) => -x), ...near].filter((x) => x > low && x < high);
  const all = new Set([...inputs, ...[1, 10, 40, 800].flatMap((size) => spread(activation, size, 15))]);
  return [...all].sort((a, b) => lengthOf(a) - lengthOf(b) || Math.abs(a) - Math.abs(b));
}

const lengthOf = (x: number): number => String(Math.abs(x)).length;

/** Inputs at which a difference quotient can be expected to be accurate, simple ones first. */
export function ordinaryInputs(activation: Activation): number[] {
  const [low, high] = activation.domain;
  const simple = [1, -1, 2, -2, 3, -3, 0.5, -0.5].filter((x) => x > low && x < high);
  return [...simple, ...spread(activation, 1, 20), ...spread(activation, 8, 40)];
}

/** `count` numbers spread over (-size, size) and the domain, with all their digits: the golden ratio's multiples. */
export function spread({ domain }: Activation, size: number, count: number): number[] {
  const [low, high] = [Math.max(-size, domain[0]), Math.min(size, domain[1])];
  return Array.from({ length: count }, (_, i) => low + (high - low) * (((i + 1) * 0.6180339887498949) % 1));
}
