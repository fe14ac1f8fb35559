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
    measure: "the share of the line's turning that its sharpest tenth holds",
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

/** The smallest difference that matters, in words. */
export const marginText = (margin: number, scale: Scale): string =>
  scale === "difference"
    ? `${formatNumber(100 * margin, 3)} percentage ${margin === 0.01 ? "point" : "points"}`
    : margin > 0.5
      ? `a factor of ${formatNumber(Math.exp(margin), 3)}`
      : `${formatNumber(100 * (Math.exp(margin) - 1), 3)} %`;

/** A share's difference in percentage points, or a ratio such as `×1.3` and `÷1.3`. */
const told = (difference: number, scale: Scale): string =>
  scale === "ratio"
    ? differenceText(difference, scale)
    : differenceText(Math.round(10_000 * difference) / 100);

/** Names of conditions that are not functions. */
const conditionNames: Readonly<Record<string, string>> = {
  fixed: "α fixed",
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

export const conditionName = (id: string): string => conditionNames[id] ?? id;

/** Which conditions are compared; for a difference of differences, whose gain is compared with whose. */
export function comparisonName({
  plus,
  minus,
  times,
}: {
  plus: readonly string[];
  minus: readonly string[];
  times?: number;
}): string {
  const [first, second] = [plus, minus].map((names) => names.map(conditionName));
  if (plus.length === 2) return `gain of ${second[0]}, less that of ${first[1]}`;
  if (times) return `${first[0]}, ${times} times ${second[0]}`;
  return `${first[0]} against ${second[0]}`;
}

/** The parts of a card for a ruling. */
export const rulingWords = {
  liveTitle: (claim: string, verdict: string) => `Claim ${claim}, these runs: ${verdict}`,
  fullTitle: (claim: string, verdict: string) => `Claim ${claim}, the full experiment: ${verdict}`,
  criterion: (text: string) => `Said before the runs: ${text}`,
  plan: (measure: string, margin: string, comparisons: number) =>
    comparisons === 1
      ? `Measured: ${measure}. Less than ${margin} does not matter. One comparison was planned.`
      : `Measured: ${measure}. Less than ${margin} does not matter. The bars hold for ${comparisons} comparisons at once.`,
  rates: "Learning rates: those that the full experiment chose most often in the middle of its runs.",
  origin: ({
    date,
    commit,
    node,
    machine,
  }: {
    date: string;
    commit: string;
    node: string;
    machine: string;
  }) =>
    `Measured on ${date} at commit ${commit} with Node ${node} on ${machine}; npm run experiments measures it again.`,
  headings: ["compared", "runs", "mean", "bar from", "to", "reading", "worst run", "won : lost"],
  numbers: "The numbers",
  problem: "problem",
  notSettled: (enough: number) => `not settled; about ${formatNumber(enough, 2)} runs would do`,
};

/** A row of the card's table. */
export const rulingRow = (name: string, each: Told, scale: Scale): (string | number)[] => [
  name,
  each.runs,
  told(each.mean, scale),
  told(each.low, scale),
  told(each.high, scale),
  each.enough ? rulingWords.notSettled(each.enough) : readings[each.reading],
  told(each.worst, scale),
  `${each.won} : ${each.lost}`,
];

/** A comparison in one sentence. */
export const rulingSentence = (name: string, each: Told, scale: Scale): string =>
  `${name}: ${readings[each.reading]} (${told(each.mean, scale)}; bar from ${told(each.low, scale)} to ${told(each.high, scale)}).`;
