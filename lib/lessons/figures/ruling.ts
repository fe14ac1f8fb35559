import { differenceFigure, differenceRange, type Figure, slider } from "../../charts";
import { axisBeyond, comparisonName, measureWords, rulingWords } from "../../words/ruling";
import { type MeasureName, measures } from "../experiments/measures";
import type { Ruling } from "../experiments/ruling";

/** More rows than fit on a screen are shown problem by problem. */
const mostRows = 12;

/**
 * The bar and the strip for each comparison of a ruling that was measured in one way: right of 0 where the claim is right.
 * Shares are counted in percentage points, and where a factor is claimed, 1 stands for it. Rows name the problem where the
 * claim has several; where that makes too many rows, a slider goes through the problems. A single run has no bar, so
 * there must be two.
 */
export function rulingFigure({ problems }: Ruling, measure: MeasureName): Figure {
  const { scale, margin } = measures[measure];
  const unit = scale === "difference" ? 100 : 1;
  const own = problems.filter((problem) => problem.measure === measure);
  const rowsOf = ({ judged }: (typeof own)[number], problem = "") =>
    judged.map(({ comparison, differences, decision: { mean, low, high } }) => ({
      name: [problem, comparisonName(comparison)].filter(Boolean).join(": "),
      differences: differences.map((difference) => unit * difference),
      mean: unit * mean,
      low: unit * low,
      high: unit * high,
    }));
  const { axis } = measureWords[measure];
  const times = own.flatMap(({ judged }) => judged.flatMap(({ comparison }) => comparison.times ?? []))[0];
  const x = times ? axisBeyond(axis, times) : axis;
  const options = { margin: unit * margin, x, scale, better: "right" } as const;
  const rows = own.flatMap((problem) => rowsOf(problem, problemOf(problem.id)));
  if (rows.length <= mostRows || own.length === 1) return differenceFigure(rows, options);
  const range = differenceRange(rows, options.margin);
  return slider(
    rulingWords.problem,
    own.map(({ id }) => problemOf(id)),
    (name) =>
      differenceFigure(
        own.filter(({ id }) => problemOf(id) === name).flatMap((problem) => rowsOf(problem)),
        { ...options, range },
      ),
    0,
  );
}

/** What comes after the claim in the name of an experiment: "C8 10 layers" is about 10 layers. */
export const problemOf = (id: string): string => id.split(" ").slice(1).join(" ");
