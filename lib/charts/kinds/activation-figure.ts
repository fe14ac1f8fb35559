import { type Elementwise, symbolOf } from "../../activations";
import { activationAlt, figureWords } from "../../words";
import { type Curve, curve, type Domain, jumps, multiples, roundStep } from "../curve/curve";
import { type Settings, withParameters } from "../curve/parameter-sliders";
import { shapeOf } from "../curve/shape";
import { type Tangent, tangentAt } from "../curve/tangent";
import { type Figure, rounded, type Scatter } from "../figure";
import { figureOf } from "../figure-of-panels";
import type { Panel } from "../panel";
import type { OneOrMore, ParameterOf, Plotted } from "../plotted";
import { slider } from "../slider";
import { colorAt, lineAt, padded } from "../style";

export interface CurveOptions {
  /** The x to draw; by default -6 to 6, and at least 2 beyond every kink. */
  domain?: readonly [number, number];
  /** One unit of x as long as one unit of y, so that a slope of 1 rises at 45°. */
  equal?: boolean;
  /** A slider moves a tangent along f and traces its slope on f′; for one activation. */
  tangent?: boolean;
}

/** A number sets a parameter of all that have it, several numbers make a slider of it. */
export type ParameterOptions<F extends OneOrMore> = {
  readonly [Name in ParameterOf<F>]?: number | readonly number[];
};

/**
 * An activation and its derivative side by side, or several of them in the same two panels. At a kink a full point
 * is the value that the code returns, an open one the end of a branch. y beyond 6 and the largest |x| is cut off.
 * Throws where a parameter is unknown or the domain is not an interval.
 *
 * @example
 * const figure = activationFigure(prelu, { alpha: [0.1, 0.25, 1] });
 * figure.sliders?.[0]?.label; // "α"
 * figure.frames?.length; // 3
 */
export function activationFigure<F extends OneOrMore>(
  which: F,
  options: CurveOptions & ParameterOptions<F> = {},
): Figure {
  const list = [which].flat() as Plotted[];
  const { domain, equal = false, tangent = false, ...parameters } = options;
  if (list.length === 0) throw new RangeError("plot: the list of activations is empty");
  if (domain && !(domain[0] < domain[1] && Number.isFinite(domain[1] - domain[0])))
    throw new RangeError(`plot: domain must be two numbers, the smaller first, not [${domain.join(", ")}]`);
  if (tangent && list.length > 1)
    throw new RangeError(`plot: a tangent needs one activation, not ${list.length}`);
  const settings = Object.entries(parameters as Settings);
  const moves = settings.some(([, given = []]) => [given].flat().length > 1); // the title stays as it is
  return withParameters(list, settings, domain, (each, on) => {
    const [f] = each;
    const title = moves ? f.name : f.label;
    return tangent ? tangentFigure(f, title, on, equal) : pairFigure(each, title, on, equal);
  });
}

function tangentFigure(f: Plotted, title: string, domain: Domain, equal: boolean): Figure {
  const width = domain[1] - domain[0];
  const positions = multiples(roundStep(width / 60), domain);
  const slopes = curve(f.derivative, domain, f.kinks, 60); // a part of it stands in every frame
  return slider("x", positions, (x) =>
    pairFigure([f], title, domain, equal, tangentAt(f, x, width / 8, slopes)),
  );
}

/** f on the left and f′ on the right, each with its part of a tangent where there is one. */
function pairFigure(
  list: readonly Plotted[],
  title: string,
  domain: Domain,
  equal: boolean,
  tangent?: Tangent,
): Figure {
  const name = list.length === 1 ? `${title}: ` : "";
  const graphs = list.map((f) => ({
    f,
    value: curve(f, domain, f.kinks),
    slope: curve(f.derivative, domain, f.kinks),
  }));
  const panel = (title: string, traces: Scatter[], more: Scatter[] = []): Panel => ({
    title,
    x: { title: { text: "x" }, range: [...domain] },
    y: { range: verticalRange(traces, domain), ...(equal && { scaleanchor: "x" }) },
    traces: [...traces, ...more],
    alt: "",
  });
  const extra = list.length === 1 ? "<extra></extra>" : "";
  const keys = list.map((f) => keyOf(f, list));
  const values = graphs.flatMap(({ f, value }, i) =>
    tracesOf(`f(%{x}) = %{y:.5~g}${extra}`, keys[i], f, f, value, i),
  );
  const slopes = graphs.flatMap(({ f, slope }, i) =>
    tracesOf(`f′(%{x}) = %{y:.5~g}${extra}`, keys[i], f, f.derivative, slope, i),
  );
  const panels = [
    panel(`${name}${figureWords.f}`, values, tangent?.onF),
    panel(figureWords.derivative, slopes, tangent?.onSlope),
  ];
  const alt = graphs.map(({ f, value, slope }) => altOf(f, value, slope)).join(" ");
  return { ...figureOf(panels, { linked: true }), alt };
}

/** The label; beside the same function with other parameters also with those that are the default: `ELU(α = 1)`. */
function keyOf(f: Plotted, list: readonly Plotted[]): string {
  const others = list.filter(({ name }) => name === f.name);
  const differing = Object.entries(f.parameters)
    .filter(([each, value]) => others.some(({ parameters }) => parameters[each] !== value))
    .map(([each, value]) => `${symbolOf(each)} = ${value}`);
  return f.label === f.name && differing.length ? `${f.name}(${differing.join(", ")})` : f.label;
}

/** The curve of g, which is f or f′, and its marked points. */
function tracesOf(
  hovertemplate: string,
  name: string,
  f: Plotted,
  g: Elementwise,
  points: Curve,
  i: number,
): Scatter[] {
  const shared = { type: "scatter", name } as const;
  const domain: Domain = [points.x[0], points.x.at(-1) as number];
  return [
    { ...shared, ...points, mode: "lines", line: lineAt(i), hovertemplate },
    { ...shared, ...marks(g, f.kinks, domain, i), mode: "markers", showlegend: false, hoverinfo: "skip" },
  ];
}

/** At a kink: a full point where g has its value, and open ones where a branch ends elsewhere. */
function marks(g: Elementwise, kinks: readonly number[], domain: Domain, i: number) {
  const open = jumps(g, domain, kinks).flatMap(({ x, left, right }) =>
    [left, right].filter((y) => y !== g(x)).map((y) => ({ x, y, symbol: "circle-open" as const })),
  );
  const full = kinks.map((x) => ({ x, y: g(x), symbol: "circle" as const }));
  const inside = [...open, ...full].filter(
    ({ x, y }) => x >= domain[0] && x <= domain[1] && Number.isFinite(y),
  );
  return {
    x: inside.map(({ x }) => rounded(x)),
    y: inside.map(({ y }) => rounded(y)),
    marker: { color: colorAt(i), size: 9, symbol: inside.map(({ symbol }) => symbol) },
  };
}

/** The range of y that holds the curves, as far as they stay within 6 or the largest |x|. */
function verticalRange(traces: readonly Scatter[], domain: Domain): [number, number] {
  const most = Math.max(6, ...domain.map(Math.abs));
  const ys = traces.flatMap(({ y }) => y).flatMap((y) => (typeof y === "number" ? y : []));
  const clipped = ys.map((y) => Math.min(Math.max(y, -most), most));
  return padded([Math.min(0, ...clipped), Math.max(0, ...clipped)]);
}

const altOf = (f: Plotted, value: Curve, slope: Curve): string =>
  activationAlt({
    label: f.label,
    domain: [value.x[0], value.x.at(-1) as number],
    range: f.range,
    kinks: f.kinks,
    jumps: jumps(f, [value.x[0], value.x.at(-1) as number], f.kinks).map(({ x }) => x),
    value: { shape: shapeOf(value), limits: limits(f) },
    slope: { shape: shapeOf(slope), limits: limits(f.derivative) },
  });

/** Where g goes at −∞ and ∞, as far as it goes anywhere. */
const limits = (g: Elementwise) =>
  [-Infinity, Infinity].map((at) => ({ at, value: g(at) })).filter(({ value }) => !Number.isNaN(value));
