/** How one condition differs from the control, run by run, and where the mean of the difference lies. */
export interface DifferenceRow {
  name: string;
  /** One for each run. */
  differences: ArrayLike<number>;
  mean: number;
  /** The ends of the mean's interval. */
  low: number;
  high: number;
}

/** Throws where there are no rows, or where a number has no place. */
export function checkRows(rows: readonly DifferenceRow[], margin: number): void {
  if (!(margin > 0 && margin < Infinity))
    throw new RangeError(`differenceFigure: margin must be a number above 0, not ${margin}`);
  if (rows.length === 0) throw new RangeError("differenceFigure: there are no rows");
  for (const { name, differences, mean, low, high } of rows) {
    const wrong = Array.from(differences).findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0)
      throw new RangeError(`differenceFigure: run ${wrong + 1} of ${name} is ${differences[wrong]}`);
    if (!(low <= mean && mean <= high && Number.isFinite(high - low)))
      throw new RangeError(
        `differenceFigure: ${name} needs numbers low ≤ mean ≤ high, not ${low}, ${mean}, ${high}`,
      );
  }
}
