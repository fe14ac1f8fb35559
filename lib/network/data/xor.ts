import type { Classification } from "../dataset";
import { classification, type Sampling } from "./sampling";

/**
 * The four quadrants of the square from −1 to 1: class 0 where both coordinates have the same sign, class 1 where not.
 * The smallest problem that one layer cannot solve (Minsky & Papert, 1969).
 * Two features, two classes. Throws a RangeError for rows, noise or seed out of range.
 *
 * @example
 * xor({ rows: 4, noise: 0 }).labels; // Int32Array.of(0, 1, 0, 1)
 */
export const xor = ({ rows = 200, noise = 0.1, seed = 0 }: Sampling = {}): Classification =>
  classification("xor", { rows, noise, seed }, 2, (label, { uniform }) => {
    const sign = uniform() < 0.5 ? -1 : 1;
    return [sign * uniform(), (label === 0 ? sign : -sign) * uniform()];
  });
