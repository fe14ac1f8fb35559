import { type Axis, axisName, type Layout } from "../figure";

type Range = [number, number];

/** A panel in pixels: its box, and where values of x and y lie. */
export interface Plane {
  left: number;
  right: number;
  top: number;
  bottom: number;
  xAxis: Axis;
  yAxis: Axis;
  x: (value: number | string) => number;
  y: (value: number | string) => number;
}

/** The panel of two axes, named as traces name them: `x2`, `y2`. */
export function planeOf(layout: Layout, xName: string, yName: string): Plane {
  const { width, height, margin } = layout;
  const xAxis = layout[axisName(xName)];
  const yAxis = layout[axisName(yName)];
  const across = (share: number) => margin.l + share * (width - margin.l - margin.r);
  const up = (share: number) => height - margin.b - share * (height - margin.t - margin.b);
  let [left, right] = (xAxis.domain ?? [0, 1]).map(across) as Range;
  let [bottom, top] = (yAxis.domain ?? [0, 1]).map(up) as Range;
  if (yAxis.constrain) {
    const [wide, high] = [xAxis, yAxis].map(({ range }) => range[1] - range[0]);
    const unit = Math.min((right - left) / wide, (bottom - top) / high);
    [left, right] = widened([left, right], unit * wide);
    bottom = top + unit * high;
  }
  const [xRange, yRange] = yAxis.scaleanchor
    ? equalUnits(xAxis.range, yAxis.range, (right - left) / (bottom - top))
    : [xAxis.range, yAxis.range];
  return {
    ...{ left, right, top, bottom },
    xAxis: { ...xAxis, range: xRange },
    yAxis: { ...yAxis, range: yRange },
    x: scale({ ...xAxis, range: xRange }, left, right),
    y: scale({ ...yAxis, range: yRange }, bottom, top),
  };
}

/** Widens one of the ranges until a unit is as long on both axes of a box `ratio` times as wide as high. */
function equalUnits(x: Range, y: Range, ratio: number): [Range, Range] {
  const [wide, high] = [x[1] - x[0], y[1] - y[0]];
  return wide < high * ratio ? [widened(x, high * ratio), y] : [x, widened(y, wide / ratio)];
}

const widened = ([low, high]: Range, to: number): Range => [(low + high - to) / 2, (low + high + to) / 2];

/** Where an axis between two pixels puts a value. */
function scale({ type, range: [low, high], categoryarray = [] }: Axis, from: number, to: number): Plane["x"] {
  const placeOf = {
    linear: Number,
    log: (value: number | string) => Math.log10(Number(value)),
    category: (value: number | string) => categoryarray.indexOf(String(value)),
  }[type ?? "linear"];
  return (value) => from + ((placeOf(value) - low) / (high - low)) * (to - from);
}
