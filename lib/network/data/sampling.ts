import { wholeNumber } from "../arguments";
import type { Classification } from "../dataset";
import { type Random, random } from "../random/random";

/** How to draw a data set. The same options give the same numbers, bit for bit, on every machine. */
export interface Sampling {
  rows?: number;
  /** The standard deviation of the normal noise on every number. */
  noise?: number;
  /** A whole number from 0 to 2³² − 1. */
  seed?: number;
}

/** A stream of random numbers for a data set. Throws a RangeError that begins with `name` for a bad option. */
export function streamOf(name: string, { rows, noise, seed }: Required<Sampling>): Random {
  wholeNumber(`${name}: rows`, rows);
  if (!(noise >= 0 && noise < Infinity))
    throw new RangeError(`${name}: noise must be a number from 0 up, not ${String(noise)}`);
  return random(seed);
}

/** A data set of classes of equal size in turn. `draw` gives a row of a class, to which noise is added. */
export function classification(
  name: string,
  sampling: Required<Sampling>,
  classes: number,
  draw: (label: number, random: Random) => ArrayLike<number>,
): Classification {
  const { rows, noise } = sampling;
  const stream = streamOf(name, sampling);
  const labels = Int32Array.from({ length: rows }, (_, row) => row % classes);
  const drawn = Array.from(labels, (label) => draw(label, stream));
  const features = drawn[0].length;
  const inputs = new Float64Array(rows * features);
  drawn.forEach((row, i) => {
    inputs.set(row, i * features);
  });
  for (let i = 0; i < inputs.length; i++) inputs[i] += noise * stream.normal();
  return { rows, features, inputs, labels, classes };
}
