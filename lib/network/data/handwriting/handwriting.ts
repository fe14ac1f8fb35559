import type { Classification } from "../../dataset";
import { pairs, pictures, symbols } from "./pictures";

/** Pixels along a side. */
export const handwritingSize = 8;

/** The highest level of ink in the original. */
const fullInk = 16;

/**
 * 1797 digits that 13 people wrote by hand, as pictures of 8 × 8 pixels, line after line: 0 for paper, 1 for ink,
 * in steps of 1/16. 64 features, ten classes of 174 to 183 rows. Always the same rows in the order of the original,
 * where neighbours are often of one hand. A `split` mixes the hands, so it tells how well known hands are read.
 * Alpaydin and Kaynak, Optical Recognition of Handwritten Digits, 1998 (its test set), CC BY 4.0: see LICENSE.md.
 *
 * @example
 * handwriting().rows; // 1797
 */
export function handwriting(): Classification {
  const lines = pictures.trim().split("\n");
  const features = handwritingSize * handwritingSize;
  const inputs = new Float64Array(lines.length * features);
  const inkOf = meanings();
  let pixel = 0;
  for (const line of lines)
    for (const symbol of line.slice(1)) for (const level of inkOf[symbol]) inputs[pixel++] = level / fullInk;
  return {
    rows: lines.length,
    features,
    inputs,
    labels: Int32Array.from(lines, (line) => Number(line[0])),
    classes: 10,
  };
}

/** The levels of ink that each symbol stands for. */
function meanings(): Record<string, number[]> {
  const levels: Record<string, number[]> = {};
  for (let level = 0; level <= fullInk; level++) levels[symbols[level]] = [level];
  pairs.split(" ").forEach(([first, second], i) => {
    levels[symbols[fullInk + 1 + i]] = [...levels[first], ...levels[second]];
  });
  return levels;
}
