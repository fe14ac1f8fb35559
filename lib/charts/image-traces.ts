import type { Line, Scatter, Trace } from "./figure";
import type { Plane } from "./plane";
import { style } from "./style";
import { pixel, tag } from "./svg";

/** One trace as SVG. */
export function drawTrace(trace: Trace, plane: Plane): string {
  if (trace.type === "scatter") return drawScatter(trace, plane);
  return "";
}

function drawScatter(trace: Scatter, plane: Plane): string {
  const points = trace.x.map((x, i) => {
    const y = trace.y[i];
    return x === null || y == null ? null : ([plane.x(x), plane.y(y)] as const);
  });
  const lines = trace.mode.includes("lines")
    ? tag("path", { d: pathThrough(points), fill: "none", ...strokeOf(trace.line ?? {}) })
    : "";
  const markers = trace.mode.includes("markers")
    ? points.map((point, i) => (point ? markerAt(trace, i, ...point) : "")).join("")
    : "";
  return lines + markers;
}

/** A path through points, broken where there is none. */
function pathThrough(points: readonly (readonly [number, number] | null)[]): string {
  return points
    .map((point, i) => point && `${points[i - 1] ? "L" : "M"}${pixel(point[0])} ${pixel(point[1])}`)
    .join("");
}

const dashes = {
  solid: "",
  dash: "9 9",
  dot: "3 3",
  dashdot: "9 3 3 3",
  longdash: "15 15",
  longdashdot: "15 3 3 3",
};

/** The stroke attributes of a line. */
export function strokeOf({
  color = "#333",
  dash = "solid",
  width = style.lineWidth,
}: Line): Record<string, string | number> {
  return {
    stroke: color,
    "stroke-width": width,
    ...(dash !== "solid" && { "stroke-dasharray": dashes[dash] }),
  };
}

/** The marker of a trace's i-th point. */
export function markerAt({ marker = {} }: Scatter, i: number, x: number, y: number): string {
  const color = [marker.color ?? "#333"].flat();
  const symbol = [marker.symbol ?? "circle"].flat();
  const own = color[i % color.length] as string;
  const open = (symbol[i % symbol.length] as string).endsWith("-open");
  return tag("circle", {
    cx: x,
    cy: y,
    r: (marker.size ?? 6) / 2,
    ...(open ? { fill: "#fff", stroke: own, "stroke-width": 1.5 } : { fill: own }),
  });
}
