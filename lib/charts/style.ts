import type { Annotation, Axis, Dash, Layout, Line } from "./figure";

/** How all figures look. Lengths in pixels. The greys read on white and on black. */
export const style = {
  width: 900,
  height: 380,
  margin: { l: 56, r: 24, t: 40, b: 52 },
  gap: { column: 64, row: 72 },
  sliderHeight: 36,
  font: { family: "system-ui, sans-serif", size: 14, titleSize: 16 },
  lineWidth: 2.5,
  /** Okabe and Ito's colours (2008), told apart by colour-blind readers, without black and yellow: readable on white and on dark. */
  colors: ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#8A8A8A"],
  dashes: ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot"] as Dash[],
  ink: "#333",
  grid: "rgba(128, 128, 128, 0.25)",
  axis: "rgba(128, 128, 128, 0.7)",
};

export const colorAt = (i: number): string => style.colors[i % style.colors.length] as string;

/** Colour and dash of the i-th series; 42 pass before a pair comes again. */
export const lineAt = (i: number): Line => ({
  color: colorAt(i),
  dash: style.dashes[i % style.dashes.length],
  width: style.lineWidth,
});

/** What all layouts share: a clear ground, so that the page's own shows, and hovering that reads at one x. */
const look = {
  font: { family: style.font.family, size: style.font.size, color: style.ink },
  paper_bgcolor: "rgba(0, 0, 0, 0)",
  plot_bgcolor: "rgba(0, 0, 0, 0)",
  hovermode: "x",
  hoveranywhere: true,
  hoverlabel: { namelength: -1, font: { size: style.font.size } },
  dragmode: "pan",
} as const;

/** What all axes share. */
const axisLook = { gridcolor: style.grid, zerolinecolor: style.axis, zerolinewidth: 1.5 };

/** One panel of a figure: its title and its axes. */
export interface Panel {
  title?: string;
  x: Axis;
  y: Axis;
}

/** The names of panel `i`'s axes as traces refer to them. */
export const axesOf = (i: number): { xaxis: string; yaxis: string } => {
  const number = i === 0 ? "" : i + 1;
  return { xaxis: `x${number}`, yaxis: `y${number}` };
};

/** Panels side by side, `columns` to a row, with room for a legend of `names` on the right. */
export function panelLayout(
  panels: readonly Panel[],
  options: { columns?: number; width?: number; height?: number; names?: readonly string[] } = {},
): Layout {
  const { columns = panels.length, width = style.width, height = style.height, names = [] } = options;
  const rows = Math.ceil(panels.length / columns);
  const margin = { ...style.margin, r: names.length > 1 ? legendWidth(names) : style.margin.r };
  const column = share(columns, style.gap.column / (width - margin.l - margin.r));
  const row = share(rows, style.gap.row / (height - margin.t - margin.b));

  const axes: Record<string, Axis> = {};
  const annotations: Annotation[] = [];
  panels.forEach(({ title, x, y }, i) => {
    const { xaxis, yaxis } = axesOf(i);
    const across = column(i % columns);
    const up = row(rows - 1 - Math.floor(i / columns));
    axes[xaxis.replace("x", "xaxis")] = { ...axisLook, ...x, domain: across, anchor: yaxis };
    axes[yaxis.replace("y", "yaxis")] = { ...axisLook, ...y, domain: up, anchor: xaxis };
    if (title) annotations.push(titleAbove(title, across, up));
  });
  const { xaxis, yaxis, ...others } = axes as Pick<Layout, "xaxis" | "yaxis">;
  return {
    ...look,
    width,
    height,
    margin,
    showlegend: names.length > 1,
    annotations,
    xaxis,
    yaxis,
    ...others,
  };
}

const titleAbove = (text: string, across: [number, number], up: [number, number]): Annotation => ({
  text,
  x: (across[0] + across[1]) / 2,
  y: up[1],
  xref: "paper",
  yref: "paper",
  xanchor: "center",
  yanchor: "bottom",
  showarrow: false,
  font: { size: style.font.titleSize },
});

/** Cuts 0..1 into `count` equal parts with a gap between them. */
function share(count: number, gap: number): (i: number) => [number, number] {
  const size = (1 - gap * (count - 1)) / count;
  return (i) => [i * (size + gap), i * (size + gap) + size];
}

/** The right margin that a legend of these names needs. */
const legendWidth = (names: readonly string[]): number =>
  Math.round(70 + 0.56 * style.font.size * Math.max(...names.map((name) => name.length)));

/** The interval with a little air on both sides; an interval of one point becomes one of length 1. */
export function padded([low, high]: readonly [number, number], share = 0.06): [number, number] {
  const air = high > low ? (high - low) * share : 0.5;
  return [low - air, high + air];
}
