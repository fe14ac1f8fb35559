import { formatNumber, powerOfTen } from "../words";
import { multiples, roundStep } from "./curve/curve";
import type { Axis } from "./figure";

/** The values that an axis names and how it writes them, on a linear axis chosen as plotly.js does. */
export function ticksOf(axis: Axis): { value: number | string; label: string }[] {
  const { type, range, nticks = 6, categoryarray = [], tickvals, ticktext = [] } = axis;
  if (tickvals) {
    const [low, high] = [Math.min(...range), Math.max(...range)];
    const place = type === "log" ? Math.log10 : Number;
    const named = tickvals.map((value, i) => ({ value, label: ticktext[i] as string }));
    return named.filter(({ value }) => place(value) >= low && place(value) <= high);
  }
  if (type === "category") return categoryarray.map((value) => ({ value, label: value }));
  if (type === "log") return logTicks(range, nticks);
  const step = roundStep(((range[1] - range[0]) / nticks) * 1.000001); // plotly.js wants fewer than nticks steps
  const places = Math.max(0, -Math.floor(Math.log10(step)));
  return multiples(step, range).map((value) => ({
    value,
    label: formatNumber(Number(value.toFixed(places))),
  }));
}

/** Powers of ten; where the range holds hardly one, also 2 and 5 times. */
function logTicks([low, high]: readonly [number, number], nticks: number) {
  if (high - low > 1.5) {
    const step = Math.max(1, roundStep((high - low) / nticks));
    return multiples(step, [low, high]).map((exponent) => ({
      value: 10 ** exponent,
      label: powerOfTen(exponent),
    }));
  }
  const values = multiples(1, [Math.floor(low), Math.ceil(high)]).flatMap((exponent) =>
    [1, 2, 5].map((digit) => Number(`${digit}e${exponent}`)),
  );
  const inside = values.filter((value) => Math.log10(value) >= low && Math.log10(value) <= high);
  return inside.map((value) => ({ value, label: formatNumber(value) }));
}
