import type { Annotation, Figure, Layout, Line, Slider, Trace } from "./figure";
import { drawTrace, markerAt, strokeOf } from "./image-traces";
import { type Plane, planeOf } from "./plane";
import { initialTraces } from "./slider";
import { style } from "./style";
import { escaped, pixel, tag } from "./svg";
import { ticksOf } from "./ticks";

/**
 * A figure as a static SVG, drawn without a browser: what a page shows until, or instead of, the live graph. It has
 * the live graph's size, its sliders as they stand at first, and a light card behind it that reads in any theme.
 */
export function svgOf(figure: Figure): string {
  const { layout } = figure;
  const height = heightOf(figure);
  const traces = initialTraces(figure);
  const content = [
    tag("rect", { width: layout.width, height, rx: 4, fill: "#fff" }),
    ...panelsOf(traces).map((panel) => drawPanel(panel, layout)),
    ...layout.annotations.map((each) => drawAnnotation(each, layout)),
    ...(layout.showlegend ? drawLegend(traces, layout) : []),
    ...(figure.sliders ?? []).map((each, i) =>
      drawSlider(each, layout.width, layout.height + i * style.sliderHeight),
    ),
  ];
  const { family, size } = style.font;
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${layout.width} ${height}`,
      width: layout.width,
      height,
      "font-family": family,
      "font-size": size,
      fill: "#333",
    },
    content.join(""),
  );
}

/** The height of a figure with its sliders, in pixels. */
export const heightOf = ({ layout, sliders = [] }: Figure): number =>
  layout.height + sliders.length * style.sliderHeight;

/** The traces of each panel, in the order of the panels' first traces. */
function panelsOf(traces: readonly Trace[]): Trace[][] {
  const panels = new Map<string, Trace[]>();
  for (const trace of traces) {
    const key = `${trace.xaxis} ${trace.yaxis}`;
    panels.set(key, [...(panels.get(key) ?? []), trace]);
  }
  return [...panels.values()];
}

function drawPanel(traces: readonly Trace[], layout: Layout): string {
  const { xaxis = "x", yaxis = "y" } = traces[0] as Trace;
  const plane = planeOf(layout, xaxis, yaxis);
  const { left, top, right, bottom } = plane;
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  const drawn = traces.map((trace) => drawTrace(trace, plane)).join("");
  // An inner svg cuts off what lies outside its panel.
  const clipped = tag("svg", { ...box, viewBox: Object.values(box).map(pixel).join(" ") }, drawn);
  return drawAxes(plane) + clipped;
}

function drawAxes({ left, right, top, bottom, xAxis, yAxis, x, y }: Plane): string {
  const xs = ticksOf(xAxis, right - left, 90);
  const ys = ticksOf(yAxis, bottom - top, 45);
  const vertical = (value: number | string) => `M${pixel(x(value))} ${pixel(top)}V${pixel(bottom)}`;
  const horizontal = (value: number | string) => `M${pixel(left)} ${pixel(y(value))}H${pixel(right)}`;
  const grid = [
    ...(xAxis.showgrid === false ? [] : xs.map(({ value }) => vertical(value))),
    ...(yAxis.showgrid === false ? [] : ys.map(({ value }) => horizontal(value))),
  ];
  const zero = [...(hasZero(xAxis) ? [vertical(0)] : []), ...(hasZero(yAxis) ? [horizontal(0)] : [])];
  const below = xAxis.showticklabels === false ? [] : xs;
  const beside = yAxis.showticklabels === false ? [] : ys;
  return [
    tag("path", { d: grid.join(""), stroke: style.grid, fill: "none" }),
    tag("path", { d: zero.join(""), stroke: style.axis, fill: "none" }),
    ...below.map(({ value, label }) => text(label, x(value), bottom + 18, { "text-anchor": "middle" })),
    ...beside.map(({ value, label }) => text(label, left - 6, y(value) + 5, { "text-anchor": "end" })),
    xAxis.title ? text(xAxis.title.text, (left + right) / 2, bottom + 42, { "text-anchor": "middle" }) : "",
    yAxis.title ? upright(yAxis.title.text, left - 42, (top + bottom) / 2) : "",
  ].join("");
}

const hasZero = ({ type, zeroline, range: [low, high] }: Plane["xAxis"]): boolean =>
  (type ?? "linear") === "linear" && zeroline !== false && low < 0 && high > 0;

const text = (
  content: string,
  x: number,
  y: number,
  attributes: Record<string, string | number> = {},
): string => tag("text", { x, y, ...attributes }, escaped(content));

const upright = (content: string, x: number, y: number): string =>
  text(content, x, y, { "text-anchor": "middle", transform: `rotate(-90 ${pixel(x)} ${pixel(y)})` });

function drawAnnotation(
  { text: content, x, y, font }: Annotation,
  { width, height, margin }: Layout,
): string {
  const left = margin.l + x * (width - margin.l - margin.r);
  const top = height - margin.b - y * (height - margin.t - margin.b);
  return text(content, left, top - 6, {
    "text-anchor": "middle",
    "font-size": font?.size ?? style.font.size,
  });
}

function drawLegend(traces: readonly Trace[], { width, margin }: Layout): string[] {
  const named = traces.filter(({ name, showlegend }) => name && showlegend !== false);
  const left = width - margin.r + 16;
  return named.map((trace, i) => {
    const y = margin.t + 12 + 22 * i;
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
  return line + (trace.mode.includes("markers") ? markerAt(trace, 0, x + 16, y) : "");
}

function drawSlider({ label, values, active }: Slider, width: number, top: number): string {
  const [left, right, y] = [style.margin.l + 150, width - style.margin.r, top + style.sliderHeight / 2];
  const thumb = left + ((right - left) * active) / Math.max(1, values.length - 1);
  return [
    text(`${label} = ${values[active]}`, style.margin.l, y + 5),
    tag("path", {
      d: `M${left} ${y}H${right}`,
      stroke: style.axis,
      "stroke-width": 4,
      "stroke-linecap": "round",
    }),
    tag("circle", { cx: thumb, cy: y, r: 8, fill: style.colors[0] as string }),
  ].join("");
}
