import { type Dataset, type Network, networkPass } from "../../network";

/** What the units of a network's first hidden layer make of a data set: for each unit, its values over the rows. */
export function firstLayer(
  network: Network,
  data: Dataset,
  what: "preActivation" | "output",
): Float64Array[] {
  const pass = networkPass(network, data.rows);
  pass.inputs.values.set(data.inputs);
  pass.forward();
  const [layer] = pass.layers;
  const { columns, values } = (layer[what] as typeof layer.output).values;
  return Array.from({ length: columns }, (_, unit) => values.filter((_, i) => i % columns === unit));
}
