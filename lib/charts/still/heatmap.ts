import { colorIn, isDark } from "../color-scale";
import type { Heatmap } from "../figure";
import { style } from "../style";
import type { Plane } from "./plane";
import { paletteImage } from "./png";
import { tag, text as textAt } from "./svg";

const shades = 64;
const empty = shades; // the colour of a cell without a value

/** A field as a picture with a pixel for each cell, spread over its panel, and the texts of the cells. */
export function drawHeatmap({ x, y, z, zmin, zmax, colorscale, text = [] }: Heatmap, plane: Plane): string {
  const colors = Array.from({ length: shades }, (_, i) => colorIn(colorscale, i / (shades - 1)));
  const palette = [...colors, [255, 255, 255]];
  const shadeOf = (value: number) => {
    const place = Math.min(1, Math.max(0, (value - zmin) / (zmax - zmin)));
    return Math.round(place * (shades - 1));
  };
  const cells = z.map((row) => row.map((value) => (value === null ? empty : shadeOf(value))));
  const xs = x.map(plane.x);
  const ys = y.map(plane.y);
  const [left, width] = stretch(xs, plane.right - plane.left);
  const [top, height] = stretch(ys, plane.bottom - plane.top);
  const upwards = ys[0] > (ys.at(-1) as number);
  const picture = paletteImage(upwards ? [...cells].reverse() : cells, palette);
  const image = tag("image", {
    href: `data:image/png;base64,${picture.toString("base64")}`,
    ...{ x: left, y: top, width, height },
    preserveAspectRatio: "none",
    style: "image-rendering: pixelated",
  });
  const texts = text.flatMap((row, j) =>
    row.map((content, i) => {
      const fill = isDark(palette[cells[j]?.[i] ?? empty]) ? "#fff" : style.ink;
      return textAt(content, xs[i], ys[j] + 5, { "text-anchor": "middle", fill });
    }),
  );
  return image + texts.join("");
}

/** Where cells around some middles start, and how long they are together. A single cell fills the panel. */
function stretch(middles: readonly number[], panel: number): [start: number, length: number] {
  const [first = 0, second] = middles;
  const cell = second === undefined ? panel : Math.abs(second - first);
  return [Math.min(...middles) - cell / 2, middles.length * cell];
}
