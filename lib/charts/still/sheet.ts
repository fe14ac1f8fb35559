import { darkOf, ink, smallPrint } from "../palette";
import type { Plotted } from "../plotted";
import { colorAt } from "../style";
import { pixel, tag, text } from "./svg";
import { linesOf, type Window } from "./thumbnail";

/** Functions that stand together on a sheet, and what is said of them. */
export interface SheetGroup {
  title: string;
  rule: string;
  functions: readonly Plotted[];
}

const window: Window = { low: -4, high: 4, bottom: -1.7, top: 3.3, unit: 13 };
const picture = {
  width: (window.high - window.low) * window.unit,
  height: (window.top - window.bottom) * window.unit,
};
const fine = 3; // a curve is drawn so many times larger and then reduced: smooth on a fine screen
const columns = 8;
const pitch = { x: 120, y: picture.height + 40 };
const heading = 34;
const margin = 8;
const width = (columns - 1) * pitch.x + picture.width;
const tileGround = "rgba(128,128,128,0.09)";

/**
 * Functions and their slopes on one sheet, group by group, each with its name: a static SVG without ground, in the
 * colours of a light or of a dark page. All are drawn on the same scale: solid f, dashed f′.
 */
export function sheetOf(groups: readonly SheetGroup[], theme: "light" | "dark", caption: string): string {
  const colour = (light: string) => (theme === "dark" ? darkOf[light] : light);
  let top = 40;
  const drawn = groups.flatMap(({ title, rule, functions }) => {
    const head = tag(
      "text",
      { x: 0, y: top + 16, "font-size": 15 },
      tag("tspan", { "font-weight": "600" }, title) +
        tag("tspan", { dx: 10, "font-size": 13, fill: colour(smallPrint) }, rule),
    );
    const tiles = functions.map((f, i) =>
      tile(f, (i % columns) * pitch.x, top + heading + Math.floor(i / columns) * pitch.y),
    );
    top += heading + Math.ceil(functions.length / columns) * pitch.y + 6;
    return [head, ...tiles];
  });
  const line = { fill: "none", "stroke-width": 2.2, "stroke-linejoin": "round" };
  const axes = `M${pixel(-window.low * window.unit)} 0V${picture.height}M0 ${pixel(window.top * window.unit)}H${picture.width}`;
  const shared = [
    tag("style", {}, `.f{stroke:${colour(colorAt(0))}}.s{stroke:${colour(colorAt(1))}}`),
    tag(
      "defs",
      {},
      tag(
        "g",
        { id: "a" },
        tag("rect", { ...picture, rx: 4, fill: tileGround }) +
          tag("path", { d: axes, stroke: "rgba(128,128,128,0.6)", fill: "none" }),
      ),
    ),
    tag("g", line, tag("path", { class: "f", d: "M0 14h28" })),
    text("f", 36, 19),
    tag("g", { ...line, ...dashed }, tag("path", { class: "s", d: "M62 14h28" })),
    text("its slope f′", 98, 19),
    text(caption, width, 19, { "text-anchor": "end", fill: colour(smallPrint) }),
  ];
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `${-margin} 0 ${width + 2 * margin} ${Math.round(top)}`,
      width: width + 2 * margin,
      height: Math.round(top),
      "font-family": "system-ui, -apple-system, 'Segoe UI', sans-serif",
      "font-size": 13,
      fill: colour(ink),
    },
    [...shared, ...drawn].join(""),
  );
}

const dashed = { "stroke-width": 1.6, "stroke-dasharray": "5 3" };
const larger = { "stroke-width": 1.6 * fine, "stroke-dasharray": `${5 * fine} ${3 * fine}` };

/** A function's picture, with its name below in one line or two. */
function tile(f: Plotted, x: number, y: number): string {
  const { f: path, slope } = linesOf(f, { ...window, unit: fine * window.unit });
  const names = wrapped(f.name).map((line, i) =>
    text(line, picture.width / 2, picture.height + 15 + 14 * i, { "text-anchor": "middle" }),
  );
  const curves = [
    tag("path", { class: "s", d: slope, ...larger }),
    tag("path", { class: "f", d: path, "stroke-width": 2.2 * fine }),
  ];
  return tag(
    "g",
    { transform: `translate(${pixel(x)} ${pixel(y)})` },
    [
      tag("use", { href: "#a" }),
      tag("svg", { ...picture, viewBox, fill: "none", "stroke-linejoin": "round" }, curves.join("")),
      ...names,
    ].join(""),
  );
}

const viewBox = `0 0 ${fine * picture.width} ${fine * picture.height}`;
const longest = 15; // letters of a line

function wrapped(name: string): string[] {
  if (name.length <= longest) return [name];
  const cut = name.lastIndexOf(" ", longest);
  return cut < 0 ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}
