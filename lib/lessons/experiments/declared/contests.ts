import {
  type Activation,
  elu,
  gelu,
  leakyRelu,
  mish,
  relu,
  selu,
  sigmoid,
  sinusoid,
  swish,
  tanh,
} from "../../../activations";
import type { LearnOptions } from "../../runs/learn";
import { type ProblemName, problems } from "../../runs/problems";
import { type Comparison, conditionsOf, type Experiment, pair } from "../experiment";
import { accuracy, testLoss, trainingLoss } from "../trials";
import { firstRates } from "../tune";

const runs = { live: 9, looks: [20, 60, 180] };

type Contest = Pick<Experiment<LearnOptions>, "claim" | "measure" | "run"> & {
  functions: readonly Activation[];
  comparisons: (problem: ProblemName) => readonly Comparison[];
};

const contest = (
  { functions, comparisons, ...question }: Contest,
  problem: ProblemName,
): Experiment<LearnOptions> => ({
  ...question,
  held: { problem, activation: relu, trainActivation: false }, // Swish with β = 1, as the frameworks have it
  conditions: conditionsOf(functions),
  rates: firstRates,
  comparisons: comparisons(problem),
  runs,
});

/** The claim on each problem by itself, since what holds on one need not hold on another. */
const contests = (
  names: readonly ProblemName[],
  question: Contest,
): Record<string, Experiment<LearnOptions>> =>
  Object.fromEntries(names.map((name) => [`${question.claim} ${name}`, contest(question, name)]));

/** The same with more and narrower hidden layers. */
const deep = (experiment: Experiment<LearnOptions>, layers: number): Experiment<LearnOptions> => {
  const [units] = problems[experiment.held.problem].hidden;
  return { ...experiment, held: { ...experiment.held, hidden: new Array(layers).fill(units) } };
};

const largeLeak = leakyRelu.with({ alpha: 0.2 });
const four = ["moons", "spirals", "digits", "handwriting"] as const;

const swishBeatsRelu: Contest = {
  claim: "C27",
  measure: "accuracy",
  run: accuracy,
  functions: [relu, swish],
  comparisons: () => [pair(swish.label, relu.label)],
};

const all = [sigmoid, tanh, relu, leakyRelu, elu, selu, gelu, swish, mish, sinusoid];

const noneIsBest = (
  names: readonly ProblemName[],
  control: Activation,
  question: Pick<Contest, "measure" | "run">,
) =>
  contests(names, {
    claim: "C36",
    ...question,
    functions: all,
    comparisons: () => all.filter((f) => f !== control).map((f) => pair(f.label, control.label)),
  });

export const contestExperiments: Record<string, Experiment<LearnOptions>> = {
  ...contests(four, {
    claim: "C21",
    measure: "trainingLoss",
    run: trainingLoss,
    functions: [relu, leakyRelu],
    comparisons: () => [pair(leakyRelu.label, relu.label)],
  }),
  ...contests(four, {
    claim: "C22",
    measure: "loss",
    run: testLoss,
    functions: [relu, leakyRelu, largeLeak],
    comparisons: () => [pair(leakyRelu.label, relu.label), pair(largeLeak.label, relu.label)],
  }),
  ...contests(four, swishBeatsRelu),
  "C27 spirals, 8 layers": deep(contest(swishBeatsRelu, "spirals"), 8),
  "C27 handwriting, 8 layers": deep(contest(swishBeatsRelu, "handwriting"), 8),
  ...noneIsBest(["moons", "circles", "spirals", "digits", "handwriting"], relu, {
    measure: "accuracy",
    run: accuracy,
  }),
  ...noneIsBest(["wave"], sinusoid, { measure: "loss", run: testLoss }),
};
