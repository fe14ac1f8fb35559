import { multiples, roundStep } from "./curve";
import type { Axis } from "./figure";

/** The values that an axis names, about one in `apart` pixels of its length, with their labels. */
export function ticksOf(
  axis: Axis,
  length: number,
  apart: number,
): { value: number | string; label: string }[] {
  const [low, high] = axis.range;
  if (axis.type === "category") return (axis.categoryarray ?? []).map((value) => ({ value, label: value }));
  const rough = roundStep(((high - low) * apart) / length);
  const step = axis.type === "log" ? Math.max(1, Math.ceil(rough)) : rough;
  const places = Math.max(0, -Math.floor(Math.log10(step)));
  return multiples(step, [low, high]).map((value) =>
    axis.type === "log"
      ? { value: 10 ** value, label: powerOfTen(value) }
      : { value, label: value.toFixed(places).replace("-", "−") },
  );
}

const powerOfTen = (exponent: number): string =>
  exponent >= -2 && exponent <= 4
    ? String(Number((10 ** exponent).toPrecision(1)))
    : `1e${exponent}`.replace("-", "−");
