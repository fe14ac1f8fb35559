import type { Classification } from "../dataset";
import { onCircle } from "./circle";
import { classification, type Sampling } from "./sampling";

/**
 * Two half circles of radius 1 that reach into each other: the upper one around (0, 0), the lower one around (1, 0.5).
 * Two features, two classes. Throws a RangeError for rows, noise or seed out of range.
 *
 * @example
 * moons({ rows: 100 }).inputs.length; // 200
 */
export const moons = ({ rows = 200, noise = 0.15, seed = 0 }: Sampling = {}): Classification =>
  classification("moons", { rows, noise, seed }, 2, (label, { uniform }) => {
    const [x, y] = onCircle(uniform() / 2);
    return label === 0 ? [x, y] : [1 - x, 0.5 - y];
  });
