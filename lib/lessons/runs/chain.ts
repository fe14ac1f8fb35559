import type { Activation } from "../../activations";
import { random } from "../../network";
import { median } from "../statistics/median";

/**
 * What is left of a gradient after 1 … `layers` layers of one neuron each, without weights:
 * the product of the slopes that a random input (normal, variance 1) meets. The median over `chains` inputs, by default 1000.
 */
export function chainedSlopes(
  f: Activation,
  layers: number,
  { chains = 1000, seed = 1 }: { chains?: number; seed?: number } = {},
): number[] {
  const generator = random(seed);
  const products: number[][] = Array.from({ length: layers }, () => []);
  for (let chain = 0; chain < chains; chain++) {
    let x = generator.normal();
    let product = 1;
    for (const layer of products) {
      product *= f.derivative(x);
      layer.push(product);
      x = f(x);
    }
  }
  return products.map(median);
}
