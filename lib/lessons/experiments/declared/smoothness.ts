import { type Activation, elu, gelu, leakyRelu, relu, softplus, swish, tanh } from "../../../activations";
import { cornering, learnMoons, type MoonsOptions } from "../../runs/boundary";
import { type EquallyOptions, learnEqually } from "../../runs/learn-equally";
import type { ProblemName } from "../../runs/problems";
import { roughnessOf, type UntrainedOptions } from "../../runs/roughness";
import { conditionsOf, type Experiment, pair } from "../experiment";
import { firstRates } from "../tune";

const landscape = (layers: number): Experiment<UntrainedOptions> => ({
  claim: "C26",
  measure: "bending",
  held: { activation: relu, hidden: new Array<number>(layers).fill(32) },
  conditions: conditionsOf([relu, leakyRelu, elu, tanh, gelu, swish]),
  run: (options) => ({ value: roughnessOf(options).bending }),
  comparisons: [pair(swish.label, relu.label)],
  runs: { live: 15, looks: [20, 60, 180] },
});

/** Networks that have learned equally well: the loss decides when the training ends, the steps which rate is best. */
const boundaries: Experiment<MoonsOptions> = {
  claim: "C28",
  measure: "cornering",
  held: { activation: relu },
  conditions: conditionsOf([relu, softplus]),
  run: (options) => {
    const { network, steps, reached } = learnMoons(options);
    return {
      penalty: reached ? steps : Infinity,
      outcome: () => ({ value: cornering(network) }),
    };
  },
  rates: firstRates,
  comparisons: [pair(softplus.label, relu.label)],
  runs: { live: 9, looks: [20, 60, 180] },
};

/**
 * How much networks that know a few rows equally well have learned by heart: what regularises keeps the loss on new rows small.
 * The claim compares softplus with ReLU. If the cause is that softplus is smooth, other smooth functions must do the same: `beside`
 * are there to be seen.
 */
const regularizing = (
  problem: ProblemName,
  few: number,
  beside: readonly Activation[] = [],
): Experiment<EquallyOptions> => ({
  claim: "C39",
  measure: "loss",
  held: { problem, few, activation: relu, trainActivation: false },
  conditions: conditionsOf([relu, softplus, ...beside]),
  run: (options) => {
    const { scoreOn, reached } = learnEqually(options);
    return {
      penalty: reached ? scoreOn("validation").loss : Infinity,
      outcome: () => ({ value: scoreOn("test").loss }),
    };
  },
  rates: firstRates,
  comparisons: [pair(relu.label, softplus.label)],
  runs: { live: 9, looks: [20, 60, 180] },
});

export const smoothness = {
  "C26 2 layers": landscape(2),
  "C26 5 layers": landscape(5),
  "C26 10 layers": landscape(10),
  C28: boundaries,
  "C39 moons": regularizing("moons", 60),
  "C39 spirals": regularizing("spirals", 60, [swish, tanh]),
  "C39 handwriting": regularizing("handwriting", 200),
};
