import { type Activation, elu, leakyRelu, relu, sigmoid, tanh } from "../../activations";
import { createNetwork, digits, type Network, sgd } from "../../network";
import { trainBriefly } from "../measurements/problems";
import { rateToLearn, stepsNeeded } from "../measurements/steps-to-learn";
import { wakeUpOnce } from "../measurements/waking";
import { deadShare, zeroShare } from "../measurements/zeros";
import { conditionsOf, type Experiment } from "./experiment";
import { tuned } from "./tuned";

const stepsWith = (f: Activation) =>
  tuned(
    () => rateToLearn(f),
    (rate, seed) => stepsNeeded(f, rate, seed),
  );

const pictures = digits({ rows: 300, seed: 7 });

/** A network 256-32-10 after 10 epochs of gradient descent on the pictures. */
function learned(activation: Activation, learningRate: number, seed: number): Network {
  const network = createNetwork({ inputs: 256, hidden: [32], outputs: 10, activation, seed });
  trainBriefly(network, pictures, 10, sgd({ learningRate }));
  return network;
}

const zeros = (f: Activation) => (seed: number) => zeroShare(learned(f, 0.1, seed), pictures);
const dead = (f: Activation, rate: number) => (seed: number) => deadShare(learned(f, rate, seed), pictures);
const lossFromSleep = (f: Activation) => (seed: number) => wakeUpOnce(f, seed).loss;

const digitsHeldEqual =
  "The same 300 digits, 32 hidden units and 10 epochs; first weights that suit each function.";

export const reluExperiments = {
  C15: {
    claim: "C15",
    measure: "steps until 75 % are right",
    better: "less",
    conditions: conditionsOf([relu, tanh, sigmoid], stepsWith),
    expected: [
      ["ReLU", "tanh"],
      ["ReLU", "sigmoid"],
    ],
    times: 6,
    heldEqual:
      "Four layers, the same 300 digits, batches of 32; first weights that suit each function, and the best of five learning rates for it. Runs end after 400 steps.",
    seeds: { live: 7, full: 100 },
  },
  C16: {
    claim: "C16",
    measure: "share of outputs that are exactly 0 after training",
    better: "more",
    conditions: conditionsOf([relu, tanh, sigmoid], zeros),
    expected: [
      ["ReLU", "tanh"],
      ["ReLU", "sigmoid"],
    ],
    heldEqual: digitsHeldEqual,
    seeds: { live: 9, full: 100 },
  },
  C17: {
    claim: "C17",
    measure: "share of ReLUs that put out 0 for every digit",
    better: "less",
    conditions: Object.fromEntries(
      [0.1, 0.3, 1, 3].map((rate) => [`learning rate ${rate}`, dead(relu, rate)]),
    ),
    expected: [["learning rate 0.1", "learning rate 3"]],
    heldEqual: "The same 300 digits, first weights, 32 hidden units and 10 epochs.",
    seeds: { live: 9, full: 100 },
  },
  C20: {
    claim: "C20",
    measure: "loss of networks whose units all began asleep",
    better: "less",
    conditions: {
      ReLU: lossFromSleep(relu),
      "Leaky ReLU": lossFromSleep(leakyRelu),
      "Leaky ReLU, α = 0.3": lossFromSleep(leakyRelu.with({ alpha: 0.3 })),
      ELU: lossFromSleep(elu),
    },
    expected: [["Leaky ReLU", "ReLU"]],
    heldEqual:
      "Two moons, 16 hidden units that all begin asleep, with a negative sum for every row; Adam with learning rate 0.01, 100 epochs.",
    seeds: { live: 9, full: 100 },
  },
} satisfies Record<string, Experiment>;
