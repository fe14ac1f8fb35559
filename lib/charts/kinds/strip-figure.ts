import { figureWords, stripAlt } from "../../words";
import { nameAxis, numberAxis } from "../axis";
import { type Figure, rounded, type Scatter } from "../figure";
import { figureOf } from "../figure-of-panels";
import { ground } from "../palette";
import { colorAt, style } from "../style";

/** All the measurements of one condition, and their middle with its interval. */
export interface Strip {
  name: string;
  values: ArrayLike<number>;
  middle: number;
  low: number;
  high: number;
}

export interface StripOptions {
  title?: string;
  /** What is measured. */
  x?: string;
  log?: boolean;
  range?: readonly [number, number];
  /** What the middle is, for instance "median, 95 % interval". */
  middle?: string;
  /** In pixels; by default each row has its usual height. */
  height?: number;
  alt?: string;
}

/**
 * A row for each condition: every measurement as a point upon the interval's bar, and a diamond in the middle.
 *
 * @example
 * const figure = stripFigure([{ name: "ReLU", values: [1, 2, 6], middle: 2, low: 1, high: 6 }], { x: "steps" });
 * figure.alt; // "steps: ReLU 2 (1 to 6)."
 */
export function stripFigure(strips: readonly Strip[], options: StripOptions = {}): Figure {
  const { title, x, log, range, middle = figureWords.middle } = options;
  const all = strips.flatMap(({ values, low, high }) => [...Array.from(values), low, high]);
  const row = { type: "scatter", hovertemplate: "%{x:.4~g}" } as const;
  const traces: Scatter[] = [
    {
      ...row,
      name: middle,
      mode: "lines",
      x: strips.flatMap(({ low, high }) => [rounded(low), rounded(high), null]),
      y: strips.flatMap(({ name }) => [name, name, null]),
      line: { color: colorAt(1), width: 5 },
      hoverinfo: "skip",
      showlegend: false,
    },
    {
      ...row,
      name: figureWords.run,
      mode: "markers",
      x: strips.flatMap(({ values }) => Array.from(values, rounded)),
      y: strips.flatMap(({ name, values }) => Array.from(values, () => name)),
      marker: { color: colorAt(0), size: 8, opacity: 0.8 },
    },
    {
      ...row,
      name: middle,
      mode: "markers",
      x: strips.map((strip) => rounded(strip.middle)),
      y: strips.map(({ name }) => name),
      marker: { color: colorAt(1), size: 10, symbol: "diamond", line: { color: ground, width: 1 } },
    },
  ];
  const panel = {
    title,
    x: numberAxis(all, { title: x, log, range }),
    y: nameAxis(
      strips.map(({ name }) => name),
      undefined,
      true,
    ),
    traces,
    alt: options.alt ?? stripAlt(strips, x),
  };
  return figureOf([panel], { height: options.height ?? 120 + style.rowHeight * strips.length });
}
