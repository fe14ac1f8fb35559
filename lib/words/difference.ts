import { formatNumber } from "./number";

/** What the numbers are: differences, or logarithms of ratios, which are read as factors. */
export type DifferenceScale = "difference" | "ratio";

/**
 * A difference with its sign, or a logarithm as a factor; three digits.
 *
 * @example
 * differenceText(0.0123456); // "+0.0123"
 * differenceText(Math.log(1.5), "ratio"); // "×1.5"
 * differenceText(-Math.log(6), "ratio"); // "÷6"
 * differenceText(0.001, "ratio"); // "1"
 */
export function differenceText(value: number, scale: DifferenceScale = "difference"): string {
  if (scale === "difference") return `${value > 0 ? "+" : ""}${formatNumber(value, 3)}`;
  const factor = formatNumber(Math.exp(Math.abs(value)), 3);
  return factor === "1" ? factor : `${value < 0 ? "÷" : "×"}${factor}`;
}

/**
 * A logarithm as the factor of a tick. It has three digits; where it is near 1, what it adds to 1 has.
 *
 * @example
 * factorText(-Math.log(1.0025)); // "÷1.0025"
 * factorText(Math.log(10000)); // "×10000"
 */
export function factorText(logarithm: number): string {
  const [factor, more] = [Math.exp(Math.abs(logarithm)), Math.expm1(Math.abs(logarithm))];
  if (more < 1e-9) return "1";
  const rounded = more < 1 ? 1 + Number(more.toPrecision(3)) : Number(factor.toPrecision(3));
  return `${logarithm < 0 ? "÷" : "×"}${formatNumber(Number(rounded.toPrecision(12)), 6)}`;
}

/**
 * What lies between −margin and margin.
 *
 * @example
 * stripText(0.5); // "±0.5"
 * stripText(Math.log(1.1), "ratio"); // "÷1.1 to ×1.1"
 */
export const stripText = (margin: number, scale?: DifferenceScale): string =>
  scale === "ratio" ? `${factorText(-margin)} to ${factorText(margin)}` : `±${formatNumber(margin, 3)}`;

interface Row {
  name: string;
  differences: { readonly length: number };
  mean: number;
  low: number;
  high: number;
}

/** A difference figure in words: for each row the mean, the bar, and where it lies; `beyond` runs are off the axis. */
export function differencesAlt(
  rows: readonly Row[],
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

const runs = (count: number): string => (count === 1 ? "1 run" : `${count} runs`);

/** Inside the strip the difference is too small to matter, beyond it it matters, across its edge one cannot tell. */
function placeOfBar(low: number, high: number, margin: number): string {
  if (low >= -margin && high <= margin) return "inside the strip";
  if (low > margin) return "beyond the strip on the right";
  if (high < -margin) return "beyond the strip on the left";
  return "across the edge of the strip";
}

/** What stands around a difference figure. */
export const differenceWords = {
  run: (number: number, difference: number, scale?: DifferenceScale) =>
    `run ${number}: ${differenceText(difference, scale)}`,
  mean: ({ mean, low, high }: Omit<Row, "name" | "differences">, scale?: DifferenceScale) =>
    `mean ${differenceText(mean, scale)}, bar from ${differenceText(low, scale)} to ${differenceText(high, scale)}`,
  better: {
    left: (x: string) => `(← better) ${x}`,
    right: (x: string) => `${x} (better →)`,
  },
  bar: {
    difference: "dot: one run; bar: where the true mean difference probably lies;",
    ratio: "dot: one run; bar: where the true mean ratio probably lies;",
  },
  strip: (strip: string) => `grey: ${strip}, too small to matter`,
  stripAndFar: (strip: string) => `grey: ${strip}, too small to matter; triangle: a run further out`,
};
