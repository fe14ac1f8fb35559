import { random } from "../../network";
import { median } from "./median";

const resamples = 2000;

/** The median of several runs, and the 95 % interval in which it would lie if the runs were repeated. */
export interface Interval {
  middle: number;
  low: number;
  high: number;
}

/**
 * The median with its bootstrap interval: 2000 times as many values are drawn from the list, with repetition;
 * 95 of 100 of their medians lie between `low` and `high`. Efron, 1979. The same list gives the same interval.
 * Throws a RangeError for an empty list.
 *
 * @example
 * bootstrap([3, 3, 3]); // { middle: 3, low: 3, high: 3 }
 */
export function bootstrap(values: readonly number[]): Interval {
  if (values.length === 0) throw new RangeError("bootstrap: there are no values");
  const generator = random(1);
  const draw = () => values.map(() => values[generator.integer(values.length)]);
  const medians = Array.from({ length: resamples }, () => median(draw())).sort((a, b) => a - b);
  return { middle: median(values), low: medians[0.025 * resamples], high: medians[0.975 * resamples - 1] };
}
