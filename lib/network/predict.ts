import type { Network } from "./network";
import { networkPass } from "./pass";

/** Rows that go through the network at once: few enough for the processor's cache. */
const chunk = 256;

/**
 * The network's outputs for `inputs`, row after row. Nothing is dropped.
 * Throws where `inputs` is not whole rows.
 *
 * @example
 * const network = createNetwork({ inputs: 2, hidden: [3], outputs: 1, activation: tanh });
 * predict(network, Float64Array.of(0, 0, 1, 1)).length; // 2
 */
export function predict(network: Network, inputs: Float64Array): Float64Array {
  const rows = inputs.length / network.inputs;
  if (!Number.isInteger(rows))
    throw new RangeError(`predict: ${inputs.length} numbers are not whole rows of ${network.inputs} inputs`);
  const outputs = new Float64Array(rows * network.outputs);
  const size = Math.max(1, Math.min(chunk, rows));
  const pass = networkPass(network, size);
  for (let row = 0; row < rows; row += size) {
    const count = Math.min(size, rows - row);
    pass.inputs.values.set(inputs.subarray(row * network.inputs, (row + count) * network.inputs));
    pass.forward();
    outputs.set(pass.outputs.values.values.subarray(0, count * network.outputs), row * network.outputs);
  }
  return outputs;
}
