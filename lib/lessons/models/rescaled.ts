import { copyOf, type Network } from "../../network";

/**
 * A copy of a network whose first layer has weights and biases `c` times as large, and the second weights as many times smaller.
 * With ReLU in between it computes the same for c > 0, since relu(cx) = c·relu(x).
 *
 * @example
 * const network = createNetwork({ inputs: 1, hidden: [1], outputs: 1, activation: relu });
 * network.parameters.set([3, 1, 5, 7]);
 * Array.from(rescaled(network, 10).parameters); // [30, 10, 0.5, 7]
 */
export function rescaled(network: Network, c: number): Network {
  const copy = copyOf(network);
  const [first, second] = copy.layers;
  if (first?.kind !== "dense" || second?.kind !== "dense")
    throw new TypeError("rescaled: the network must begin with two dense layers");
  first.weights.forEach((w, i) => {
    first.weights[i] = c * w;
  });
  first.biases.forEach((b, i) => {
    first.biases[i] = c * b;
  });
  second.weights.forEach((w, i) => {
    second.weights[i] = w / c;
  });
  return copy;
}
