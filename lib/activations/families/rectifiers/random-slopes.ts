import type { Numbers } from "../../activation";

/**
 * RReLU in training: for each x ≤ 0 a slope drawn evenly from [l, u], for each x > 0 the slope 1. The value is
 * slope·x and the derivative is the slope, so one draw serves the forward and the backward pass.
 * `random` gives numbers in [0, 1); seed it for repeatable runs.
 * Xu, Wang, Chen & Li, 2015.
 *
 * @example
 * randomSlopes([-1, 2, -3], { l: 0.25, u: 0.75 }, () => 0.5); // [0.5, 1, 0.5]
 */
export function randomSlopes<T extends Numbers>(
  xs: T,
  { l, u }: { readonly l: number; readonly u: number },
  random: () => number,
): T {
  return xs.map((x) => (x > 0 ? 1 : l + (u - l) * random())) as T;
}
