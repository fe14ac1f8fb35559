import { factorText } from "../../words";
import { type Axis, rounded } from "../figure";

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
