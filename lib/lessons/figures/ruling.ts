import { differenceFigure, type Figure } from "../../charts";
import { comparisonName, measureWords } from "../../words/ruling";
import { type MeasureName, measures } from "../experiments/measures";
import type { Ruling } from "../experiments/ruling";

/**
 * The bar and the strip for each comparison of a ruling that was measured in one way: right of 0 where the claim is right.
 * Shares are counted in percentage points. Rows name the problem where the claim has several.
 */
export function rulingFigure({ problems }: Ruling, measure: MeasureName): Figure {
  const { scale, margin } = measures[measure];
  const unit = scale === "difference" ? 100 : 1;
  const own = problems.filter((problem) => problem.measure === measure);
  const rows = own.flatMap(({ id, judged }) =>
    judged.map(({ comparison, differences, decision: { mean, low, high } }) => ({
      name: [problemOf(id), comparisonName(comparison)].filter(Boolean).join(": "),
      differences: differences.map((difference) => unit * difference),
      mean: unit * mean,
      low: unit * low,
      high: unit * high,
    })),
  );
  return differenceFigure(rows, {
    margin: unit * margin,
    x: measureWords[measure].axis,
    scale,
    better: "right",
  });
}

/** What comes after the claim in the name of an experiment: "C8 10 layers" is about 10 layers. */
export const problemOf = (id: string): string => id.split(" ").slice(1).join(" ");
