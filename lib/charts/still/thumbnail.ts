import { thumbnailAlt } from "../../words";
import { curve } from "../curve/curve";
import { shapeOf } from "../curve/shape";
import type { Plotted } from "../plotted";
import { type Place, pathThrough } from "./path";
import { pixel, tag } from "./svg";

/** The part of the plane that a small picture shows, and how many pixels a unit is long on both axes. */
export interface Window {
  low: number;
  high: number;
  bottom: number;
  top: number;
  unit: number;
}

const window: Window = { low: -4, high: 4, bottom: -2.4, top: 4.4, unit: 20 };
const { low, high, bottom, top, unit } = window;
const steps = 120;
export const thumbnailSize = { width: (high - low) * unit, height: (top - bottom) * unit };

// Colours that read on white and on black: there is no card behind.
const colours = {
  f: "#2C93D1",
  slope: "#D55E00",
  grid: "rgba(128,128,128,0.25)",
  axis: "rgba(128,128,128,0.8)",
};

/**
 * A function and its slope as a small static SVG without ground, all on the same scale: solid f, dashed f′, and a grid
 * whose squares are 1 by 1.
 */
export function thumbnailOf(f: Plotted): string {
  const { width, height } = thumbnailSize;
  const across = (x: number) => pixel((x - low) * unit);
  const up = (y: number) => pixel((top - y) * unit);
  const grid = [
    ...[-3, -2, -1, 1, 2, 3].map((x) => `M${across(x)} 0V${height}`),
    ...[-2, -1, 1, 2, 3, 4].map((y) => `M0 ${up(y)}H${width}`),
  ];
  const lines = linesOf(f, window);
  return tag(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, ...thumbnailSize },
    [
      tag("path", { d: grid.join(""), stroke: colours.grid, fill: "none" }),
      tag("path", { d: `M${across(0)} 0V${height}M0 ${up(0)}H${width}`, stroke: colours.axis, fill: "none" }),
      tag("path", { d: lines.f, stroke: colours.f, "stroke-width": 3, fill: "none" }),
      tag("path", {
        d: lines.slope,
        ...{ stroke: colours.slope, "stroke-width": 1.8, "stroke-dasharray": "5 3", fill: "none" },
      }),
    ].join(""),
  );
}

/** The paths of f and of its slope in the window, in pixels. Far outside, a point is moved to just beyond the edge: steep lines stay short. */
export function linesOf(f: Plotted, { low, high, bottom, top, unit }: Window): Record<"f" | "slope", string> {
  const place = (x: number, y: number | null): Place | null =>
    y === null ? null : [(x - low) * unit, (top - Math.min(Math.max(y, bottom - 60), top + 60)) * unit];
  const [path, slope] = [f, f.derivative].map((g) => {
    const { x, y } = curve(g, [low, high], f.kinks, steps);
    return pathThrough(x.map((each, i) => place(each, y[i])));
  });
  return { f: path, slope };
}

/** What it shows, in words. */
export const thumbnailAltOf = (f: Plotted): string => {
  const shapes = [f, f.derivative].map((g) => shapeOf(curve(g, [low, high], f.kinks, steps)));
  return thumbnailAlt(f.label, shapes[0], shapes[1]);
};
