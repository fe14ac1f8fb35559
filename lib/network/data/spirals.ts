import { wholeNumber } from "../arguments";
import type { Classification } from "../dataset";
import { onCircle } from "./circle";
import { classification, type Sampling } from "./sampling";

/** How to draw spirals. */
export interface SpiralSampling extends Sampling {
  /** From 2 to 5. */
  arms?: number;
  /** How often an arm winds round. */
  turns?: number;
}

/**
 * Spirals from the centre to radius 1, a class for each of 2 to 5 arms. Two features.
 * With two arms, Lang & Witbrock, 1988. Throws a RangeError for an option out of range.
 *
 * @example
 * spirals({ rows: 90, arms: 3 }).classes; // 3
 */
export function spirals(options: SpiralSampling = {}): Classification {
  const { rows = 300, arms = 2, turns = 1, noise = 0.03, seed = 0 } = options;
  if (wholeNumber("spirals: arms", arms) < 2 || arms > 5)
    throw new RangeError(`spirals: arms must be a whole number from 2 to 5, not ${arms}`);
  if (!Number.isFinite(turns)) throw new RangeError(`spirals: turns must be a finite number, not ${turns}`);
  return classification("spirals", { rows, noise, seed }, arms, (label, { uniform }) => {
    const radius = Math.sqrt(uniform()); // an arm's length grows with the square of its radius
    const [x, y] = onCircle(turns * radius + label / arms);
    return [radius * x, radius * y];
  });
}
