import { random } from "../../network";

/** Two weights: a point of the plane. */
export type Weights = readonly [number, number];

/** What the neuron is fed: the output of another one, whose sum is z. */
export type Feed = (z: number) => number;

export interface TwoWeightsOptions {
  feed: Feed;
  /** Where the weights should arrive; by default a point of the unit circle that the seed draws. */
  target?: Weights;
  /** Examples a step; by default one. */
  batch?: number;
  /** So near is near enough. */
  near?: number;
  /** It gives up after so many steps. */
  cap?: number;
}

/**
 * The path of two weights that learn, a point for each step. The neuron computes a·h₁ + b·h₂ with h = feed(z) for
 * random z (normal, variance 1). A step takes one example, w ← w − rate · error · h, or the mean of a batch of them.
 * It starts at (0, 0) and ends less than 0.1 from the target, or after 1000 steps.
 *
 * @example
 * weightPath({ feed: tanh, rate: 1, seed: 1 })[0]; // [0, 0]
 */
export function weightPath(options: TwoWeightsOptions & { rate: number; seed: number }): Weights[] {
  const { feed, batch = 1, near = 0.1, cap = 1000, rate, seed } = options;
  const { normal } = random(seed);
  const drawn: Weights = [normal(), normal()];
  const [targetA, targetB] = options.target ?? unit(drawn);
  const distance = (x: number, y: number) => Math.sqrt((x - targetA) ** 2 + (y - targetB) ** 2);
  const path: Weights[] = [[0, 0]];
  let [a, b] = path[0];
  // Not `> near`: weights that have become NaN have not arrived.
  while (!(distance(a, b) <= near) && path.length <= cap) {
    let [slopeA, slopeB] = [0, 0];
    for (let example = 0; example < batch; example++) {
      const [h1, h2] = [feed(normal()), feed(normal())];
      const error = (a - targetA) * h1 + (b - targetB) * h2;
      slopeA += error * h1;
      slopeB += error * h2;
    }
    a -= (rate * slopeA) / batch;
    b -= (rate * slopeB) / batch;
    path.push([a, b]);
  }
  return path;
}

function unit([a, b]: Weights): Weights {
  const length = Math.sqrt(a * a + b * b);
  return [a / length, b / length];
}

/** The share of all steps of some paths that move both weights up, or both down. */
export function togetherShare(paths: readonly Weights[][]): number {
  const moves = paths.flatMap((path) =>
    path.slice(1).map(([a, b], i) => (a - path[i][0]) * (b - path[i][1])),
  );
  return moves.filter((move) => move > 0).length / moves.length;
}
