import type { Activation } from "../../activations";
import { random } from "../../network";
import { median } from "../statistics/median";

export interface ChainOptions {
  /** Each neuron computes f(weight · x + bias); by default f(x). */
  weight?: number;
  bias?: number;
  chains?: number;
  seed?: number;
}

/**
 * What is left of a gradient after 1 … `layers` layers of one neuron each: the product of the factors w·f′(z), z = wx + b, that
 * a random input (normal, variance 1) meets. The median over `chains` inputs, by default 1000.
 *
 * @example
 * chainedSlopes(linear, 3, { weight: 2 }); // [2, 4, 8]
 */
export function chainedSlopes(
  f: Activation,
  layers: number,
  { weight = 1, bias = 0, chains = 1000, seed = 1 }: ChainOptions = {},
): number[] {
  const generator = random(seed);
  const products: number[][] = Array.from({ length: layers }, () => []);
  for (let chain = 0; chain < chains; chain++) {
    let x = generator.normal();
    let product = 1;
    for (const layer of products) {
      const z = weight * x + bias;
      product *= weight * f.derivative(z);
      layer.push(product);
      x = f(z);
    }
  }
  return products.map(median);
}
