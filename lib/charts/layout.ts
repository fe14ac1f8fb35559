import { isField } from "./color-scale";
import {
  type Annotation,
  type Axis,
  type AxisName,
  axisName,
  type Layout,
  rounded,
  type Trace,
} from "./figure";
import type { Panel, PanelOptions } from "./panel";
import { style, textWidth } from "./style";
import { ticksOf } from "./ticks";

/** What all layouts share: a clear ground, so that the page's own shows, and lines with all their points. */
const look = {
  font: { family: style.font.family, size: style.font.size, color: style.ink },
  paper_bgcolor: "rgba(0, 0, 0, 0)",
  plot_bgcolor: "rgba(0, 0, 0, 0)",
  modebar: { bgcolor: "rgba(0, 0, 0, 0)" },
  hoverlabel: { namelength: -1, font: { size: style.font.size } },
  dragmode: "pan",
  template: { data: { scatter: [{ line: { simplify: false } }] } },
} as const;

const axisLook = {
  gridcolor: style.grid,
  zerolinecolor: style.axis,
  zerolinewidth: 1.5,
  ticks: "",
  tickangle: 0,
} as const;

const captionLine = 22; // pixels

/** The names of panel `i`'s axes as traces refer to them: `x`, `y`, then `x2`, `y2` … */
export const axesOf = (i: number) => ({ xaxis: `x${i ? i + 1 : ""}`, yaxis: `y${i ? i + 1 : ""}` });

/** Where a panel is, as parts of the figure's width and height. */
interface Cell {
  across: [number, number];
  up: [number, number];
}

/** Places panels row by row, with their titles above, and the legend of the traces on the right. */
export function layoutOf(panels: readonly Panel[], traces: readonly Trace[], options: PanelOptions): Layout {
  const { columns = panels.length, linked = false, caption = [] } = options;
  const names = namesIn(traces);
  const space = spaceAround(panels, columns);
  // autoexpand: plotly.js would measure the legend and move the panels, away from where the still image has them.
  const margin = {
    ...{
      l: space.left,
      r: spaceRight(names, traces),
      t: space.above,
      b: space.below + captionLine * caption.length,
    },
    autoexpand: false as const,
  };
  const across = style.width - margin.l - margin.r;
  const rows = Math.ceil(panels.length / columns);
  const column = share(columns, space.between / across);
  const least = 60 + style.legendRow * names.length;
  const wanted = (column(0)[1] - column(0)[0]) * across * steepest(panels) + margin.t + margin.b;
  const height = options.height ?? Math.max(rows > 1 ? style.height : Math.min(style.height, wanted), least);
  const plot = { width: across, height: height - margin.t - margin.b };
  const row = share(rows, space.under / plot.height);
  const cellOf = (i: number): Cell => ({
    across: column(i % columns),
    up: row(rows - 1 - Math.floor(i / columns)),
  });

  const axes = panels.flatMap(({ x, y }, i): [AxisName, Axis][] => {
    const { xaxis, yaxis } = axesOf(i);
    const { across, up } = cellOf(i);
    const isLowest = i + columns >= panels.length;
    const isFirst = i % columns === 0;
    const below = space.sharedX && !isLowest ? untitled(x) : x;
    const beside = space.sharedY && !isFirst ? untitled(y) : y;
    const drawn = drawnSize(panels[i], (across[1] - across[0]) * plot.width, (up[1] - up[0]) * plot.height);
    const xAxis = { ...withTicks(below, drawn.width, 48), domain: across, anchor: yaxis };
    const yAxis = { ...withTicks(beside, drawn.height, 45), domain: up, anchor: xaxis };
    return [
      [axisName(xaxis), linked && i > 0 ? { ...xAxis, matches: "x" } : xAxis],
      [axisName(yaxis), y.scaleanchor ? { ...yAxis, scaleanchor: xaxis } : yAxis],
    ];
  });
  return {
    ...look,
    width: style.width,
    height,
    margin,
    showlegend: names.length > 1,
    hovermode: traces.every(isOverX) ? "x" : "closest",
    hoveranywhere: linked,
    annotations: [
      ...panels.flatMap(({ title }, i) => (title ? titleAbove(title, cellOf(i), columns) : [])),
      ...caption.map((text, i) =>
        annotation(text, {
          x: (style.width / 2 - margin.l) / plot.width,
          y: (captionLine * (caption.length - 1 - i) - margin.b) / plot.height,
        }),
      ),
    ],
    ...(Object.fromEntries(axes) as Pick<Layout, "xaxis" | "yaxis">),
  };
}

/** The names in the legend. */
export const namesIn = (traces: readonly Trace[]): string[] =>
  traces.flatMap(({ name, showlegend }) => (name && showlegend ? name : []));

/** Where units are equally long: how many times as high as wide the panels get; else without bound. */
const steepest = (panels: readonly Panel[]): number =>
  Math.max(
    ...panels.map(({ x, y }) =>
      y.constrain ? (y.range[1] - y.range[0]) / (x.range[1] - x.range[0]) : Infinity,
    ),
  );

/** The pixels that a panel takes of its cell: all, or as many as the ranges allow where units are equally long. */
function drawnSize({ x, y }: Panel, width: number, height: number) {
  if (!y.constrain) return { width, height };
  const [xLength, yLength] = [x, y].map(({ range }) => Math.abs(range[1] - range[0])) as [number, number];
  const unit = Math.min(width / xLength, height / yLength);
  return { width: unit * xLength, height: unit * yLength };
}

/** Whether a trace has one value for each x, so that one can read it at an x. */
function isOverX(trace: Trace): boolean {
  if (trace.type === "bar") return trace.orientation !== "h";
  if (isField(trace)) return false;
  const xs = trace.x.map(Number);
  return trace.hoverinfo === "skip" || xs.every((x, i) => i === 0 || !(x < xs[i - 1]));
}

/** The pixels for the legend and the colour scale. */
const spaceRight = (names: readonly string[], traces: readonly Trace[]): number =>
  Math.max(20, names.length > 1 ? 68 + Math.max(...names.map(textWidth)) : 0, ...traces.map(colorBarWidth));

/** The pixels that plotly.js needs for the scale of a heatmap. */
function colorBarWidth(trace: Trace): number {
  if (!isField(trace) || !trace.showscale) return 0;
  const { colorbar } = trace;
  const widest = Math.max(...colorbar.ticktext.map(textWidth));
  return 40 + Math.max(22 + widest, textWidth(colorbar.title?.text ?? ""));
}

/** The axis with a tick about every `apart` pixels of its length. */
function withTicks({ title, ...axis }: Axis, length: number, apart: number): Axis {
  const nticks = Math.max(length > 2 * apart ? 4 : 2, Math.round(length / apart)); // as a bound: few are drawn
  const named = title && { title: { text: title.text, standoff: 8, font: { size: style.font.size } } };
  const common = { ...axisLook, ...axis, ...named };
  if (axis.type === "category") return { ...common, dtick: 1 };
  if (axis.type === "log") {
    const ticks = ticksOf({ ...axis, nticks }); // plotly.js would write the powers larger than other labels
    return {
      ...common,
      tickvals: ticks.map(({ value }) => Number(value)),
      ticktext: ticks.map(({ label }) => label),
    };
  }
  return { ...common, nticks };
}

const untitled = ({ title, ...axis }: Axis): Axis => axis;

/**
 * The pixels for titles and tick labels: left of, above and below the panels, between two and under one.
 * A title that all panels of a row or a column share is written once, left of the first column or below the last row.
 */
function spaceAround(panels: readonly Panel[], columns: number) {
  const [xTitles, yTitles] = [titlesOf(panels, "x"), titlesOf(panels, "y")];
  const sharedX = panels.every(({ x }, i) => x.title?.text === panels[i % columns].x.title?.text);
  const sharedY = panels.every(({ y }, i) => y.title?.text === panels[i - (i % columns)].y.title?.text);
  const labels = panels
    .filter(({ y }) => y.showticklabels !== false)
    .flatMap(({ y }) => ticksOf(y).map(({ label }) => textWidth(label)));
  const beside = 14 + Math.max(0, ...labels);
  const beneath = panels.some(({ x }) => x.showticklabels !== false) ? 28 : 10;
  const [xTitle, yTitle] = [xTitles, yTitles].map((titles) => (titles.some(Boolean) ? 28 : 0)) as [
    number,
    number,
  ];
  const above = panels.some(({ title }) => title) ? 36 : 18;
  return {
    sharedX,
    sharedY,
    above,
    left: beside + yTitle,
    between: beside + (sharedY ? 0 : yTitle) + 10,
    below: beneath + xTitle,
    under: beneath + (sharedX ? 0 : xTitle) + above,
  };
}

/** The different titles of the panels' axes. */
const titlesOf = (panels: readonly Panel[], axis: "x" | "y") => [
  ...new Set(panels.map((panel) => panel[axis].title?.text)),
];

const titleAbove = (text: string, { across, up }: Cell, columns: number): Annotation =>
  annotation(
    text,
    { x: (across[0] + across[1]) / 2, y: up[1] },
    columns > 3 ? style.font.size : style.font.titleSize,
  );

const annotation = (text: string, at: { x: number; y: number }, size = style.font.size): Annotation => ({
  text,
  x: rounded(at.x),
  y: rounded(at.y),
  xref: "paper",
  yref: "paper",
  xanchor: "center",
  yanchor: "bottom",
  showarrow: false,
  font: { size },
});

/** Cuts 0..1 into `count` equal parts with a gap between them. */
function share(count: number, gap: number): (i: number) => [number, number] {
  const size = (1 - gap * (count - 1)) / count;
  return (i) => [rounded(i * (size + gap)), rounded(i * (size + gap) + size)];
}
