import { bandsOf, colorIn, isDark } from "../color-scale";
import type { Contour, Heatmap } from "../figure";
import { base64 } from "./base64";
import type { Plane } from "./plane";
import { paletteImage } from "./png";
import { tag, text as textAt } from "./svg";

const most = 64; // shades of a heatmap

/** A field as a picture spread over its panel: a pixel for each cell of a heatmap, the bands of a contour map. Then the texts of the cells. */
export function drawField(trace: Heatmap | Contour, plane: Plane): string {
  const { x, y, z, zmin, zmax, colorscale, opacity = 1 } = trace;
  const banded = trace.type === "contour";
  const shades = banded ? bandsOf(trace) : most;
  const colors = Array.from({ length: shades }, (_, i) => colorIn(colorscale, i / (shades - 1)));
  const empty = shades; // the colour of a cell without a value
  const palette = [...colors, [255, 255, 255]];
  const shadeOf = (value: number) => {
    const place = Math.min(1, Math.max(0, (value - zmin) / (zmax - zmin)));
    return banded ? Math.min(shades - 1, Math.floor(place * shades)) : Math.round(place * (shades - 1));
  };
  const cells = z.map((row) => row.map((value) => (value === null ? empty : shadeOf(value))));
  const pixels = banded ? finer(z).map((row) => row.map(shadeOf)) : cells;
  const xs = x.map(plane.x);
  const ys = y.map(plane.y);
  const [left, width] = stretch(xs, plane.right - plane.left, pixels[0].length);
  const [top, height] = stretch(ys, plane.bottom - plane.top, pixels.length);
  const upwards = ys[0] > (ys.at(-1) as number);
  const picture = paletteImage(upwards ? [...pixels].reverse() : pixels, palette);
  const image = tag("image", {
    href: `data:image/png;base64,${base64(picture)}`,
    ...{ x: left, y: top, width, height },
    preserveAspectRatio: "none",
    ...(opacity < 1 && { opacity: String(opacity) }),
    ...(!banded && { style: "image-rendering: pixelated" }),
  });
  const texts = (trace.type === "heatmap" ? (trace.text ?? []) : []).flatMap((row, j) =>
    row.map((content, i) => {
      const fill = isDark(palette[cells[j]?.[i] ?? empty]) ? "#fff" : "#333";
      return textAt(content, xs[i], ys[j] + 5, { "text-anchor": "middle", fill });
    }),
  );
  return image + texts.join("");
}

/** Where pixels around their middles start, and how long they are together. A single cell fills the panel. */
function stretch(middles: readonly number[], panel: number, pixels: number): [start: number, length: number] {
  if (pixels === 1) return [middles[0] - panel / 2, panel];
  const [low, high] = [Math.min(...middles), Math.max(...middles)];
  const pixel = (high - low) / (pixels - 1);
  return [low - pixel / 2, high - low + pixel];
}

const parts = 4; // pixels from one value to the next

/** The same field with more points, straight between neighbours. */
const finer = (z: Contour["z"]): number[][] =>
  between(
    z.map((row) => between(row as number[], mix)),
    mixRows,
  );

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;
const mixRows = (a: number[], b: number[], share: number): number[] =>
  a.map((each, i) => mix(each, b[i], share));

const between = <T>(list: readonly T[], mixed: (a: T, b: T, share: number) => T): T[] =>
  list.flatMap((each, i) =>
    i === 0
      ? [each]
      : Array.from({ length: parts }, (_, part) => mixed(list[i - 1], each, (part + 1) / parts)),
  );
