import {
  type Activation,
  elu,
  gelu,
  leakyRelu,
  mish,
  relu,
  selu,
  sigmoid,
  swish,
  tanh,
} from "../../activations";
import { contestRate, type Measure, trainAndMeasure } from "../measurements/contest";
import type { ProblemName } from "../measurements/problems";
import { conditionsOf, type Experiment } from "./experiment";
import { tuned } from "./tuned";

type Contest = Pick<Experiment, "claim" | "expected"> & {
  functions: readonly Activation[];
  problems: readonly ProblemName[];
  measure: Measure;
  live: number;
};

/** The claim on each problem, since what holds on one need not hold on another. */
const contests = ({
  claim,
  expected,
  functions,
  problems,
  measure,
  live,
}: Contest): Record<string, Experiment> =>
  Object.fromEntries(
    problems.map((problem): [string, Experiment] => [
      `${claim} ${problem}`,
      {
        claim,
        measure: `${measure === "loss" ? "loss on" : "share right of new"} ${problem}`,
        better: measure === "loss" ? "less" : "more",
        conditions: conditionsOf(functions, (f) =>
          tuned(
            () => contestRate(f, problem, measure),
            (rate, seed) => trainAndMeasure(f, problem, measure, rate, seed),
          ),
        ),
        expected,
        heldEqual:
          "The same rows, layers and number of steps with Adam; first weights that suit each function, and the best of three learning rates for it, chosen on other seeds.",
        seeds: { live, full: 100 },
      },
    ]),
  );

const largeLeak = leakyRelu.with({ alpha: 0.2 });

export const contestExperiments: Record<string, Experiment> = {
  ...contests({
    claim: "C21",
    functions: [relu, leakyRelu],
    problems: ["moons", "spirals", "digits"],
    measure: "loss",
    live: 15,
    expected: [[leakyRelu.label, relu.label]],
  }),
  ...contests({
    claim: "C22",
    functions: [relu, largeLeak],
    problems: ["moons", "spirals", "digits"],
    measure: "loss",
    live: 15,
    expected: [[relu.label, largeLeak.label]],
  }),
  ...contests({
    claim: "C27",
    functions: [relu, swish, gelu, mish],
    problems: ["moons", "spirals", "digits"],
    measure: "accuracy",
    live: 9,
    expected: [[swish.label, relu.label]],
  }),
  ...contests({
    claim: "C36",
    functions: [sigmoid, tanh, relu, leakyRelu, elu, selu, gelu, swish, mish],
    problems: ["moons", "circles", "spirals", "digits"],
    measure: "accuracy",
    live: 7,
    expected: [],
  }),
};
