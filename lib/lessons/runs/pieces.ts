import { copyOf, type Network, networkPass, random } from "../../network";

const points = 20_000;

/**
 * The number of straight pieces that a ReLU network of one input draws on an interval. A piece ends where one of the
 * hidden units goes on or off; 20 000 points are looked at, and what lies between two of them counts once.
 * Throws a RangeError where the network has more than one input.
 *
 * @example
 * piecesOf(createNetwork({ inputs: 1, hidden: [8], outputs: 1, activation: relu }), [-1, 1]); // 2
 */
export function piecesOf(network: Network, [from, to]: readonly [number, number]): number {
  if (network.inputs !== 1)
    throw new RangeError(`piecesOf: the network has ${network.inputs} inputs; it must have 1`);
  const pass = networkPass(network, points);
  for (let i = 0; i < points; i++) pass.inputs.values[i] = from + ((to - from) * i) / (points - 1);
  pass.forward();
  const sums = pass.layers.slice(0, -1).flatMap(({ preActivation }) => preActivation?.values ?? []);
  const changes = (i: number) =>
    sums.some(({ columns, values }) => {
      for (let unit = i * columns; unit < (i + 1) * columns; unit++)
        if (values[unit] > 0 !== values[unit - columns] > 0) return true;
      return false;
    });
  let pieces = 1;
  for (let i = 1; i < points; i++) if (changes(i)) pieces++;
  return pieces;
}

/** The same network with random biases, normal with mean 0 and variance 1. A network begins with biases of 0. */
export function withRandomBiases(network: Network, seed: number): Network {
  const copy = copyOf(network);
  const { normal } = random(seed);
  for (const layer of copy.layers)
    if (layer.kind === "dense") for (let i = 0; i < layer.biases.length; i++) layer.biases[i] = normal();
  return copy;
}
