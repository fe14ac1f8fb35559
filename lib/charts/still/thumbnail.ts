import { thumbnailAlt } from "../../words";
import { curve } from "../curve/curve";
import { shapeOf } from "../curve/shape";
import type { Plotted } from "../plotted";
import { type Place, pathThrough } from "./path";
import { pixel, tag } from "./svg";

/** What a thumbnail shows: x from −4 to 4, y from −2.4 to 4.4, and how many pixels a unit is long on both axes. */
const [low, high, bottom, top, unit] = [-4, 4, -2.4, 4.4, 20];
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
  const lines = { x: [-3, -2, -1, 1, 2, 3], y: [-2, -1, 1, 2, 3, 4] };
  const grid = [
    ...lines.x.map((x) => `M${across(x)} 0V${height}`),
    ...lines.y.map((y) => `M0 ${up(y)}H${width}`),
  ];
  const drawn = (g: (x: number) => number): string => {
    const { x, y } = curve(g, [low, high], f.kinks, steps);
    return pathThrough(x.map((each, i) => place(each, y[i])));
  };
  return tag(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, ...thumbnailSize },
    [
      tag("path", { d: grid.join(""), stroke: colours.grid, fill: "none" }),
      tag("path", { d: `M${across(0)} 0V${height}M0 ${up(0)}H${width}`, stroke: colours.axis, fill: "none" }),
      tag("path", { d: drawn(f), stroke: colours.f, "stroke-width": 3, fill: "none" }),
      tag("path", {
        d: drawn(f.derivative),
        ...{ stroke: colours.slope, "stroke-width": 1.8, "stroke-dasharray": "5 3", fill: "none" },
      }),
    ].join(""),
  );
}

/** A point in pixels; far outside it is moved to just beyond the edge, so that steep lines stay short. */
const place = (x: number, y: number | null): Place | null =>
  y === null ? null : [(x - low) * unit, (top - Math.min(Math.max(y, bottom - 60), top + 60)) * unit];

/** What it shows, in words. */
export const thumbnailAltOf = (f: Plotted): string => {
  const shapes = [f, f.derivative].map((g) => shapeOf(curve(g, [low, high], f.kinks, steps)));
  return thumbnailAlt(f.label, shapes[0], shapes[1]);
};
