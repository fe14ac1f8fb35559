import { random } from "../../network";
import { median } from "../statistics/median";

/** Two weights: a point of the plane. */
export type Weights = readonly [number, number];

/** What the neuron is fed: the output of another one, whose sum is z. */
export type Feed = (z: number) => number;

const near = 0.1;
const mostSteps = 1000;
const rates = [0.25, 0.5, 1, 2, 4, 8, 16];

/**
 * The path of two weights that learn, a point for each step. The neuron computes a·h₁ + b·h₂ with h = feed(z) for
 * random z (normal, variance 1), and takes one example a step: w ← w − rate · error · h.
 * It starts at (0, 0) and ends less than 0.1 from the target, or after 1000 steps.
 * The target lies on the unit circle, where the seed puts it.
 */
export function weightPath(feed: Feed, rate: number, seed: number, target?: Weights): Weights[] {
  const { normal } = random(seed);
  const drawn: Weights = [normal(), normal()];
  const [targetA, targetB] = target ?? unit(drawn);
  const path: Weights[] = [[0, 0]];
  let [a, b] = path[0];
  while (Math.hypot(a - targetA, b - targetB) > near && path.length <= mostSteps) {
    const [h1, h2] = [feed(normal()), feed(normal())];
    const error = (a - targetA) * h1 + (b - targetB) * h2;
    a -= rate * error * h1;
    b -= rate * error * h2;
    path.push([a, b]);
  }
  return path;
}

const unit = ([a, b]: Weights): Weights => [a / Math.hypot(a, b), b / Math.hypot(a, b)];

/** How two weights learn, over many seeds. */
export interface TwoWeights {
  /** The learning rate that needs the fewest steps, chosen on seeds of its own. */
  rate: number;
  /** The steps needed, for each seed. */
  steps: number[];
  /** The share of steps that move both weights up, or both down. */
  together: number;
}

/** Lets two weights learn with each of `seeds` seeds, at the best of seven learning rates from 0.25 to 16. */
export function learnTwoWeights(feed: Feed, seeds = 100): TwoWeights {
  const rate = twoWeightsRate(feed, seeds);
  const paths = pathsFrom(1, seeds, feed, rate);
  const moves = paths.flatMap((path) =>
    path.slice(1).map(([a, b], i) => (a - path[i][0]) * (b - path[i][1])),
  );
  return { rate, steps: lengths(paths), together: moves.filter((move) => move > 0).length / moves.length };
}

/** The learning rate, of seven, that needs the fewest steps on `seeds` seeds that follow the first ones. */
export function twoWeightsRate(feed: Feed, seeds: number): number {
  const costs = rates.map((rate) => median(lengths(pathsFrom(1 + seeds, seeds, feed, rate))));
  return rates[costs.indexOf(Math.min(...costs))];
}

const pathsFrom = (firstSeed: number, seeds: number, feed: Feed, rate: number): Weights[][] =>
  Array.from({ length: seeds }, (_, i) => weightPath(feed, rate, firstSeed + i));

const lengths = (paths: readonly Weights[][]): number[] => paths.map((path) => path.length - 1);
