import type { Contour, Heatmap, Trace } from "./figure";
import { ground, ink } from "./palette";
import { colorAt, style } from "./style";
import { ticksOf } from "./ticks";

/** A colour scale as Plotly has it: colours at places from 0 to 1, straight lines in RGB between them. */
export type ColorScale = [number, string][];

const evenly = (colors: readonly string[]): ColorScale =>
  colors.map((color, i) => [i / (colors.length - 1), color]);

/** Viridis (Smith & van der Walt, 2015): even steps look even, also without colour. For values from low to high. */
export const sequential: ColorScale = evenly([
  "#440154",
  "#472d7b",
  "#3b528b",
  "#2c728e",
  "#21918c",
  "#28ae80",
  "#5ec962",
  "#addc30",
  "#fde725",
]);

/** Blue below 0, red above, pale at 0 (ColorBrewer's RdBu, Brewer 2002): for values of both signs. */
export const diverging: ColorScale = evenly(["#2166AC", "#67A9CF", "#F7F7F7", "#EF8A62", "#B2182B"]);

/** From the page's colour to that of text: for pictures drawn with ink. */
export const inks: ColorScale = evenly([ground, ink]);

/** The colours of the series, for classes 0 to `count` − 1. */
export const classColors = (count: number): ColorScale =>
  evenly(Array.from({ length: count }, (_, i) => colorAt(i)));

/** From the colour of the first class to that of the second; pale where neither is likelier. */
export const eitherClass: ColorScale = evenly([colorAt(0), "#F7F7F7", colorAt(1)]);

/** The colour at a place from 0 to 1, as `[red, green, blue]`. */
export function colorIn(scale: ColorScale, place: number): [number, number, number] {
  const last = scale.length - 1;
  const position = Math.min(1, Math.max(0, place)) * last;
  const i = Math.min(last - 1, Math.floor(position));
  const [from, to] = [scale[i], scale[i + 1]].map((stop) => channels(stop[1]));
  return [0, 1, 2].map((c) => Math.round(from[c] + (to[c] - from[c]) * (position - i))) as [
    number,
    number,
    number,
  ];
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Whether white text reads better than black on a colour (Rec. 601 luma). */
export const isDark = ([red, green, blue]: readonly number[]): boolean =>
  0.299 * red + 0.587 * green + 0.114 * blue < 130;

/** The colours for values from low to high: with a pale 0 in the middle where there are values of both signs. */
export function colorsFor(low: number, high: number): Pick<Heatmap, "zmin" | "zmax" | "colorscale"> {
  if (low >= 0 || high <= 0) return { zmin: low, zmax: high, colorscale: sequential };
  const most = Math.max(-low, high);
  return { zmin: -most, zmax: most, colorscale: diverging };
}

/** The scale beside a field, of a length that is a part of the figure's height. */
export function colorBar(
  low: number,
  high: number,
  title: string | undefined,
  len: number,
): Heatmap["colorbar"] {
  return {
    ...(title && { title: { text: title, font: { size: style.font.size } } }),
    ...barTicks(low, high),
    ...{ thickness: 14, len, y: 0, yanchor: "bottom" },
  };
}

function barTicks(low: number, high: number): Pick<Heatmap["colorbar"], "tickvals" | "ticktext"> {
  const ticks = high > low ? ticksOf({ range: [low, high], nticks: 6 }) : [];
  return { tickvals: ticks.map(({ value }) => Number(value)), ticktext: ticks.map(({ label }) => label) };
}

/** A trace whose colours tell values. */
export const isField = (trace: Trace): trace is Heatmap | Contour =>
  trace.type === "heatmap" || trace.type === "contour";

/** Whether colours stand for values from low to high, and not for classes or ink. */
const isScaled = (trace: Trace): trace is Heatmap | Contour =>
  isField(trace) && (trace.colorscale === sequential || trace.colorscale === diverging);

/** The traces with the same colours for all fields of values, so that a colour means the same everywhere. */
export function onOneScale(states: readonly Trace[][]): Trace[][] {
  const maps = states.flat().filter(isScaled);
  const colors = colorsFor(
    Math.min(...maps.map(({ zmin }) => zmin)),
    Math.max(...maps.map(({ zmax }) => zmax)),
  );
  return states.map((state) => state.map((trace) => (isScaled(trace) ? recolored(trace, colors) : trace)));
}

/** How many bands a contour map has. */
const bands = 12;

/** The levels that cut a range into bands. */
export const levelsBetween = (low: number, high: number): Contour["contours"] => {
  const size = (high - low) / bands;
  return { start: low + size, end: high - size, size, coloring: "fill" };
};

/** How many colours a field is drawn in: bands of a contour map, or as many as the eye tells apart. */
export const bandsOf = (trace: Heatmap | Contour): number =>
  trace.type === "contour" ? Math.round((trace.zmax - trace.zmin) / trace.contours.size) : 24;

function recolored(trace: Heatmap | Contour, colors: ReturnType<typeof colorsFor>): Trace {
  const { zmin, zmax } = colors;
  const colorbar = { ...trace.colorbar, ...barTicks(zmin, zmax) };
  if (trace.type === "heatmap") return { ...trace, ...colors, colorbar };
  return { ...trace, ...colors, colorbar, contours: levelsBetween(zmin, zmax) };
}
