import type { Activation } from "../../activations";
import { createNetwork, score } from "../../network";
import { type LearnOptions, learn } from "./learn";
import { problems } from "./problems";

/**
 * The accuracy on new rows of a network that learns with one activation and then runs, with the same weights, with each
 * of several others.
 *
 * @example
 * const [own, other] = runWith([relu, tanh], { problem: "moons", activation: relu, rate: 0.03, seed: 1 });
 * own > other; // true
 */
export function runWith(
  others: readonly Activation[],
  options: Omit<LearnOptions, "hidden"> & { rate: number; seed: number },
): number[] {
  const { network, rows } = learn(options);
  const { inputs, outputs, hidden, loss } = problems[options.problem];
  return others.map((activation) => {
    const other = createNetwork({ inputs, outputs, hidden: [...hidden], activation });
    other.parameters.set(network.parameters);
    return score(other, rows.test, loss).accuracy ?? Number.NaN;
  });
}
