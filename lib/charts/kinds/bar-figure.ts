import { barAlt } from "../../words";
import { nameAxis, numberAxis } from "../axis";
import type { Bar, Figure } from "../figure";
import { rounded } from "../figure";
import { figureOf } from "../figure-of-panels";
import { mark } from "../palette";
import { colorAt, style, textWidth } from "../style";

/** A value for each of the names, and the interval around it where it has one. */
export interface BarSeries {
  name: string;
  values: ArrayLike<number>;
  low?: ArrayLike<number>;
  high?: ArrayLike<number>;
}

export interface BarOptions {
  title?: string;
  /** What the names stand for, and what is measured. */
  x?: string;
  y?: string;
  /** The measure's axis is logarithmic. */
  log?: boolean;
  /** The part of the measure's axis that is shown; by default from 0. */
  range?: readonly [number, number];
  height?: number;
  alt?: string;
}

/**
 * Bars by name, side by side where there are several series. Long lists of names lie down.
 * Throws where a series has not one value for each name.
 *
 * @example
 * const figure = barFigure(["cat", "dog"], [{ name: "p", values: [0.2, 0.8] }], { y: "probability" });
 * figure.alt; // "probability: cat 0.2, dog 0.8."
 */
export function barFigure(
  names: readonly string[],
  series: readonly BarSeries[],
  options: BarOptions = {},
): Figure {
  for (const { name, values, low = values, high = values } of series)
    for (const list of [values, low, high])
      if (list.length !== names.length)
        throw new RangeError(`barFigure: ${name} has ${list.length} values for ${names.length} names`);
  const lying = names.reduce((sum, name) => sum + textWidth(name) + 12, 0) > style.width - 150;
  const all = series.flatMap(({ values, low = [], high = [] }) =>
    [values, low, high].flatMap((list) => Array.from(list)),
  );
  const measured = numberAxis(options.log ? all : [0, ...all], {
    title: options.y,
    log: options.log,
    range: options.range,
  });
  const named = nameAxis(names, options.x, lying);
  const [x, y] = lying ? [measured, named] : [named, measured];
  const panel = {
    title: options.title,
    x,
    y,
    traces: series.map((each, i) => barTrace(names, each, i, lying)),
    alt: options.alt ?? barAlt(names, series, options.y),
  };
  return figureOf([panel], { height: options.height });
}

function barTrace(
  names: readonly string[],
  { name, values, low, high }: BarSeries,
  i: number,
  lying: boolean,
): Bar {
  const lengths = Array.from(values, rounded);
  const interval = low &&
    high && {
      type: "data" as const,
      array: lengths.map((value, j) => rounded(high[j] - value)),
      arrayminus: lengths.map((value, j) => rounded(value - low[j])),
      color: mark,
    };
  return {
    type: "bar",
    name,
    orientation: lying ? "h" : "v",
    ...(lying ? { x: lengths, y: [...names] } : { x: [...names], y: lengths }),
    marker: { color: colorAt(i) },
    hovertemplate: lying ? "%{x:.4~g}" : "%{y:.4~g}",
    ...(interval && (lying ? { error_x: interval } : { error_y: interval })),
  };
}
