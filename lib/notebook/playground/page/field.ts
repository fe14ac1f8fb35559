import type { Window } from "../window";
import { shadeOf, type Theme } from "./theme";

/** Points along each side of the square windows on the plane. */
export const side = 48;

/** The middles of the window's squares, row after row from the top. */
export const gridOf = ({ x, y, half }: Window): Float64Array =>
  Float64Array.from({ length: 2 * side * side }, (_, i) => {
    const [row, column] = [Math.floor(i / 2 / side), (i >> 1) % side];
    return i % 2 === 0 ? x + half * ((2 * column + 1) / side - 1) : y - half * ((2 * row + 1) / side - 1);
  });

let scratch: HTMLCanvasElement | undefined;

/** A picture of `side` × `side` values from −1 to 1, good until the next one is made. */
export function pictureOf(valueAt: (point: number) => number, theme: Theme): HTMLCanvasElement {
  scratch ??= Object.assign(document.createElement("canvas"), { width: side, height: side });
  const pen = scratch.getContext("2d") as CanvasRenderingContext2D;
  const image = pen.createImageData(side, side);
  const pixels = new Uint32Array(image.data.buffer);
  for (let i = 0; i < pixels.length; i++) pixels[i] = theme.palette[shadeOf(valueAt(i))];
  pen.putImageData(image, 0, 0);
  return scratch;
}
