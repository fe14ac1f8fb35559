import type { Annotation, Figure, Layout, Slider, Trace } from "../figure";
import { darkOf, ground, smallPrint } from "../palette";
import { colorAt, style } from "../style";
import { drawAxes } from "./axes";
import { drawColorBar, drawLegend } from "./legend";
import { planeOf } from "./plane";
import { pixel, tag, text } from "./svg";
import { drawTrace } from "./traces";

/**
 * A figure as a static SVG, drawn without a browser: what a page shows until, or instead of, the live graph. It has
 * the live graph's size, its sliders as they stand at first, and a card behind it that reads in any theme, light or dark as the reader
 * prefers. `note` stands in its corner.
 */
export function svgOf(figure: Figure, note = ""): string {
  const { layout } = figure;
  const height = imageHeight(figure);
  const traces = figure.data;
  const content = [
    tag("rect", { width: layout.width, height, rx: 4, fill: ground }),
    ...panelsOf(traces).map((panel) => drawPanel(panel, layout)),
    ...layout.annotations.map((each) => drawAnnotation(each, layout)),
    ...(layout.showlegend ? drawLegend(traces, layout) : []),
    drawColorBar(traces, layout),
    note && text(note, 8, 13, { "font-size": 12, fill: smallPrint }),
    ...(figure.sliders ?? []).map((each, i) =>
      drawSlider(each, layout.width, layout.height + i * style.sliderHeight),
    ),
  ];
  const drawing = content.join("");
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
      fill: style.ink,
    },
    tag("style", {}, inTheDark(drawing)) + drawing,
  );
}

/** Rules that exchange the colours of a drawing for those of a dark page. */
function inTheDark(drawing: string): string {
  const used = Object.entries(darkOf).filter(([light]) => light === style.ink || drawing.includes(light));
  const rules = used.map(
    ([light, dark]) => `[fill='${light}']{fill:${dark}}[stroke='${light}']{stroke:${dark}}`,
  );
  return `@media(prefers-color-scheme:dark){${rules.join("")}}`;
}

/** The height of a figure with its sliders, in pixels. */
export const imageHeight = ({ layout, sliders = [] }: Figure): number =>
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
  const { xaxis = "x", yaxis = "y" } = traces[0];
  const plane = planeOf(layout, xaxis, yaxis);
  const { left, top, right, bottom } = plane;
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  const drawn = traces.map((trace) => drawTrace(trace, plane, traces)).join("");
  // An inner svg cuts off what lies outside its panel.
  const clipped = tag("svg", { ...box, viewBox: Object.values(box).map(pixel).join(" ") }, drawn);
  return drawAxes(plane) + clipped;
}

function drawAnnotation(
  { text: content, x, y, font }: Annotation,
  { width, height, margin }: Layout,
): string {
  const left = margin.l + x * (width - margin.l - margin.r);
  const top = height - margin.b - y * (height - margin.t - margin.b);
  return text(content, left, top - 6, { "text-anchor": "middle", "font-size": font.size });
}

/** As the page script draws a slider: its reading, then its track. */
function drawSlider({ label, readings, active }: Slider, width: number, top: number): string {
  const y = top + style.sliderHeight / 2;
  const [left, right] = [200, width - 24];
  const thumb = left + ((right - left) * active) / Math.max(1, readings.length - 1);
  return [
    text(`${label} = ${readings[active]}`, 56, y + 5),
    tag("path", {
      d: `M${left} ${y}H${right}`,
      stroke: style.axis,
      "stroke-width": 6,
      "stroke-linecap": "round",
    }),
    tag("circle", { cx: thumb, cy: y, r: 8, fill: colorAt(0) }),
  ].join("");
}
