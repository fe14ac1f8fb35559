import type { DifferenceRow } from "./row";
import { type DifferenceScale, differenceText, stripText } from "./scale";

/** A difference figure in words: for each row the mean, the bar, and where it lies; `beyond` runs are off the axis. */
export function differencesInWords(
  rows: readonly DifferenceRow[],
  { margin, x, scale }: { margin: number; x: string; scale?: DifferenceScale },
  beyond: number,
): string {
  const number = (value: number) => differenceText(value, scale);
  const sentences = rows.map(
    ({ name, differences, mean, low, high }) =>
      `${name}, ${runs(differences.length)}: mean ${number(mean)}, bar from ${number(low)} to ${number(high)}, ` +
      `${placeOfBar(low, high, margin)}.`,
  );
  const far = beyond ? ` ${runs(beyond)} beyond the ends of the axis, drawn as triangles.` : "";
  return `${x}; the grey strip is ${stripText(margin, scale)}. ${sentences.join(" ")}${far}`;
}

const runs = (count: number): string => `${count} ${count === 1 ? "run" : "runs"}`;

/** Inside the strip the difference is too small to matter, beyond it it matters, across its edge one cannot tell. */
function placeOfBar(low: number, high: number, margin: number): string {
  if (low > -margin && high < margin) return "inside the strip";
  if (low > margin) return "beyond the strip on the right";
  if (high < -margin) return "beyond the strip on the left";
  return "across the edge of the strip";
}
