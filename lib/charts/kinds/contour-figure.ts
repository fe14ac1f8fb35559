import { contourAlt, figureWords, regionsAlt } from "../../words";
import { equalAxes, numberAxis } from "../axis";
import { classColors, colorBar, colorsFor, eitherClass, levelsBetween } from "../color-scale";
import { type Field, isoline } from "../curve/isoline";
import type { Contour, Figure, Heatmap, Scatter } from "../figure";
import { figureOf } from "../figure-of-panels";
import { ink, mark } from "../palette";
import { type NamedPoints, pointsTrace } from "../points";

export interface PlaneOptions {
  title?: string;
  /** The titles of the axes; by default first and second input. */
  x?: string;
  y?: string;
  /** The parts of the axes that are shown; by default all. */
  xRange?: readonly [number, number];
  yRange?: readonly [number, number];
  /** Examples, class by class, in the colours of their regions. */
  points?: readonly NamedPoints[];
  height?: number;
  alt?: string;
}

export interface ContourOptions extends PlaneOptions {
  /** What the colour stands for. */
  z?: string;
  /** The values of the first and the last colour; by default the least and the greatest. */
  range?: readonly [number, number];
  /**
   * z is the probability of the second of two classes: the colours are those of the classes, and a thick line goes where it is ½.
   */
  classes?: boolean;
  /** A dashed line across at this y, where a cut through the field is drawn beside it. */
  cut?: number;
}

/**
 * A field over the plane as a contour map: bands of colour between lines of equal value, a unit as long on both axes. The
 * same value has the same colour in all panels of a grid and in all frames of a slider.
 *
 * @example
 * const field = { x: [0, 1], y: [0, 1], z: [[0, 1], [1, 2]] };
 * contourFigure(field, { z: "sum" }).alt; // "sum over first input and second input as a contour map, from 0 to 2."
 */
export function contourFigure(field: Field, options: ContourOptions = {}): Figure {
  const { x, y, z } = field;
  if (z.length !== y.length || z.some((row) => row.length !== x.length))
    throw new RangeError(
      `contourFigure: z needs a row for each of ${y.length} y, with a value for each of ${x.length} x`,
    );
  const { classes = false, cut } = options;
  const range = classes
    ? [0, 1]
    : (options.range ??
      numberAxis(
        z.flatMap((row) => Array.from(row)),
        { air: 0 },
      ).range);
  const [low, high] = range;
  const colors = classes ? { zmin: 0, zmax: 1, colorscale: eitherClass } : colorsFor(low, high);
  const map: Contour = {
    type: "contour",
    x: [...x],
    y: [...y],
    z: z.map((row) => Array.from(row, shortened(high - low))),
    ...colors,
    contours: levelsBetween(colors.zmin, colors.zmax),
    line: { color: mark, width: 0.5 },
    showscale: true,
    colorbar: colorBar(colors.zmin, colors.zmax, options.z, 0.8),
    ...(classes && { opacity: 0.5 }),
    showlegend: false,
    hovertemplate: "%{x:.3~g}, %{y:.3~g}: %{z:.3~g}<extra></extra>",
  };
  const lines = [
    ...(classes ? [line(isoline(field, 0.5), { color: ink, width: 3 })] : []),
    ...(cut === undefined
      ? []
      : [line({ x: [x[0], x[x.length - 1]], y: [cut, cut] }, { color: ink, dash: "dash", width: 2 })]),
  ];
  const axes = { x: options.x ?? figureWords.firstInput, y: options.y ?? figureWords.secondInput };
  const alt = contourAlt({ ...axes, z: options.z ?? figureWords.value }, [low, high], classes);
  return planeFigure(field, [map, ...lines], options, alt);
}

/**
 * Which of several classes each place of the plane belongs to: regions in the pale colours of the classes, and examples in the strong ones.
 * `z` holds the number of the class, counted from 0, and `points` the examples of each.
 *
 * @example
 * const field = { x: [0, 1], y: [0, 1], z: [[0, 0], [0, 1]] };
 * const points = [{ name: "a", x: [0], y: [0] }, { name: "b", x: [1], y: [1] }];
 * regionsFigure(field, { points }).alt; // "Regions of the plane: a 75 %, b 25 %."
 */
export function regionsFigure(
  field: Field,
  options: PlaneOptions & { points: readonly NamedPoints[] },
): Figure {
  const { x, y, z } = field;
  const names = options.points.map(({ name }) => name);
  const all = z.flatMap((row) => Array.from(row));
  const wrong = all.find((value) => !(Number.isInteger(value) && value >= 0 && value < names.length));
  if (wrong !== undefined)
    throw new RangeError(`regionsFigure: z holds ${wrong}, but the classes are 0 to ${names.length - 1}`);
  const map: Heatmap = {
    type: "heatmap",
    x: [...x],
    y: [...y],
    z: z.map((row) => Array.from(row)),
    zmin: 0,
    zmax: names.length - 1,
    colorscale: classColors(names.length),
    showscale: false,
    colorbar: colorBar(0, names.length - 1, undefined, 1),
    opacity: 0.35,
    showlegend: false,
    hoverinfo: "skip",
  };
  const shares = names.map((_, label) => all.filter((value) => value === label).length / all.length);
  return planeFigure(field, [map], options, regionsAlt(names, shares));
}

function planeFigure(
  { x, y }: Field,
  traces: (Contour | Heatmap | Scatter)[],
  options: PlaneOptions,
  alt: string,
): Figure {
  const { title, xRange, yRange, points = [], height } = options;
  const axis = (values: readonly number[], name: string, range = [values[0], values[values.length - 1]]) => ({
    ...numberAxis([], { title: name, range: range as [number, number] }),
    showgrid: false,
    zeroline: false,
  });
  const axes = equalAxes(
    axis(x, options.x ?? figureWords.firstInput, xRange as number[] | undefined),
    axis(y, options.y ?? figureWords.secondInput, yRange as number[] | undefined),
  );
  const panel = { title, ...axes, traces: [...traces, ...points.map(pointsTrace)], alt: options.alt ?? alt };
  return figureOf([panel], { height });
}

/** A thousandth of the range is finer than any colour. */
function shortened(range: number): (value: number) => number {
  const places = Math.min(20, Math.max(0, 3 - Math.floor(Math.log10(range))));
  return (value) => Number(value.toFixed(places));
}

const line = (along: Pick<Scatter, "x" | "y">, look: Scatter["line"]): Scatter => ({
  type: "scatter",
  mode: "lines",
  ...along,
  line: look,
  showlegend: false,
  hoverinfo: "skip",
});
