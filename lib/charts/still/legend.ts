import { bandsOf, colorIn, isField } from "../color-scale";
import type { Layout, Line, Trace } from "../figure";
import { style } from "../style";
import { drawMarkers, strokeOf } from "./scatter";
import { pixel, tag, text } from "./svg";

/** The names of the traces with their lines and points, right of the panels, where plotly.js puts them. */
export function drawLegend(traces: readonly Trace[], { width, margin }: Layout): string[] {
  const named = traces.filter(({ name, showlegend }) => name && showlegend !== false);
  const left = width - margin.r + 0.02 * (width - margin.l - margin.r) + 2;
  return named.map((trace, i) => {
    const y = margin.t + 16 + style.legendRow * i;
    return drawKey(trace, left, y) + text(trace.name as string, left + 38, y + 5);
  });
}

function drawKey(trace: Trace, x: number, y: number): string {
  if (isField(trace)) return "";
  if (trace.type === "bar")
    return tag("rect", { x: x + 8, y: y - 6, width: 16, height: 12, fill: trace.marker.color });
  const line = trace.mode.includes("lines")
    ? tag("path", { d: `M${pixel(x)} ${pixel(y)}h32`, ...strokeOf(trace.line as Line) })
    : "";
  return line + (trace.mode.includes("markers") ? drawMarkers(trace, [[x + 16, y]]) : "");
}

/** The scale of a field whose cells hold no text, right of the figure, where plotly.js puts it. */
export function drawColorBar(traces: readonly Trace[], { width, height, margin }: Layout): string {
  const map = traces.filter(isField).find(({ showscale }) => showscale);
  if (!map) return "";
  const { zmin, zmax, colorscale, colorbar } = map;
  const x = margin.l + 1.02 * (width - margin.l - margin.r) + 10;
  const bottom = height - margin.b - 10;
  const title = colorbar.title?.text ?? "";
  const length = colorbar.len * (height - margin.t - margin.b) - (title ? 41 : 20);
  const steps = bandsOf(map);
  const boxes = Array.from({ length: steps }, (_, i) =>
    tag("rect", {
      x,
      y: bottom - ((i + 1) * length) / steps,
      width: colorbar.thickness,
      height: length / steps + 0.5,
      fill: `rgb(${colorIn(colorscale, i / (steps - 1))})`,
    }),
  );
  const labels = colorbar.tickvals.map((value, i) =>
    text(colorbar.ticktext[i], x + 18, bottom - ((value - zmin) / (zmax - zmin)) * length + 5),
  );
  return [...boxes, ...labels, title && text(title, x, bottom - length - 8)].join("");
}
