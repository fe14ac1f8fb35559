import { type Activation, type Elementwise, symbolOf } from "../activations";
import { describe, inWords } from "./alt";
import { type Curve, curve, jumps, multiples, roundStep } from "./curve";
import { type Figure, rounded, type Scatter } from "./figure";
import { slider } from "./slider";
import { axesOf, colorAt, lineAt, padded, panelLayout, style } from "./style";

type Interval = readonly [number, number];

/** What a figure needs of an activation, whatever its parameters are called. */
export interface Plotted extends Elementwise {
  readonly name: string;
  readonly label: string;
  readonly derivative: Elementwise;
  readonly parameters: Readonly<Record<string, number>>;
  readonly range: string;
  readonly kinks: readonly number[];
  with(parameters: Readonly<Record<string, number>>): Plotted;
}

export interface CurveOptions {
  /** The x to draw; by default -6 to 6, and at least 2 beyond every kink. */
  domain?: Interval;
  /** One unit of x as long as one unit of y, so that a slope of 1 rises at 45°. */
  equal?: boolean;
  /** A slider moves a tangent along f and traces its slope on f′; for one activation. */
  tangent?: boolean;
}

/** A number sets a parameter, several numbers make a slider of it. */
export type ParameterOptions<P extends string> = { readonly [Name in P]?: number | readonly number[] };

/**
 * An activation and its derivative side by side, or several of them in the same two panels. At a kink a full point
 * is the value that the code returns, an open one the end of a branch. y beyond the largest |x| is cut off.
 * Throws where a parameter is unknown or the domain is not an interval.
 *
 * @example
 * const figure = activationFigure(prelu, { alpha: [0.1, 0.25, 1] });
 * figure.sliders?.[0]?.label; // "α"
 * figure.frames?.length; // 3
 */
export function activationFigure<P extends string = never>(
  which: Activation<P> | readonly Plotted[],
  options: CurveOptions & ParameterOptions<P> = {},
): Figure {
  const list = Array.isArray(which) ? (which as readonly Plotted[]) : [which as unknown as Plotted];
  if (list.length === 0) throw new RangeError("plot: the list of activations is empty");
  const { domain, equal = false, tangent = false, ...parameters } = options;
  if (domain && !(domain[0] < domain[1] && Number.isFinite(domain[1] - domain[0])))
    throw new RangeError(`plot: domain must be two numbers, the smaller first, not [${domain.join(", ")}]`);
  if (tangent && list.length > 1)
    throw new RangeError(`plot: a tangent needs one activation, not ${list.length}`);
  return withParameters(list, Object.entries(parameters as ParameterOptions<string>), domain, (each, on) =>
    tangent ? tangentFigure(each[0] as Plotted, on, equal) : pairFigure(each, on, equal),
  );
}

/** Sets the parameters one after the other; those with several values become sliders around the figure. */
function withParameters(
  list: readonly Plotted[],
  [first, ...others]: readonly [string, number | readonly number[] | undefined][],
  domain: Interval | undefined,
  draw: (list: readonly Plotted[], domain: Interval) => Figure,
): Figure {
  if (!first) return draw(list, domain ?? domainOf(list));
  const [name, given] = first;
  const values = [given ?? []].flat();
  const owner = list.find((f) => name in f.parameters);
  if (!owner || values.length === 0)
    throw new RangeError(
      `plot: ${list.map((f) => f.name).join(", ")}: no ${owner ? "value for" : "parameter"} "${name}"`,
    );
  const set = (value: number) => list.map((f) => (name in f.parameters ? f.with({ [name]: value }) : f));
  if (values.length === 1) return withParameters(set(values[0] as number), others, domain, draw);

  const common = domain ?? domainOf(values.flatMap(set));
  const figureAt = (value: number) => withParameters(set(value), others, common, draw);
  return slider(symbolOf(name), values, figureAt, nearest(values, owner.parameters[name] as number));
}

/** The index of the value nearest to a number. */
const nearest = (values: readonly number[], to: number): number =>
  values.reduce(
    (best, value, i) => (Math.abs(value - to) < Math.abs((values[best] as number) - to) ? i : best),
    0,
  );

function domainOf(list: readonly Plotted[]): Interval {
  const kinks = list.flatMap((f) => f.kinks);
  return [Math.min(-6, ...kinks.map((x) => x - 2)), Math.max(6, ...kinks.map((x) => x + 2))];
}

function pairFigure(list: readonly Plotted[], domain: Interval, equal: boolean): Figure {
  const panels = [0, 1].map((panel) => list.flatMap((f, i) => tracesOf(f, panel as 0 | 1, i, domain)));
  const [first] = list;
  const title = list.length === 1 ? (first as Plotted).name : "";
  const names = list.map((f) => f.label);
  return {
    data: panels.flat(),
    layout: panelLayout(
      panels.map((traces, panel) => ({
        title: [`${title && `${title}: `}f(x)`, "derivative f′(x)"][panel],
        x: { title: { text: "x" }, range: [...domain], ...(panel === 1 && { matches: "x" }) },
        y: { range: heightOf(traces, domain), ...(equal && { scaleanchor: axesOf(panel).xaxis }) },
      })),
      { names },
    ),
    alt: list.map((f) => altOf(f, domain)).join(" "),
  };
}

/** The curve of f (panel 0) or f′ (panel 1), and its marked points. */
function tracesOf(f: Plotted, panel: 0 | 1, i: number, domain: Interval): Scatter[] {
  const g = panel === 0 ? f : f.derivative;
  const points = curve(g, domain, f.kinks, domain[1] - domain[0]);
  const shared = { type: "scatter", name: f.label, legendgroup: f.label, ...axesOf(panel) } as const;
  const symbol = panel === 0 ? "f" : "f′";
  return [
    {
      ...shared,
      ...points,
      mode: "lines",
      line: lineAt(i),
      showlegend: panel === 0,
      hovertemplate: `${symbol}(%{x}) = %{y:.5~g}`,
    },
    { ...shared, ...marks(g, f.kinks, domain, i), mode: "markers", showlegend: false, hoverinfo: "skip" },
  ];
}

function marks(
  g: Elementwise,
  kinks: readonly number[],
  domain: Interval,
  i: number,
): Pick<Scatter, "x" | "y" | "marker"> {
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

/** The range of y that holds the curves, as far as they stay within the largest |x|. */
function heightOf(traces: readonly Scatter[], domain: Interval): [number, number] {
  const most = Math.max(...domain.map(Math.abs));
  const ys = traces.flatMap(({ y }) => y).filter((y): y is number => y !== null);
  const clipped = ys.map((y) => Math.min(Math.max(y, -most), most));
  return padded([Math.min(0, ...clipped), Math.max(0, ...clipped)]);
}

function altOf(f: Plotted, domain: Interval): string {
  const limits = (g: (x: number) => number) =>
    `limits ${inWords(g(-Infinity))} at −∞ and ${inWords(g(Infinity))} at ∞`;
  const kinks = f.kinks.length ? ` Kinks at x = ${f.kinks.map(inWords).join(", ")}.` : "";
  return (
    `${f.label} for x from ${inWords(domain[0])} to ${inWords(domain[1])}, range ${f.range}: ` +
    `f ${describe(f, domain)}; ${limits(f)}. ` +
    `The derivative ${describe(f.derivative, domain)}; ${limits(f.derivative)}.${kinks}`
  );
}

function tangentFigure(f: Plotted, domain: Interval, equal: boolean): Figure {
  const pair = pairFigure([f], domain, equal);
  const positions = multiples(roundStep((domain[1] - domain[0]) / 60), domain);
  const reach = (domain[1] - domain[0]) / 8;
  const slopes = curve(f.derivative, domain, f.kinks, domain[1] - domain[0]);
  return slider("x", positions, (x) => ({
    ...pair,
    data: [...pair.data, ...tangentAt(f, x, reach), ...slopeUpTo(f, x, slopes)],
  }));
}

const moving = {
  type: "scatter",
  showlegend: false,
  line: { color: colorAt(1), width: style.lineWidth },
  marker: { color: colorAt(1), size: 10 },
} as const;

/** The tangent at x as far as it reaches on both sides, and its point of contact. */
function tangentAt(f: Plotted, x: number, reach: number): Scatter[] {
  const slope = f.derivative(x);
  const xs = [x - reach, x + reach];
  return [
    {
      ...moving,
      name: "tangent",
      mode: "lines",
      x: xs.map(rounded),
      y: xs.map((at) => rounded(f(x) + slope * (at - x))),
      hoverinfo: "skip",
    },
    { ...moving, name: "point of contact", mode: "markers", x: [x], y: [rounded(f(x))], hoverinfo: "skip" },
  ];
}

/** The slope at x and the slopes left of it. */
function slopeUpTo(f: Plotted, x: number, slopes: Curve): Scatter[] {
  const count = slopes.x.filter((each) => each < x).length;
  const slope = rounded(f.derivative(x));
  return [
    {
      ...moving,
      name: "slopes so far",
      mode: "lines",
      x: [...slopes.x.slice(0, count), x],
      y: [...slopes.y.slice(0, count), slope],
      ...axesOf(1),
      hoverinfo: "skip",
    },
    { ...moving, name: "slope", mode: "markers", x: [x], y: [slope], ...axesOf(1), hoverinfo: "skip" },
  ];
}
