/** A line's pattern, so that colour is never the only thing that tells two lines apart. */
export type Dash = "solid" | "dash" | "dot" | "dashdot" | "longdash" | "longdashdot";

export interface Line {
  color?: string;
  dash?: Dash;
  width?: number;
}

export interface Marker {
  color?: string;
  size?: number;
  opacity?: number;
  symbol?: MarkerSymbol | MarkerSymbol[];
  line?: { color: string; width: number };
}

export type MarkerSymbol =
  | "circle"
  | "circle-open"
  | "square"
  | "diamond"
  | "cross"
  | "triangle-up"
  | "triangle-left"
  | "triangle-right";

interface Placed {
  name?: string;
  /** The panel: `x2` and `y2` are the second one's axes. Left out, the first. */
  xaxis?: string;
  yaxis?: string;
  legendgroup?: string;
  showlegend?: boolean;
  hovertemplate?: string;
  hoverinfo?: "skip";
  opacity?: number;
}

/** A line, or points, or both. A null breaks the line. */
export interface Scatter extends Placed {
  type: "scatter";
  mode: "lines" | "markers" | "lines+markers" | "markers+text";
  x: (number | string | null)[];
  y: (number | string | null)[];
  line?: Line;
  marker?: Marker;
  /** What hovering over each point tells, as `%{text}`; in mode markers+text it stands beside the point. */
  text?: string[];
  textposition?: "top left" | "top right";
  textfont?: { color: string };
  /** false lets the text beside a point stand out of the panel. */
  cliponaxis?: false;
  /** Fills the closed outline. */
  fill?: "toself";
  fillcolor?: string;
}

/** From the bar's end minus `arrayminus` to the end plus `array`. */
export interface ErrorBars {
  type: "data";
  array: number[];
  arrayminus: number[];
  color: string;
}

export interface Bar extends Placed {
  type: "bar";
  /** `h`: the bars lie, x is their length. */
  orientation?: "v" | "h";
  x: (number | string)[];
  y: (number | string)[];
  marker: { color: string };
  width?: number;
  error_x?: ErrorBars;
  error_y?: ErrorBars;
}

/** `z[row][column]` at `y[row]`, `x[column]`, as colours from `zmin` to `zmax`. */
interface Colored extends Placed {
  x: (number | string)[];
  y: (number | string)[];
  z: (number | null)[][];
  zmin: number;
  zmax: number;
  colorscale: [number, string][];
  showscale: boolean;
  colorbar: {
    title?: { text: string; font: { size: number } };
    /** The values that are named, and what stands there. */
    tickvals: number[];
    ticktext: string[];
    thickness: number;
    len: number;
    y: number;
    yanchor: "bottom";
  };
}

/** A colour for each cell. */
export interface Heatmap extends Colored {
  type: "heatmap";
  /** What stands in the cells. */
  text?: string[][];
  texttemplate?: string;
}

/** Bands of colour between lines of equal value. */
export interface Contour extends Colored {
  type: "contour";
  /** The values along the lines, evenly from `start` to `end`. */
  contours: { start: number; end: number; size: number; coloring: "fill" };
  line: Line;
}

export type Trace = Scatter | Bar | Heatmap | Contour;

export interface Axis {
  title?: { text: string; standoff?: number; font?: { size: number } };
  type?: "linear" | "log" | "category";
  /** As Plotly has it: exponents of ten on a log axis, positions from -0.5 on a category axis. */
  range: [number, number];
  /** The part of the figure's width or height, 0 to 1. */
  domain?: [number, number];
  anchor?: string;
  matches?: string;
  scaleanchor?: string;
  /** Where units must be as long on both axes: the panel gets smaller, and the ranges stay. */
  constrain?: "domain";
  constraintoward?: "top";
  nticks?: number;
  dtick?: number;
  /** The ticks, where they are not even, and what stands there. */
  tickvals?: number[];
  ticktext?: string[];
  /** The names on a category axis, in order. */
  categoryarray?: string[];
  showticklabels?: boolean;
  showgrid?: boolean;
  zeroline?: boolean;
  /** It cannot be dragged or zoomed. */
  fixedrange?: boolean;
}

/** The title of a panel, or a line of the caption, its bottom in the middle at x, y of the figure without its margins. */
export interface Annotation {
  text: string;
  x: number;
  y: number;
  xref: "paper";
  yref: "paper";
  xanchor: "center";
  yanchor: "bottom";
  showarrow: false;
  font: { size: number };
}

/** Plotly's layout, as far as our figures use it. */
export interface Layout {
  width: number;
  height: number;
  margin: { l: number; r: number; t: number; b: number; autoexpand: false };
  showlegend: boolean;
  hovermode: "x" | "closest";
  hoveranywhere: boolean;
  annotations: Annotation[];
  xaxis: Axis;
  yaxis: Axis;
  /** The further panels' axes: `xaxis2`, `yaxis2`, … */
  [axis: `xaxis${number}` | `yaxis${number}`]: Axis;
}

/** A slider under the figure. `active` is the index of the value that the figure starts with. */
export interface Slider {
  label: string;
  values: readonly (number | string)[];
  /** The values as a reader sees them. */
  readings: readonly string[];
  active: number;
}

/** What a frame changes of each trace, in the order of the figure's data. */
export type Frame = (Partial<Scatter> | Partial<Bar> | Partial<Heatmap> | Partial<Contour>)[];

export type AxisName = "xaxis" | "yaxis" | `xaxis${number}` | `yaxis${number}`;

/** The layout's name of an axis that traces call `x2`. */
export const axisName = (short: string): AxisName => short.replace(/^[xy]/, "$&axis") as AxisName;

/** The names of a layout's axes. */
export const axisNames = (layout: Layout): AxisName[] =>
  Object.keys(layout).filter((key): key is AxisName => /^[xy]axis\d*$/.test(key));

/** A figure as data: Plotly's traces and layout, sliders that move it without the kernel, and its alt text. */
export interface Figure {
  /** The traces, as the sliders show them at first. */
  data: Trace[];
  layout: Layout;
  /** What the figure shows, in words; never empty. */
  alt: string;
  sliders?: Slider[];
  /** One for each setting of the sliders; the last slider counts fastest. */
  frames?: Frame[];
}

/** 0 in place of what is nothing but rounding beside values of some size. */
export const withoutNoise = (x: number, size: number): number => (Math.abs(x) < 1e-9 * size ? 0 : x);

/** Six significant digits: finer than a pixel, and short in a notebook. */
export const rounded = (x: number): number => Number(x.toPrecision(6));
