import { curvesAlt } from "../../words";
import { hasPlace } from "../axis";
import { curve } from "../curve/curve";
import { shapeOf } from "../curve/shape";
import type { Figure } from "../figure";
import { type LineOptions, lineFigure } from "./line-figure";

export interface CurveFigureOptions extends LineOptions {
  /** The x to draw, by default -6 to 6. */
  domain?: readonly [number, number];
}

/**
 * The graphs of functions by name, with points where they bend. `levels`, `log` and the titles are lineFigure's.
 *
 * @example
 * const figure = curveFigure({ tanh: Math.tanh, "2σ(2x) − 1": (x) => 2 * sigmoid(2 * x) - 1 });
 * figure.data.length; // 2
 */
export function curveFigure(
  functions: Readonly<Record<string, Curved>>,
  options: CurveFigureOptions = {},
): Figure {
  const { domain = [-6, 6], log = "" } = options;
  if (!(domain[0] < domain[1] && domain.every((end) => hasPlace(end, log.includes("x")))))
    throw new RangeError(
      `curveFigure: ${domain.join(", ")} is no domain on this axis; the smaller comes first`,
    );
  // Sampled as the eye sees it: in powers of ten where an axis is logarithmic.
  const [x, y] = [scaleOf(log.includes("x")), scaleOf(log.includes("y"))];
  const series = Object.entries(functions).map(([name, f]) => {
    const seen = (u: number) => y.to(f(x.from(u)));
    const points = curve(seen, [x.to(domain[0]), x.to(domain[1])], f.kinks?.map(x.to));
    const ys = points.y.map((v) => (v === null ? Number.NaN : y.from(v)));
    return { name, x: points.x.map(x.from), y: ys, shape: shapeOf(points, x.from, y.from) };
  });
  const alt = curvesAlt(domain, series, log);
  return lineFigure(series, { x: "x", alt, ...options });
}

/** A function; where it knows its kinks they are hit exactly. */
type Curved = ((x: number) => number) & { kinks?: readonly number[] };

const scaleOf = (log: boolean) =>
  log
    ? { to: Math.log10, from: (exponent: number) => 10 ** exponent }
    : { to: (value: number) => value, from: (value: number) => value };
