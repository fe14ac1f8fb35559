/** How a measure is compared from run to run, and the smallest difference that matters. */
export interface Measure {
  better: "more" | "less";
  /** Differences are taken between the values themselves, or between their logarithms: "so many times as large". */
  scale: "difference" | "ratio";
  /** Half the width of the strip: in the values' own unit, or as the logarithm of a ratio. */
  margin: number;
}

const point = 0.01;
const tenPercent = Math.log(1.1);
const twice = Math.log(2);

const share = { scale: "difference", margin: 5 * point } as const;
const ratio = { scale: "ratio", margin: tenPercent } as const;

/** All measures of the course. What counts as too small to matter is said here, before any run, and nowhere else. */
export const measures = {
  /** The share of new rows that are right: one percentage point. */
  accuracy: { better: "more", scale: "difference", margin: point },
  /** The loss on new rows, and on the rows learned from: 10 %. */
  loss: { better: "less", ...ratio },
  trainingLoss: { better: "less", ...ratio },
  steps: { better: "less", ...ratio },
  nanoseconds: { better: "less", ...ratio },
  /** How much a landscape bends, and how much of a line's turning sits in its corners: 10 %. */
  bending: { better: "less", ...ratio },
  cornering: { better: "less", ...ratio },
  /** The share of outputs that are exactly 0: five points. */
  zeros: { better: "more", ...share },
  /** The share of hidden units that no row wakes: five points. */
  asleep: { better: "less", ...share },
  /** How many times smaller a gradient is at the first layer than at the last: a factor of 2. */
  shrinking: { better: "less", scale: "ratio", margin: twice },
} satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;
