import {
  circles,
  type Dataset,
  digits,
  handwriting,
  type LayerOptions,
  type LossName,
  moons,
  spirals,
  split,
  wave,
} from "../../network";

/** The rows of one run: to learn from, to choose the learning rate by, and new ones that are looked at once. */
export interface Rows {
  training: Dataset;
  validation: Dataset;
  test: Dataset;
}

/** A problem: its rows, and how large a network and how many epochs it gets unless said otherwise. */
export interface Problem {
  rows: (seed: number) => Rows;
  inputs: number;
  outputs: number;
  loss: LossName;
  hidden: readonly LayerOptions[];
  epochs: number;
}

const tested = 4000;

type Draw = (rows: number, seed: number) => Dataset;

/** Rows are drawn anew for each seed, a quarter of them to choose the rate by; test rows have seeds of their own. */
const drawn =
  (draw: Draw, rows = 400) =>
  (seed: number): Rows => {
    const { train: training, test: validation } = split(draw(rows, seed), { seed });
    let test: Dataset | undefined; // drawn when asked for: it takes longer than the others
    return {
      training,
      validation,
      get test() {
        test ??= draw(tested, 1_000_000 + seed);
        return test;
      },
    };
  };

/** Real rows are split anew by each seed: a quarter is tested, a fifth of the others chooses the rate. */
function splitAnew(seed: number): Rows {
  const { train: rest, test } = split(handwriting(), { share: 0.25, seed });
  const { train: training, test: validation } = split(rest, { share: 0.2, seed });
  return { training, validation, test };
}

/**
 * Moons, circles and spirals are points of the plane in two and three classes; digits are drawn pictures, handwriting
 * real ones, in ten; the wave is a curve.
 */
export const problems = {
  moons: {
    rows: drawn((rows, seed) => moons({ rows, seed, noise: 0.2 })),
    ...{ inputs: 2, outputs: 2, loss: "crossEntropy", hidden: [16, 16], epochs: 20 },
  },
  circles: {
    rows: drawn((rows, seed) => circles({ rows, seed, noise: 0.2 })),
    ...{ inputs: 2, outputs: 2, loss: "crossEntropy", hidden: [16, 16], epochs: 20 },
  },
  spirals: {
    rows: drawn((rows, seed) => spirals({ rows, seed, arms: 3, noise: 0.05 })),
    ...{ inputs: 2, outputs: 3, loss: "crossEntropy", hidden: [16, 16], epochs: 40 },
  },
  digits: {
    rows: drawn((rows, seed) => digits({ rows, seed }), 1200),
    ...{ inputs: 256, outputs: 10, loss: "crossEntropy", hidden: [20, 20], epochs: 10 },
  },
  handwriting: {
    rows: splitAnew,
    ...{ inputs: 64, outputs: 10, loss: "crossEntropy", hidden: [20, 20], epochs: 10 },
  },
  wave: {
    rows: drawn((rows, seed) => wave({ rows, seed })),
    ...{ inputs: 1, outputs: 1, loss: "squaredError", hidden: [16, 16], epochs: 40 },
  },
} satisfies Record<string, Problem>;

export type ProblemName = keyof typeof problems;

let last: { name: ProblemName; seed: number; rows: Rows } | undefined;

/**
 * The rows of a problem for a seed. The last ones are kept: conditions that are compared meet the same rows.
 * Throws a RangeError where there is no such problem.
 *
 * @example
 * rowsOf("moons", 1).training.rows; // 300
 */
export function rowsOf(name: ProblemName, seed: number): Rows {
  if (!Object.hasOwn(problems, name))
    throw new RangeError(`there is no problem "${name}", but ${Object.keys(problems).join(", ")}`);
  if (last?.name !== name || last.seed !== seed) last = { name, seed, rows: problems[name].rows(seed) };
  return last.rows;
}
