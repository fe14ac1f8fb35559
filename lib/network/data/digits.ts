import type { Classification } from "../dataset";
import type { Random } from "../random/random";
import { font, fontHeight, fontWidth } from "./font";
import { classification, type Sampling } from "./sampling";

/** Pixels along a side. */
export const digitSize = 16;

/** Pixels from one dot of the font to the next. */
const pitch = 1.7;

/**
 * The digits 0 to 9 of a dot-matrix font as pictures of 16 × 16 pixels, line after line: 0 for paper, 1 for ink.
 * Each is shifted by up to 3 pixels across and 2 down, slanted by up to 0.5 pixels a line, and noise is added.
 * 256 features, ten classes. Throws a RangeError for rows, noise or seed out of range.
 *
 * @example
 * digits({ rows: 20 }).features; // 256
 */
export const digits = ({ rows = 1000, noise = 0.25, seed = 0 }: Sampling = {}): Classification =>
  classification("digits", { rows, noise, seed }, 10, draw);

function draw(digit: number, { uniform }: Random): Float64Array {
  const between = (low: number, high: number) => low + (high - low) * uniform();
  const across = between(-3, 3);
  const down = between(-2, 2);
  const slant = between(-0.5, 0.5);
  const center = (digitSize - 1) / 2;
  const picture = new Float64Array(digitSize * digitSize);
  for (let pixel = 0; pixel < picture.length; pixel++) {
    const y = Math.floor(pixel / digitSize) - center - down;
    const x = (pixel % digitSize) - center - across + slant * y;
    picture[pixel] = ink(digit, x / pitch + (fontWidth - 1) / 2, y / pitch + (fontHeight - 1) / 2);
  }
  return picture;
}

/** The ink at a point between the dots: the four nearest count in proportion to their nearness. */
function ink(digit: number, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const above = mix(dot(digit, left, top), dot(digit, left + 1, top), x - left);
  const below = mix(dot(digit, left, top + 1), dot(digit, left + 1, top + 1), x - left);
  return mix(above, below, y - top);
}

const dot = (digit: number, column: number, line: number): number =>
  column >= 0 && column < fontWidth && line >= 0 && line < fontHeight ? font[digit][line][column] : 0;

const mix = (from: number, to: number, share: number): number => from + share * (to - from);
