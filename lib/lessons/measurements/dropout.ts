import { maxout, relu } from "../../activations";
import { adam, createNetwork, digits, score } from "../../network";
import { trainBriefly } from "./problems";

/** Two hidden layers with about as many parameters: 40 ReLU units, or 20 maxout units of two lines each. */
const layers = {
  ReLU: { units: 40, activation: relu },
  maxout: { units: 40, activation: maxout },
};

/**
 * The share of 400 new digits that a network gets right after 20 epochs on 200 digits, with a hidden layer of ReLU or of
 * maxout units and as many parameters (2 % apart). `rate` is the share of hidden units that dropout leaves out in a step.
 */
export function accuracyWithDropout(unit: keyof typeof layers, rate: number, seed: number): number {
  const hidden = rate > 0 ? [layers[unit], { dropout: rate }] : [layers[unit]];
  const network = createNetwork({ inputs: 256, hidden, outputs: 10, seed });
  trainBriefly(network, digits({ rows: 200, seed }), 20, adam({ learningRate: 0.005 }));
  return score(network, digits({ rows: 400, seed: 1000 + seed }), "crossEntropy").accuracy as number;
}
