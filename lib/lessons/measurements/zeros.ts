import { type Dataset, type Network, networkPass } from "../../network";

/** The outputs of a network's first hidden layer: for each unit, its outputs over the rows of the data. */
function unitOutputs(network: Network, data: Dataset): Float64Array[] {
  const pass = networkPass(network, data.rows);
  pass.inputs.values.set(data.inputs);
  pass.forward();
  const { columns, values } = pass.layers[0].output.values;
  return Array.from({ length: columns }, (_, unit) => values.filter((_, i) => i % columns === unit));
}

/**
 * The share of exact zeros among the outputs of a network's first hidden layer, over all rows of the data.
 *
 * @example
 * zeroShare(createNetwork({ inputs: 2, hidden: [8], outputs: 1, activation: tanh }), moons()); // 0
 */
export function zeroShare(network: Network, data: Dataset): number {
  const shares = unitOutputs(network, data).map((outputs) => outputs.filter((value) => value === 0).length);
  return shares.reduce((sum, share) => sum + share, 0) / (shares.length * data.rows);
}

/** The share of units in the first hidden layer that put out 0 for every row of the data: dead, if they are ReLUs. */
export function deadShare(network: Network, data: Dataset): number {
  const units = unitOutputs(network, data);
  return units.filter((outputs) => outputs.every((value) => value === 0)).length / units.length;
}
