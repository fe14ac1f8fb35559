import type { Dataset, Network } from "../../network";
import { firstLayer } from "./first-layer";

/**
 * The share of exact zeros among the outputs of a network's first hidden layer, over all rows of the data.
 *
 * @example
 * zeroShare(createNetwork({ inputs: 2, hidden: [8], outputs: 1, activation: tanh }), moons()); // 0
 */
export function zeroShare(network: Network, data: Dataset): number {
  const shares = firstLayer(network, data, "output").map(
    (outputs) => outputs.filter((value) => value === 0).length,
  );
  return shares.reduce((sum, share) => sum + share, 0) / (shares.length * data.rows);
}
