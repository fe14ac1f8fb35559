import { sigmoid } from "../../activations";
import { copyOf, createNetwork, type Network } from "../../network";

/**
 * A network of sigmoids that computes what a network of tanh computes, by tanh(z) = 2σ(2z) − 1: weights from the inputs × 2,
 * between hidden layers × 4, to the outputs × 2; a hidden unit's bias is doubled, and what its inputs' −1 adds up to goes into it.
 * Throws where a hidden layer is not one of tanh.
 *
 * @example
 * const network = createNetwork({ inputs: 1, hidden: [3], outputs: 1, activation: tanh });
 * sigmoidTwin(network).layers[0].weights[0] === 2 * network.layers[0].weights[0]; // true
 */
export function sigmoidTwin(network: Network): Network {
  const layers = copyOf(network).layers.map((layer) => {
    if (layer.kind === "dense") return layer;
    throw new TypeError("sigmoidTwin: a layer is one of dropout; expected dense layers of tanh");
  });
  const hidden = layers.slice(0, -1);
  const other = hidden.find(({ activation }) => activation?.name !== "tanh");
  if (other) throw new TypeError(`sigmoidTwin: a hidden layer has ${other.activation?.label}; expected tanh`);
  const { inputs, outputs, seed } = network;
  const twin = createNetwork({
    inputs,
    outputs,
    hidden: hidden.map(({ units }) => units),
    activation: sigmoid,
    seed,
  });
  layers.forEach(({ weights, biases, units }, l) => {
    const fromHidden = l > 0 ? 2 : 1; // 2σ − 1 in place of tanh
    const toHidden = l < hidden.length ? 2 : 1; // σ is asked at 2z
    if (l > 0)
      weights.forEach((w, i) => {
        biases[i % units] -= w;
      });
    const target = twin.layers[l] as (typeof layers)[number];
    target.weights.set(weights.map((w) => fromHidden * toHidden * w));
    target.biases.set(biases.map((b) => toHidden * b));
  });
  return twin;
}
