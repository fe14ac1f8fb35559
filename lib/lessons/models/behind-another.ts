import type { Activation } from "../../activations";
import { createNetwork, type Network } from "../../network";

/**
 * The same weights and biases with another activation in every hidden layer.
 * Throws a TypeError where the network has layers of dropout, or trained activation parameters.
 *
 * @example
 * const network = createNetwork({ inputs: 2, hidden: [3], outputs: 1, activation: tanh });
 * behindAnother(relu, network).parameters.join() === network.parameters.join(); // true
 */
export function behindAnother(
  activation: Activation,
  { inputs, outputs, layers, parameters }: Network,
): Network {
  const hidden = layers.slice(0, -1).map((layer) => {
    if (layer.kind !== "dense" || layer.units !== layer.outputs)
      throw new TypeError("behindAnother: expected dense layers with an activation of numbers");
    return { units: layer.units, activation, trainActivation: false };
  });
  const network = createNetwork({ inputs, hidden, outputs });
  if (network.parameters.length !== parameters.length)
    throw new TypeError("behindAnother: expected no trained activation parameters");
  network.parameters.set(parameters);
  return network;
}
