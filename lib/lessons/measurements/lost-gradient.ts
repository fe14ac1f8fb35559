import type { Activation } from "../../activations";
import { type Classification, createNetwork, digits, probe } from "../../network";

/** How many powers of ten the gradient of the weights loses from the last hidden layer down to the first. */
export function lostOnTheWay(
  activation: Activation,
  layers: number,
  seed: number,
  data: Classification = digits({ rows: 100, seed }),
): number {
  const hidden = new Array<number>(layers).fill(32);
  const network = createNetwork({ inputs: data.features, hidden, outputs: 10, activation, seed });
  const probes = probe(network, data, "crossEntropy");
  return Math.log10(probes[layers - 1].gradientNorm / probes[0].gradientNorm);
}
