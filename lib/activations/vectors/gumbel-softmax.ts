import type { Numbers } from "../activation";
import { log } from "../numerics/log";
import { softmax } from "./softmax";

/**
 * Gumbel noise −log(−log u) for u drawn evenly from [0, 1), `count` numbers. `random` gives u; seed it for repeatable
 * runs. With it, `hardmax` of logits plus noise draws class i with its softmax share. Gumbel, 1954.
 *
 * @example
 * gumbelNoise(2, () => 0.5); // [0.36651292058166435, 0.36651292058166435]
 */
export const gumbelNoise = (count: number, random: () => number): number[] =>
  Array.from({ length: count }, () => -log(-log(Math.max(random(), Number.MIN_VALUE))));

/**
 * Gumbel-softmax: the softmax of (xᵢ + gᵢ)/T for logits x, noise g and temperature T, a draw of a class that has slopes.
 * For a small T it is nearly `hardmax(x + g)`. With equal noise it is equal; `gumbelNoise` makes some.
 * Throws a RangeError where logits and noise differ in number.
 * Jang, Gu & Poole, 2016; Maddison, Mnih & Teh, 2016.
 *
 * @example
 * gumbelSoftmax([0, 0], [1, 1]); // [0.5, 0.5]
 * gumbelSoftmax([1, 2], [5, 3], 0.001); // [1, 0]
 */
export function gumbelSoftmax(logits: Numbers, noise: Numbers, temperature = 1): number[] {
  if (logits.length !== noise.length)
    throw new RangeError(`gumbelSoftmax: ${logits.length} logits and ${noise.length} numbers of noise`);
  return softmax.with({ temperature })(Array.from(logits, (x, i) => x + noise[i]));
}
