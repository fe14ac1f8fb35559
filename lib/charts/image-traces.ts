import { colorIn, isDark } from "./color-scale";
import type { Bar, Heatmap, Line, MarkerSymbol, Scatter, Trace } from "./figure";
import type { Plane } from "./plane";
import { style } from "./style";
import { pixel, tag, text as textAt } from "./svg";

type Attributes = Record<string, string | number>;
type Place = readonly [x: number, y: number];

/** One trace as SVG. Bars stand beside the other bars of their panel. */
export function drawTrace(trace: Trace, plane: Plane, panel: readonly Trace[]): string {
  if (trace.type === "scatter") return drawScatter(trace, plane);
  if (trace.type === "heatmap") return drawHeatmap(trace, plane);
  return drawBars(
    trace,
    plane,
    panel.filter((other): other is Bar => other.type === "bar"),
  );
}

function drawScatter(trace: Scatter, plane: Plane): string {
  const places = trace.x.map((x, i): Place | null => {
    const y = trace.y[i];
    return x === null || y == null ? null : [plane.x(x), plane.y(y)];
  });
  const { fillcolor, opacity = 1, line = {}, mode } = trace;
  const outline = pathThrough(places);
  const lines = fillcolor
    ? tag("path", { d: outline, fill: fillcolor, opacity })
    : tag("path", { d: outline, fill: "none", ...strokeOf(line) });
  const markers = places.map((place, i) => (place ? markerAt(trace, i, place) : ""));
  return (mode.includes("lines") ? lines : "") + (mode.includes("markers") ? markers.join("") : "");
}

/** A path through the places, broken where there is none. */
function pathThrough(places: readonly (Place | null)[]): string {
  const path = thinned(places).map(
    (place, i, all) => place && `${all[i - 1] ? "L" : "M"}${place.map(pixel).join(" ")}`,
  );
  return path.join("");
}

/** Leaves out the places that lie on the way between two others, as far as the eye sees. */
function thinned(places: readonly (Place | null)[]): (Place | null)[] {
  const kept: (Place | null)[] = [];
  let last = 0;
  places.forEach((place, i) => {
    const next = places[i + 1];
    const from = places[last];
    const onTheWay =
      place &&
      next &&
      from &&
      i > last &&
      places.slice(last + 1, i + 1).every((each) => each && isBetween(each, from, next));
    if (onTheWay) return;
    kept.push(place);
    last = i;
  });
  return kept;
}

const visible = 0.2; // pixels

/** Whether a place lies on the straight line between two others, and within it. */
function isBetween([x, y]: Place, [x0, y0]: Place, [x1, y1]: Place): boolean {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.hypot(dx, dy);
  const along = ((x - x0) * dx + (y - y0) * dy) / length;
  return along >= 0 && along <= length && Math.abs((x - x0) * dy - (y - y0) * dx) / length < visible;
}

const dashes = {
  solid: "",
  dash: "9 9",
  dot: "3 3",
  dashdot: "9 3 3 3",
  longdash: "15 15",
  longdashdot: "15 3 3 3",
};

/** The attributes of a line. */
export const strokeOf = ({
  color = style.ink,
  dash = "solid",
  width = style.lineWidth,
}: Line): Attributes => ({
  stroke: color,
  "stroke-width": width,
  ...(dash !== "solid" && { "stroke-dasharray": dashes[dash] }),
});

/** The outlines of the markers, for a radius of 1. */
const outlines: Readonly<Record<MarkerSymbol, string>> = {
  circle: "M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0",
  "circle-open": "M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0",
  square: "M-.9-.9H.9V.9H-.9Z",
  diamond: "M0-1.3L1.3 0L0 1.3L-1.3 0Z",
  "triangle-up": "M0-1.2L1.1.7H-1.1Z",
  cross: "M-1.2-.4H-.4V-1.2H.4V-.4H1.2V.4H.4V1.2H-.4V.4H-1.2Z",
  x: "M-1.2-.8L-.8-1.2L0-.4L.8-1.2L1.2-.8L.4 0L1.2.8L.8 1.2L0 .4L-.8 1.2L-1.2.8L-.4 0Z",
};

/** The marker of a trace's i-th point. */
export function markerAt({ marker = {} }: Scatter, i: number, [x, y]: Place): string {
  const { color = style.ink, size = 6, symbol = "circle", line } = marker;
  const own = each(color, i);
  const shape = each(symbol, i);
  const radius = size / 2;
  const open = shape.endsWith("-open");
  const [border, width] = open ? [own, 1.5] : [line?.color, line?.width ?? 1];
  return tag("path", {
    d: outlines[shape],
    transform: `translate(${pixel(x)} ${pixel(y)})scale(${radius})`,
    fill: open ? "#fff" : own,
    ...(border && { stroke: border, "stroke-width": (width / radius).toFixed(2) }),
  });
}

const each = <T extends string>(values: T | T[], i: number): T =>
  (Array.isArray(values) ? values[i % values.length] : values) as T;

function drawBars(trace: Bar, plane: Plane, beside: readonly Bar[]): string {
  const lying = trace.orientation === "h";
  const [names, lengths] = lying ? [trace.y, trace.x] : [trace.x, trace.y];
  const [across, along] = lying ? [plane.y, plane.x] : [plane.x, plane.y];
  const [nameAxis, axis] = lying ? [plane.yAxis, plane.xAxis] : [plane.xAxis, plane.yAxis];
  const unit =
    (lying ? plane.top - plane.bottom : plane.right - plane.left) / (nameAxis.range[1] - nameAxis.range[0]);
  const foot = along(axis.type === "log" ? 10 ** axis.range[0] : 0);
  // As plotly.js does it: a bar without a width of its own shares 0.8 of its place with those beside it.
  const width = trace.width ?? 0.8 / beside.length;
  const shift = trace.width ? 0 : (beside.indexOf(trace) - (beside.length - 1) / 2) * width;
  const interval = trace.error_x ?? trace.error_y;
  return names
    .map((name, i) => {
      const length = Number(lengths[i]);
      const middle = across(name) + shift * unit;
      const side = Math.abs(width * unit) / 2;
      const bar = pathOf(lying, [
        [foot, middle - side],
        [along(length), middle - side],
        [along(length), middle + side],
        [foot, middle + side],
      ]);
      const ends = interval && [
        length - (interval.arrayminus[i] as number),
        length + (interval.array[i] as number),
      ];
      const whisker =
        ends &&
        pathOf(
          lying,
          ends.map((end): Place => [along(end), middle]),
        );
      return (
        tag("path", { d: bar, fill: each(trace.marker?.color ?? style.ink, i) }) +
        (whisker ? tag("path", { d: whisker, stroke: interval.color, "stroke-width": 2 }) : "")
      );
    })
    .join("");
}

/** A path through places given as [along, across] the bars. */
const pathOf = (lying: boolean, places: readonly Place[]): string =>
  pathThrough(places.map(([along, across]): Place => (lying ? [along, across] : [across, along])));

const shades = 32;

/** Cells of one colour beside each other become one stripe, and stripes of one colour one path. */
function drawHeatmap({ x, y, z, zmin, zmax, colorscale, text }: Heatmap, plane: Plane): string {
  const [left, right] = edgesOf(x, plane.x, plane.right - plane.left);
  const [top, bottom] = edgesOf(y, plane.y, plane.bottom - plane.top);
  const shadeOf = (value: number | null = null) =>
    value === null ? -1 : Math.round(((value - zmin) / (zmax - zmin)) * (shades - 1));
  const paths = new Map<number, string>();
  z.forEach((row, j) => {
    for (let from = 0, to = 0; from < row.length; from = to) {
      const shade = shadeOf(row[from]);
      while (to < row.length && shadeOf(row[to]) === shade) to++;
      const stripe = `M${left(from)} ${top(j)}H${right(to - 1)}V${bottom(j)}H${left(from)}z`;
      if (shade >= 0) paths.set(shade, (paths.get(shade) ?? "") + stripe);
    }
  });
  const colorOf = (shade: number) => colorIn(colorscale, shade / (shades - 1));
  const stripes = [...paths].map(([shade, d]) => tag("path", { d, fill: `rgb(${colorOf(shade)})` }));
  const texts = (text ?? []).flatMap((row, j) =>
    row.map((content, i) => {
      const fill = isDark(colorOf(shadeOf(z[j]?.[i]))) ? "#fff" : "#333";
      return textAt(content, plane.x(x[i] as string), plane.y(y[j] as string) + 5, {
        "text-anchor": "middle",
        fill,
      });
    }),
  );
  return tag("g", { "shape-rendering": "crispEdges" }, stripes.join("")) + texts.join("");
}

/** The pixels where the i-th cell starts and ends: whole ones, so that no gap shows. A single cell fills the length. */
function edgesOf(
  values: Heatmap["x"],
  place: Plane["x"],
  length: number,
): [start: (i: number) => number, end: (i: number) => number] {
  const at = (i: number) => place(values[i] as string);
  const half = (values.length > 1 ? at(1) - at(0) : length) / 2;
  return [(i) => Math.round(at(i) - half), (i) => Math.round(at(i) + half)];
}
