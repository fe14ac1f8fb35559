import type { Activation } from "../activations";
import { adam, createNetwork, digits, moons, score, spirals, startTraining } from "../network";

const problems = {
  moons: { draw: (rows: number, seed: number) => moons({ rows, seed, noise: 0.2 }), units: 16, epochs: 20 },
  spirals: {
    draw: (rows: number, seed: number) => spirals({ rows, seed, arms: 3, noise: 0.05 }),
    units: 16,
    epochs: 40,
  },
  digits: { draw: (rows: number, seed: number) => digits({ rows, seed }), units: 20, epochs: 10 },
};

/** Moons and spirals are points of the plane in two and three classes, digits are pictures in ten. */
export type Problem = keyof typeof problems;

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
const tuningSeeds = [101, 102, 103];
const seeds = Array.from({ length: 15 }, (_, i) => i + 1);

/**
 * Trains networks with two hidden layers of the activation f, with Adam on batches of 32 of 300 rows, for the same
 * number of steps whatever f is. A seed draws the rows, the first weights (which suit f) and the order of the rows,
 * so that two activations can be compared seed by seed. New rows are 500.
 */
export function contest(f: Activation, problem: Problem, measure: Measure): Result {
  const measureAt = (rate: number) => (seed: number) => trainAndMeasure(f, problem, measure, rate, seed);
  const worseIs = measure === "loss" ? 1 : -1;
  const totals = rates.map((rate) =>
    tuningSeeds.map(measureAt(rate)).reduce((sum, value) => sum + worseIs * value, 0),
  );
  const rate = rates[totals.indexOf(Math.min(...totals))];
  return { name: f.label, rate, values: seeds.map(measureAt(rate)) };
}

function trainAndMeasure(
  activation: Activation,
  problem: Problem,
  measure: Measure,
  learningRate: number,
  seed: number,
): number {
  const { draw, units, epochs } = problems[problem];
  const data = draw(300, seed);
  const { features: inputs, classes: outputs } = data;
  const network = createNetwork({ inputs, hidden: [units, units], outputs, activation, seed });
  const training = startTraining(network, data, {
    loss: "crossEntropy",
    optimizer: adam({ learningRate }),
    epochs,
  });
  for (let step = 0; step < training.steps; step++) training.step();
  const judged = measure === "loss" ? data : draw(500, 1000 + seed);
  return score(network, judged, "crossEntropy")[measure] as number;
}
