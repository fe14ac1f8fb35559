import { differenceText, type DifferenceScale as Scale } from "./difference";
import { formatNumber } from "./number";

/** How the mean of differences, its bar and the rest are told, whatever made them. */
interface Told {
  reading: "better" | "a little better" | "equal" | "a little worse" | "worse" | "not settled";
  runs: number;
  mean: number;
  low: number;
  high: number;
  worst: number;
  won: number;
  lost: number;
  enough?: number;
}

/** Readings of the bar and the strip. */
export const readings: Readonly<Record<Told["reading"], string>> = {
  better: "better",
  "a little better": "a little better, perhaps too little to matter",
  equal: "as good as equal",
  "a little worse": "a little worse, perhaps too little to matter",
  worse: "worse",
  "not settled": "not settled",
};

/** Readings where the claim says so many times as good, and the difference is counted from there. */
const readingsBeyond: Readonly<Record<Told["reading"], (times: number) => string>> = {
  better: (times) => `more than ${times} times`,
  "a little better": (times) => `a little more than ${times} times`,
  equal: (times) => `as good as ${times} times`,
  "a little worse": (times) => `a little short of ${times} times`,
  worse: (times) => `short of ${times} times`,
  "not settled": () => "not settled",
};

/** What runs say of a claim. */
export const measuredVerdicts = {
  holds: "holds here",
  "holds, a little": "holds here, but may be too small to matter",
  "does not hold": "does not hold here",
  "not settled": "not settled",
} as const;

/** What is measured, and what the axis of the differences counts. */
export const measureWords = {
  accuracy: {
    measure: "the share of new rows that are right",
    axis: "percentage points more right on new rows",
  },
  loss: { measure: "the loss on new rows", axis: "loss on new rows: so many times smaller" },
  trainingLoss: {
    measure: "the loss on the rows learned from",
    axis: "training loss: so many times smaller",
  },
  steps: { measure: "the steps needed", axis: "steps: so many times fewer" },
  nanoseconds: { measure: "the time needed", axis: "time: so many times less" },
  bending: { measure: "how much the landscape bends", axis: "bending: so many times less" },
  cornering: {
    measure: "the share of the line’s turning that its sharpest tenth holds",
    axis: "turning in corners: so many times less",
  },
  zeros: { measure: "the share of outputs that are exactly 0", axis: "percentage points more zeros" },
  asleep: {
    measure: "the share of units that no row wakes",
    axis: "percentage points fewer units asleep",
  },
  shrinking: {
    measure: "how many times smaller the gradient is at the first layer than at the last",
    axis: "shrinking of the gradient: so many times less",
  },
} as const;

/** The axis where differences are counted from a claimed factor. */
export const axisBeyond = (axis: string, times: number): string => `${axis}, divided by the ${times} claimed`;

/** The smallest difference that matters, in words. */
export const marginText = (margin: number, scale: Scale): string =>
  scale === "difference"
    ? `${formatNumber(100 * margin, 3)} percentage ${margin === 0.01 ? "point" : "points"}`
    : margin > 0.5
      ? `a factor of ${formatNumber(Math.exp(margin), 3)}`
      : `${formatNumber(100 * (Math.exp(margin) - 1), 3)} %`;

/** A share's difference in percentage points, or a ratio such as `×1.3` and `÷1.3`. */
const told = (difference: number, scale: Scale): string =>
  differenceText(scale === "ratio" ? difference : Math.round(10_000 * difference) / 100, scale);

/** Names of conditions where the label of a function does not do. */
const conditionNames: Readonly<Record<string, string>> = {
  "Leaky ReLU": "Leaky ReLU (α = 0.01)",
  "Leaky ReLU(α = 0.2)": "Leaky ReLU (α = 0.2)",
  "Leaky ReLU(α = 0.3)": "Leaky ReLU (α = 0.3)",
  fixed: "α fixed",
  "by-hand": "α by hand",
  trained: "α trained",
  "1-layer": "1 layer",
  "2-layers": "2 layers",
  "8-layers": "8 layers",
  "rate-0.1": "rate 0.1",
  "rate-0.3": "rate 0.3",
  "rate-1": "rate 1",
  "rate-3": "rate 3",
  "ReLU-dropout": "ReLU with dropout",
  "maxout-dropout": "maxout with dropout",
  "sigmoid-centred": "sigmoid − ½",
};

const conditionName = (id: string): string => conditionNames[id] ?? id;

/** Which conditions are compared; for a difference of differences, whose gain is compared with whose. */
export function comparisonName({
  plus,
  minus,
}: {
  plus: readonly string[];
  minus: readonly string[];
}): string {
  const [first, second] = [plus, minus].map((names) => names.map(conditionName));
  if (plus.length === 2) return `gain of ${second[0]} less gain of ${first[1]}`;
  return `${first[0]} against ${second[0]}`;
}

const means: Readonly<Record<Scale, string>> = { difference: "mean, in points", ratio: "mean ratio" };

/** The parts of a card for a ruling. */
export const rulingWords = {
  problem: "problem",
  liveTitle: (claim: string, verdict: string) => `Claim ${claim}, these runs: ${verdict}`,
  livePart: (claim: string, given: number, all: number) =>
    `Claim ${claim}, these runs: ${given} of its ${all} problems`,
  fullTitle: (claim: string, verdict: string) => `Claim ${claim}, the full experiment: ${verdict}`,
  fullPart: (name: string, all: number) =>
    `Claim ${name}, the full experiment: 1 of the claim’s ${all} problems`,
  criterion: (text: string) => `Said before the runs: ${text}`,
  plan: (measure: string, margin: string, comparisons: number) =>
    comparisons === 1
      ? `Measured: ${measure}. Less than ${margin} does not matter. One comparison was planned.`
      : `Measured: ${measure}. Less than ${margin} does not matter. The bars hold for ${comparisons} comparisons at once.`,
  resplit: "Handwriting: each run splits the same 1797 pictures anew, so its bars speak of these pictures.",
  oneRun: "One run shows no spread, so nothing can be said. Make at least two.",
  origin: ({ date, commit, node, machine }: Origin) =>
    `Measured on ${date} at commit ${commit} with Node ${node} on ${machine}; npm run experiments measures it again.`,
  readings: (scales: readonly Scale[]) => {
    const [first, ...others] = new Set(scales);
    return ["compared", others.length > 0 ? "mean" : means[first], "reading"];
  },
  headings: ["compared", "runs", "mean", "bar from", "to", "worst run", "won : lost"],
  all: (count: number) => `All ${count} comparisons`,
  numbers: "How it was measured, and the numbers",
};

interface Origin {
  date: string;
  commit: string;
  node: string;
  machine: string;
}

/** One comparison: its name, what was decided, and by how many times the claim is shifted, where it says so. */
export interface ToldComparison {
  name: string;
  decision: Told;
  scale: Scale;
  times?: number;
}

/** A reading, and how many runs would settle what is not settled. */
function readingText({ decision: { reading, enough }, times }: ToldComparison): string {
  if (enough) return `not settled; about ${formatNumber(enough, 2)} runs would do`;
  return times ? readingsBeyond[reading](times) : readings[reading];
}

/** Mean, bar and worst run; where a factor is claimed, counted from 1 again and not from it. */
function numbers({ decision, scale, times = 1 }: ToldComparison) {
  const text = (value: number) => told(value + Math.log(times), scale);
  const { mean, low, high, worst } = decision;
  return { mean: text(mean), low: text(low), high: text(high), worst: text(worst) };
}

/** What was found, as a row of a short table. */
export const readingRow = (each: ToldComparison): string[] => [
  each.name,
  numbers(each).mean,
  readingText(each),
];

/** A row of the table of numbers. */
export function rulingRow(each: ToldComparison): (string | number)[] {
  const { mean, low, high, worst } = numbers(each);
  const { runs, won, lost } = each.decision;
  return [each.name, runs, mean, low, high, worst, `${won} : ${lost}`];
}

/** A comparison in one sentence. */
export function rulingSentence(each: ToldComparison): string {
  const { mean } = numbers(each);
  return `${each.name}: ${readingText(each)} (${each.scale === "ratio" ? mean : `${mean} points`}).`;
}
