import { formatNumber, powerOfTen } from "../words";
import { multiples, roundStep } from "./curve/curve";
import type { Axis } from "./figure";

/** The values that an axis names and how it writes them, chosen as plotly.js does. */
export function ticksOf(axis: Axis): { value: number | string; label: string }[] {
  const { type, range, nticks = 6, dtick, categoryarray = [], tickvals, ticktext = [] } = axis;
  if (tickvals) {
    const [low, high] = [Math.min(...range), Math.max(...range)];
    const named = tickvals.map((value, i) => ({ value, label: ticktext[i] as string }));
    return named.filter(({ value }) => value >= low && value <= high);
  }
  if (type === "category") return categoryarray.map((value) => ({ value, label: value }));
  if (type === "log")
    return multiples(dtick ?? logStep(range, nticks), range).map((exponent) => ({
      value: 10 ** exponent,
      label: powerOfTen(exponent),
    }));
  const step = roundStep(((range[1] - range[0]) / nticks) * 1.000001); // plotly.js wants fewer than nticks steps
  const places = Math.max(0, -Math.floor(Math.log10(step)));
  return multiples(step, range).map((value) => ({
    value,
    label: formatNumber(Number(value.toFixed(places))),
  }));
}

/** How many powers of ten lie between two ticks of a log axis. */
export const logStep = ([low, high]: readonly [number, number], nticks: number): number =>
  Math.max(1, roundStep((high - low) / nticks));
