import type { Dash, Line } from "./figure";
import { ink, seriesColors } from "./palette";

/** How all figures look. Lengths in pixels. The greys read on white and on black. */
export const style = {
  width: 900,
  height: 380,
  sliderHeight: 36,
  rowHeight: 44,
  legendRow: 31,
  font: { family: "system-ui, sans-serif", size: 14, titleSize: 16 },
  ink,
  grid: "rgba(128, 128, 128, 0.25)",
  strip: "rgba(128, 128, 128, 0.3)",
  axis: "rgba(128, 128, 128, 0.7)",
  lineWidth: 2.5,
  dashes: ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot"] as Dash[],
};

export const colorAt = (i: number): string => seriesColors[i % seriesColors.length];

/** Colour and dash of the i-th line; 42 pass before a pair comes again. */
export const lineAt = (i: number): Line => ({
  color: colorAt(i),
  dash: style.dashes[i % style.dashes.length],
  width: style.lineWidth,
});

/** The width of a text in pixels, near enough to leave room for it. */
export const textWidth = (text: string): number => Math.ceil(0.58 * style.font.size * text.length);

/** The interval with a little air on both sides; an interval of one point becomes one of length 1. */
export function padded([low, high]: readonly [number, number], share = 0.06): [number, number] {
  const air = high > low ? (high - low) * share : 0.5;
  return [low - air, high + air];
}
