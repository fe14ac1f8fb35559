import { inWords } from "../alt";
import { type Axis, rounded } from "../figure";
import { written } from "../ticks";

/** What the numbers of a difference figure are: differences, or logarithms of ratios, read as factors. */
export type DifferenceScale = "difference" | "ratio";

/** A number of a difference figure as text. */
export const differenceText = (value: number, scale?: DifferenceScale): string =>
  scale === "ratio" ? factorText(value) : `${value > 0 ? "+" : ""}${inWords(value)}`;

/** What lies between −margin and margin, as text: "±0.5", "÷1.1 to ×1.1". */
export const stripText = (margin: number, scale?: DifferenceScale): string =>
  scale === "ratio" ? `${factorText(-margin)} to ${factorText(margin)}` : `±${inWords(margin)}`;

/** A logarithm as a factor; what it adds to 1 has three digits. */
function factorText(logarithm: number): string {
  const more = Number(Math.expm1(Math.abs(logarithm)).toPrecision(3));
  if (more < 1e-9) return "1";
  return `${logarithm < 0 ? "÷" : "×"}${written(Number((1 + more).toPrecision(12)))}`;
}

const powers = Array.from({ length: 100 }, (_, exponent) => 10 ** exponent);

/** The factors that may have a tick, those that are read most easily first. */
const roundFactors = [
  ...powers.slice(1),
  ...[2, 5, 3].flatMap((digit) => powers.map((power) => digit * power)),
  ...[0.1, 0.01, 0.001].flatMap((power) => [5, 2, 1].map((digit) => 1 + digit * power)),
];

/** Ticks at 1 and at round factors on both sides, at least a tenth of the range apart, also some beyond the range. */
export function factorTicks([low, high]: readonly [number, number]): Pick<Axis, "tickvals" | "ticktext"> {
  const kept = [0];
  for (const place of roundFactors.map(Math.log)) {
    const isNear = place < 2 * Math.max(-low, high);
    if (isNear && kept.every((other) => Math.abs(place - other) >= (high - low) / 10)) kept.push(place);
  }
  const places = [...kept.slice(1).map((place) => -place), ...kept].sort((a, b) => a - b);
  return { tickvals: places.map(rounded), ticktext: places.map(factorText) };
}
