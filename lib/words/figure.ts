/** What figures show, in words for those who cannot see them. */
import { formatNumber, formatRange } from "./number";

const short = (value: number): string => formatNumber(value, 3);
const number = (value: number | string): string => (typeof value === "string" ? value : formatNumber(value));

/** A stretch of a curve that only rises, only falls or stays the same, or the gap of a jump. */
interface Run {
  way: "rises" | "falls" | "stays" | "jumps";
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  /** The value near which it stays. */
  level: number;
}

/** The runs of a curve; `low` and `high` alone where there are too many; nothing where it has no value. */
export interface Shape {
  low: number;
  high: number;
  runs: readonly Run[];
}

/**
 * What a curve looks like: `rises from 0.00247 to 0.998`, or `stays at 0 up to x = 0, then jumps to 1, then stays there`.
 *
 * @example
 * shapeWords({ low: 0, high: 1, runs: [{ way: "rises", from: [0, 0], to: [1, 1], level: 1 }] }); // "rises from 0 to 1"
 */
export function shapeWords({ low, high, runs }: Shape): string {
  if (low > high) return "has no value here";
  if (runs.length === 0) return `goes up and down between ${short(low)} and ${short(high)}`;
  return runs.map((run, i) => runWords(run, i === 0, i === runs.length - 1)).join(", then ");
}

function runWords({ way, from, to, level }: Run, first: boolean, last: boolean): string {
  const [end, value] = to.map(short);
  if (way === "jumps") return `jumps to ${value}`;
  if (way === "stays") {
    const where = from[1] === to[1] ? `at ${value}` : `near ${short(level)}`;
    return `stays ${first ? where : "there"}${last ? "" : ` up to x = ${end}`}`;
  }
  return `${way} ${first ? `from ${short(from[1])} ` : ""}to ${value}${last ? "" : ` at x = ${end}`}`;
}

/** A function's limit at −∞ or ∞. */
interface Limit {
  at: number;
  value: number;
}

interface ActivationParts {
  label: string;
  domain: readonly [number, number];
  range: string;
  kinks: readonly number[];
  /** Those of the kinks where the function itself jumps. */
  jumps: readonly number[];
  value: { shape: Shape; limits: readonly Limit[] };
  slope: { shape: Shape; limits: readonly Limit[] };
}

/** A function and its derivative. */
export function activationAlt({ label, domain, range, kinks, jumps, value, slope }: ActivationParts): string {
  const limits = (list: readonly Limit[]) =>
    list.map(({ at, value }) => `; limit ${short(value)} at ${short(at)}`).join("");
  const places = (one: string, list: readonly number[]) =>
    list.length === 0 ? [] : [`${one}${list.length > 1 ? "s" : ""} at x = ${list.map(short).join(", ")}.`];
  const sentences = [
    `${label} for x from ${short(domain[0])} to ${short(domain[1])}, range ${formatRange(range, 3)}: f ${shapeWords(value.shape)}${limits(value.limits)}.`,
    `The derivative ${shapeWords(slope.shape)}${limits(slope.limits)}.`,
    ...places(
      "Kink",
      kinks.filter((x) => !jumps.includes(x)),
    ),
    ...places("Jump", jumps),
  ];
  return sentences.join(" ");
}

const scales = {
  x: "on a logarithmic x axis",
  y: "on a logarithmic y axis",
  xy: "on logarithmic axes",
};

/** Curves by name over one domain. */
export const curvesAlt = (
  [from, to]: readonly [number, number],
  curves: readonly { name: string; shape: Shape }[],
  log: keyof typeof scales | "" = "",
): string =>
  [
    `x from ${short(from)} to ${short(to)}${log && `, ${scales[log]}`}.`,
    ...curves.map(({ name, shape }) => `${name} ${shapeWords(shape)}.`),
  ].join(" ");

/** Where a line starts and ends; `x` is what its axis is called. */
export const lineAlt = (
  name: string,
  x: string,
  [first, last]: readonly Point[],
  log?: keyof typeof scales,
): string =>
  `${name} from ${short(first.y)} at ${x} ${short(first.x)} to ${short(last.y)} at ${x} ${short(last.x)}${log ? `, ${scales[log]}` : ""}.`;

interface Point {
  x: number;
  y: number;
}

/** A value for each name, in one or several series. */
export function barAlt(
  names: readonly string[],
  series: readonly { name: string; values: ArrayLike<number> }[],
  measure = "",
): string {
  const list = (values: ArrayLike<number>) =>
    names.map((each, i) => `${each} ${short(values[i])}`).join(", ");
  if (series.length === 1) return `${measure || series[0].name}: ${list(series[0].values)}.`;
  const sentences = series.map(({ name, values }) => `${name}: ${list(values)}.`);
  return [...(measure ? [`${measure}.`] : []), ...sentences].join(" ");
}

interface Strip {
  name: string;
  middle: number;
  low: number;
  high: number;
}

/** The middle and the interval of each condition. */
export function stripAlt(strips: readonly Strip[], measure?: string): string {
  const list = strips
    .map(({ name, middle, low, high }) => `${name} ${short(middle)} (${short(low)} to ${short(high)})`)
    .join(", ");
  return measure ? `${measure}: ${list}.` : `${list}.`;
}

export const heatmapAlt = (rows: number, columns: number, [low, high]: readonly [number, number]): string =>
  `${rows} × ${columns} values from ${short(low)} to ${short(high)}.`;

/** A field over a plane as bands of colour; and, where it tells two classes apart, the line between them. */
export const contourAlt = (
  { x, y, z }: { x: string; y: string; z: string },
  [low, high]: readonly [number, number],
  boundary: boolean,
): string =>
  `${z} over ${x} and ${y} as a contour map, from ${short(low)} to ${short(high)}${boundary ? "; a thick line where it is ½" : ""}.`;

/** The part of a plane that each class gets. */
export const regionsAlt = (names: readonly string[], shares: readonly number[]): string =>
  `Regions of the plane: ${names.map((name, i) => `${name} ${formatNumber(Math.round(100 * shares[i]))} %`).join(", ")}.`;

interface Histogram {
  count: number;
  name: string;
  mean: number;
  /** Where the highest bar is. */
  from: number;
  to: number;
}

export const histogramAlt = ({ count, name, mean, from, to }: Histogram): string =>
  `${count} values of ${name}, mean ${short(mean)}; the highest bar from ${short(from)} to ${short(to)}.`;

/** What a slider shows beside it. */
export const sliderReading = (value: number | string): string => number(value);

/** A figure with a slider; `alt` tells what it shows at first. */
export const sliderAlt = (
  alt: string,
  label: string,
  [first, last, shown]: readonly (number | string)[],
): string =>
  `${alt} A slider sets ${label} from ${number(first)} to ${number(last)}; shown is ${number(shown)}.`;

/** The names of axes, panels and points. */
export const figureWords = {
  f: "f(x)",
  derivative: "derivative f′(x)",
  share: "share",
  value: "value",
  run: "one run each",
  middle: "middle and interval",
  firstInput: "first input",
  secondInput: "second input",
};

/** Where scripts do not run. */
export const stillNote = "Still image. Restart the kernel and run all cells for the live graph.";
