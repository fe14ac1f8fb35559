import { numberAxis } from "../axis";
import { padded } from "../style";
import type { DifferenceRow } from "./row";

/**
 * The part of the axis that a difference figure shows: the strip from −margin to margin, all bars and all dots. Where
 * far dots would make that more than twice as wide, they stay outside: those beyond Tukey's outer fences, three
 * interquartile ranges outside the quartiles (Tukey, Exploratory Data Analysis, 1977).
 *
 * @example
 * const row = { name: "ELU", differences: [1, 2, 3, 2, 900], mean: 2, low: 1, high: 3 };
 * differenceRange([row], 1); // [-1.24, 3.24]
 */
export function differenceRange(rows: readonly DifferenceRow[], margin: number): [number, number] {
  const strip = [-margin, margin];
  const near = rows.flatMap(({ differences, low, high }) => [low, high, ...withinFences(differences)]);
  const far = rows.flatMap(({ differences }) => Array.from(differences));
  const [some, all] = [near, far.concat(near)].map(
    (values) => numberAxis(values.concat(strip), { air: 0 }).range,
  );
  return padded(widthOf(all) > 2 * widthOf(some) ? some : all);
}

const widthOf = ([low, high]: readonly [number, number]): number => high - low;

function withinFences(values: ArrayLike<number>): number[] {
  const sorted = Array.from(values).sort((a, b) => a - b);
  const quarter = sorted.length >> 2;
  const [first, third] = [sorted[quarter], sorted[sorted.length - 1 - quarter]] as [number, number];
  const reach = 3 * (third - first);
  return sorted.filter((value) => value >= first - reach && value <= third + reach);
}
