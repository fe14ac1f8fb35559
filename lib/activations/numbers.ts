/** x, but not below `low` nor above `high`. NaN stays NaN, -0 stays -0. */
export const clamp = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high);

/** x, with ±∞ replaced by the largest finite number of its sign. */
export const finite = (x: number): number => clamp(x, -Number.MAX_VALUE, Number.MAX_VALUE);
