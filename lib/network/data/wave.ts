import type { Regression } from "../dataset";
import { onCircle } from "./circle";
import { type Sampling, streamOf } from "./sampling";

/**
 * sin(πx) + |x|, a wave with a corner at 0: something for smooth activations and something for ReLU.
 *
 * @example
 * waveAt(0.5); // 1.5
 */
export const waveAt = (x: number): number => onCircle(x / 2)[1] + Math.abs(x);

/**
 * A regression in one dimension: x from −2 to 2, and `waveAt(x)` with noise. One feature, one target.
 * Throws a RangeError for rows, noise or seed out of range.
 *
 * @example
 * wave({ rows: 50 }).targets.length; // 50
 */
export function wave({ rows = 200, noise = 0.1, seed = 0 }: Sampling = {}): Regression {
  const { uniform, normal } = streamOf("wave", { rows, noise, seed });
  const inputs = Float64Array.from({ length: rows }, () => 4 * uniform() - 2);
  const targets = inputs.map((x) => waveAt(x) + noise * normal());
  return { rows, features: 1, inputs, targets, outputs: 1 };
}
