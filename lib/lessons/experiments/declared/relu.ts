import { elu, leakyRelu, relu, sigmoid, tanh } from "../../../activations";
import { sgd } from "../../../network";
import { type LearnOptions, learn } from "../../runs/learn";
import type { ProblemName } from "../../runs/problems";
import { type StepsOptions, stepsToLearn } from "../../runs/steps-to-learn";
import { asleepShare, type WakingOptions, type Woken, wakeUp } from "../../runs/waking";
import { zeroShare } from "../../runs/zeros";
import { conditionsOf, type Experiment, pair } from "../experiment";
import { learning, rehearsed } from "../trials";

const descent = (learningRate: number) => sgd({ learningRate });
const three = [relu, tanh, sigmoid];
const reluFirst = [pair("ReLU", "tanh"), pair("ReLU", "sigmoid")];

type Steps = StepsOptions & { cap: number };

const sixTimesAsFast = (problem: ProblemName, hidden: readonly number[]): Experiment<Steps> => ({
  claim: "C15",
  measure: "steps",
  held: { problem, activation: relu, hidden, cap: 2000 },
  conditions: conditionsOf(three),
  run: rehearsed<Steps>(stepsToLearn, 2),
  rates: [0.03, 0.1, 0.3, 1, 3],
  comparisons: [pair("ReLU", "tanh", 6), pair("ReLU", "sigmoid", 6)],
  runs: { live: 7, looks: [15, 45] },
});

const sparse = (problem: ProblemName): Experiment<LearnOptions> => ({
  claim: "C16",
  measure: "zeros",
  held: { problem, activation: relu, hidden: [32], optimizer: descent },
  conditions: conditionsOf(three),
  run: learning(({ network, rows }) => zeroShare(network, rows.test)),
  rates: [0.01, 0.03, 0.1, 0.3, 1],
  comparisons: reluFirst,
  runs: { live: 9, looks: [15, 45] },
});

/** The rate is the condition here, so none is chosen. */
type Dying = LearnOptions & { chosen: number };

const dying = (problem: ProblemName): Experiment<Dying> => ({
  claim: "C17",
  measure: "asleep",
  held: { problem, activation: relu, hidden: [32], optimizer: descent, chosen: 0.1 },
  conditions: Object.fromEntries([0.1, 0.3, 1, 3].map((chosen) => [`rate-${chosen}`, { chosen }])),
  run: ({ chosen, ...options }) => {
    const { network, rows } = learn({ ...options, rate: chosen });
    return { value: asleepShare(network, rows.training) };
  },
  comparisons: [pair("rate-0.1", "rate-3")],
  runs: { live: 9, looks: [15, 45] },
});

const sleepers = [leakyRelu, leakyRelu.with({ alpha: 0.3 }), elu];

/** One rate for all: what is asked is whether a unit wakes, and whether the network learns, at all. */
const waking = (
  measure: "asleep" | "trainingLoss",
  valueIn: (woken: Woken) => number,
): Experiment<WakingOptions & { chosen: number }> => ({
  claim: "C20",
  measure,
  held: { activation: relu, chosen: 0.01 },
  conditions: conditionsOf([relu, ...sleepers]),
  run: ({ chosen, ...options }) => ({ value: valueIn(wakeUp({ ...options, rate: chosen })) }),
  comparisons: sleepers.map((f) => pair(f.label, relu.label)),
  runs: { live: 9, looks: [15, 45] },
});

export const reluExperiments = {
  "C15 digits": sixTimesAsFast("digits", [20, 20, 20]),
  "C15 handwriting": sixTimesAsFast("handwriting", [20, 20, 20]),
  "C16 digits": sparse("digits"),
  "C16 handwriting": sparse("handwriting"),
  "C17 digits": dying("digits"),
  "C17 handwriting": dying("handwriting"),
  "C20 asleep": waking("asleep", ({ asleep }) => asleep),
  "C20 loss": waking("trainingLoss", ({ loss }) => loss),
};
