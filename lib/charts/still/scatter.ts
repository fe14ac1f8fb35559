import type { Line, MarkerSymbol, Scatter } from "../figure";
import { ground } from "../palette";
import { style } from "../style";
import { outline, type Place, pathThrough } from "./path";
import type { Plane } from "./plane";
import { pixel, tag, text } from "./svg";

type Attributes = Record<string, string | number>;

export function drawScatter(trace: Scatter, plane: Plane): string {
  const places = trace.x.map((x, i): Place | null => {
    const y = trace.y[i] ?? null;
    return x === null || y === null ? null : [plane.x(x), plane.y(y)];
  });
  const { fillcolor, opacity = 1, line = {}, mode } = trace;
  const look: Attributes = fillcolor ? { fill: fillcolor, opacity } : { fill: "none", ...strokeOf(line) };
  return (
    (mode.includes("lines") ? tag("path", { d: pathThrough(places), ...look }) : "") +
    (mode.includes("markers") ? drawMarkers(trace, places) : "") +
    (mode.includes("text") ? drawTexts(trace, places) : "")
  );
}

/** What stands above the points, to the left or to the right. */
function drawTexts({ text: texts = [], textposition }: Scatter, places: readonly (Place | null)[]): string {
  const [side, anchor] = textposition === "top left" ? [-1, "end"] : [1, "start"];
  const textAt = (place: Place | null, i: number) =>
    place ? text(texts[i] ?? "", place[0] + 4 * Number(side), place[1] - 8, { "text-anchor": anchor }) : "";
  return places.map(textAt).join("");
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

/** The markers of a trace; those of one kind are one path. */
export function drawMarkers({ marker = {} }: Scatter, places: readonly (Place | null)[]): string {
  const { color = style.ink, size = 6, opacity = 1, symbol = "circle", line } = marker;
  const symbols = [symbol].flat();
  const kinds = [...new Set(symbols)].map((kind) => {
    const own = places.filter((_, i) => symbols[i % symbols.length] === kind);
    const d = own.flatMap((place) => (place ? markerAround(place, kind, size / 2) : [])).join("");
    if (kind === "circle-open") return tag("path", { d, fill: ground, stroke: color, "stroke-width": 1.5 });
    return tag("path", {
      d,
      fill: color,
      ...(opacity < 1 && { opacity }),
      ...(line && { stroke: line.color, "stroke-width": line.width }),
    });
  });
  return kinds.join("");
}

/** The corners of the markers around 0, for a radius of 1. */
const corners: Readonly<Partial<Record<MarkerSymbol, readonly Place[]>>> = {
  square: turned([0.9, 0.9]),
  diamond: turned([1.3, 0]),
  "triangle-up": [
    [0, -1.2],
    [1.1, 0.7],
    [-1.1, 0.7],
  ],
  "triangle-left": [
    [-1.2, 0],
    [0.7, 1.1],
    [0.7, -1.1],
  ],
  "triangle-right": [
    [1.2, 0],
    [-0.7, 1.1],
    [-0.7, -1.1],
  ],
  cross: turned([1.2, -0.4], [1.2, 0.4], [0.4, 0.4]),
};

/** The corners, and the same turned by 90°, 180° and 270°. */
function turned(...quarter: Place[]): Place[] {
  const turn = ([x, y]: Place): Place => [-y, x];
  return [0, 1, 2, 3].flatMap((times) =>
    quarter.map((place) => Array.from({ length: times }).reduce<Place>((each) => turn(each), place)),
  );
}

function markerAround([x, y]: Place, kind: MarkerSymbol, radius: number): string {
  const shape = corners[kind];
  if (shape) return outline(shape.map(([dx, dy]): Place => [x + radius * dx, y + radius * dy]));
  const half = `a${pixel(radius)} ${pixel(radius)} 0 1 0 `;
  return `M${pixel(x - radius)} ${pixel(y)}${half}${pixel(2 * radius)} 0${half}${pixel(-2 * radius)} 0`;
}
