import type { Classification } from "../dataset";
import { onCircle } from "./circle";
import { classification, type Sampling } from "./sampling";

/**
 * A circle of radius 1 around one of radius 0.5: no line can part them.
 * Two features, two classes, the outer one first. Throws a RangeError for rows, noise or seed out of range.
 *
 * @example
 * circles({ rows: 100 }).classes; // 2
 */
export const circles = ({ rows = 200, noise = 0.1, seed = 0 }: Sampling = {}): Classification =>
  classification("circles", { rows, noise, seed }, 2, (label, { uniform }) => {
    const [x, y] = onCircle(uniform());
    return label === 0 ? [x, y] : [x / 2, y / 2];
  });
