import { inWords } from "./alt";
import { colorIn } from "./color-scale";
import type { Heatmap, Layout, Line, Trace } from "./figure";
import { markerAt, strokeOf } from "./image-traces";
import { pixel, tag, text } from "./svg";

/** The names of the traces with their lines and points, right of the panels. */
export function drawLegend(traces: readonly Trace[], { width, margin }: Layout): string[] {
  const named = traces.filter(({ name, showlegend }) => name && showlegend !== false);
  const left = width - margin.r + 16;
  return named.map((trace, i) => {
    const y = margin.t + 16 + 31 * i;
    return drawKey(trace, left, y) + text(trace.name as string, left + 38, y + 5);
  });
}

function drawKey(trace: Trace, x: number, y: number): string {
  if (trace.type !== "scatter")
    return tag("rect", {
      x: x + 8,
      y: y - 6,
      width: 16,
      height: 12,
      fill: String(trace.type === "bar" && trace.marker?.color),
    });
  const line = trace.mode.includes("lines")
    ? tag("path", { d: `M${pixel(x)} ${pixel(y)}h32`, ...strokeOf(trace.line as Line) })
    : "";
  return line + (trace.mode.includes("markers") ? markerAt(trace, 0, [x + 16, y]) : "");
}

/** The scale of a heatmap whose cells hold no text, right of the figure. */
export function drawColorBar(traces: readonly Trace[], { width, height, margin }: Layout): string {
  const map = traces.find((trace): trace is Heatmap => trace.type === "heatmap" && trace.showscale);
  if (!map) return "";
  const { zmin, zmax, colorscale, colorbar } = map;
  const steps = 24;
  const x = width - margin.r + 18;
  const bottom = height - margin.b;
  const step = (colorbar.len * (bottom - margin.t)) / steps;
  const boxes = Array.from({ length: steps }, (_, i) =>
    tag("rect", {
      x,
      y: bottom - (i + 1) * step,
      width: colorbar.thickness,
      height: step + 0.5,
      fill: `rgb(${colorIn(colorscale, (i + 0.5) / steps)})`,
    }),
  );
  const labels = [0, 0.5, 1].map((place) =>
    text(inWords(zmin + place * (zmax - zmin)), x + 20, bottom - place * steps * step + 5),
  );
  const title = text(colorbar.title?.text ?? "", x, bottom - steps * step - 16);
  return [...boxes, ...labels, title].join("");
}
