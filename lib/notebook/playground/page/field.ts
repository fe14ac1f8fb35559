import type { Theme } from "./theme";
import { colourOf } from "./theme";

/** Points along each side of the square windows on the plane. */
export const side = 48;

/** The square window on the plane for each data set: its middle and half its side. */
export const windows = {
  circles: { x: 0, y: 0, half: 1.6 },
  moons: { x: 0.5, y: 0.25, half: 1.9 },
  spirals: { x: 0, y: 0, half: 1.25 },
  xor: { x: 0, y: 0, half: 1.35 },
} as const;

export type Window = (typeof windows)[keyof typeof windows];

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
  const pen = scratch.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  const image = pen.createImageData(side, side);
  for (let i = 0; i < side * side; i++) image.data.set([...colourOf(valueAt(i), theme), 255], 4 * i);
  pen.putImageData(image, 0, 0);
  return scratch;
}
