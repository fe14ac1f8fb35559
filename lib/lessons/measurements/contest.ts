import type { Activation } from "../../activations";
import { adam, createNetwork, score } from "../../network";
import { type ProblemName, problems, trainBriefly } from "./problems";
import { seedsTo } from "./seeds";

/** The loss on the rows learned from (less is better), or the share of new rows that are right (more is better). */
export type Measure = "loss" | "accuracy";

/** How networks with one activation do on one problem. */
export interface Result {
  name: string;
  /** The learning rate that does best, chosen on seeds of its own. */
  rate: number;
  /** What is measured at the end, for each seed. */
  values: number[];
}

const rates = [0.003, 0.01, 0.03];
const tuningSeeds = [101, 102];
const seeds = seedsTo(15);

/**
 * Trains networks with two hidden layers of the activation f on 300 rows, with Adam, for the same number of steps
 * whatever f is.
 * A seed draws the rows, the first weights (which suit f) and the order of the rows, so that two activations can be
 * compared seed by seed. There are 400 new rows.
 */
export function contest(f: Activation, problem: ProblemName, measure: Measure): Result {
  const rate = contestRate(f, problem, measure);
  const values = seeds.map((seed) => trainAndMeasure(f, problem, measure, rate, seed));
  return { name: f.label, rate, values };
}

/** The learning rate, of three, that does best on the tuning seeds. */
export function contestRate(f: Activation, problem: ProblemName, measure: Measure): number {
  const worse = measure === "loss" ? 1 : -1;
  const penalties = rates.map((rate) =>
    tuningSeeds.reduce((sum, seed) => sum + worse * trainAndMeasure(f, problem, measure, rate, seed), 0),
  );
  return rates[penalties.indexOf(Math.min(...penalties))];
}

/** One run: what a network with one activation and one learning rate reaches from one seed. */
export function trainAndMeasure(
  activation: Activation,
  problem: ProblemName,
  measure: Measure,
  learningRate: number,
  seed: number,
): number {
  const { draw, units, epochs } = problems[problem];
  const data = draw(300, seed);
  const { features: inputs, classes: outputs } = data;
  const network = createNetwork({ inputs, hidden: [units, units], outputs, activation, seed });
  trainBriefly(network, data, epochs, adam({ learningRate }));
  const judged = measure === "loss" ? data : draw(400, 1000 + seed);
  return score(network, judged, "crossEntropy")[measure] as number;
}
