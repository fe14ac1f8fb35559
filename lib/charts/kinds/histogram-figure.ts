import { figureWords, histogramAlt } from "../../words";
import { numberAxis } from "../axis";
import { type Figure, rounded, withoutNoise } from "../figure";
import { figureOf } from "../figure-of-panels";
import { colorAt } from "../style";

export interface HistogramOptions {
  title?: string;
  x?: string;
  bins?: number;
  /** The values that are counted; by default from the least to the greatest. */
  range?: readonly [number, number];
  alt?: string;
}

/**
 * How often the values fall into each of `bins` equal parts of a range, as a share of all values. Values outside of
 * the range count into the first or the last bin; one that is not finite throws. One for each layer of a network: `grid(layers.map(…))`.
 *
 * @example
 * const { data } = histogramFigure([0, 1, 1, 4], { bins: 4 });
 * data[0]?.x; // [0.5, 1.5, 2.5, 3.5]
 * data[0]?.y; // [0.25, 0.5, 0, 0.25]
 */
export function histogramFigure(values: ArrayLike<number>, options: HistogramOptions = {}): Figure {
  const { bins = 40, title, x: name = figureWords.value } = options;
  const list = Array.from(values);
  const wrong = list.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) throw new RangeError(`histogramFigure: value ${wrong} is ${list[wrong]}`);
  const axis = numberAxis(list, { title: options.x, range: options.range, air: 0 });
  const [low, high] = axis.range;
  const width = (high - low) / bins;
  const shares: number[] = new Array(bins).fill(0);
  for (const value of list) shares[binOf((value - low) / width, bins)] += 1 / list.length;
  const mean = list.reduce((sum, value) => sum + value / list.length, 0);
  const most = shares.indexOf(Math.max(...shares));
  const [average, from, to] = [mean, low + most * width, low + (most + 1) * width].map((value) =>
    withoutNoise(value, high - low),
  );
  return figureOf([
    {
      title,
      x: axis,
      y: numberAxis([0, ...shares], { title: figureWords.share }),
      traces: [
        {
          type: "bar",
          x: shares.map((_, i) => rounded(low + (i + 0.5) * width)),
          y: shares.map(rounded),
          width: rounded(width),
          marker: { color: colorAt(0) },
          hovertemplate: "%{y:.3~g}<extra></extra>",
        },
      ],
      alt: options.alt ?? histogramAlt({ count: list.length, name, mean: average, from, to }),
    },
  ]);
}

const binOf = (position: number, bins: number): number =>
  Math.min(bins - 1, Math.max(0, Math.floor(position)));
