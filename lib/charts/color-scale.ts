import type { Heatmap, Trace } from "./figure";

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
export const diverging: ColorScale = evenly(["#2166ac", "#67a9cf", "#f7f7f7", "#ef8a62", "#b2182b"]);

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

/** The traces with the same colours for all heatmaps, so that a colour means the same everywhere. */
export function onOneScale(states: readonly Trace[][]): Trace[][] {
  const maps = states.flat().filter((trace): trace is Heatmap => trace.type === "heatmap");
  const colors = colorsFor(
    Math.min(...maps.map(({ zmin }) => zmin)),
    Math.max(...maps.map(({ zmax }) => zmax)),
  );
  return states.map((state) =>
    state.map((trace) => (trace.type === "heatmap" ? { ...trace, ...colors } : trace)),
  );
}
