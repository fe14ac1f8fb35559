/** The index of the largest number, the first of equals; of a NaN where there is one. */
export function largest(xs: Float64Array): number {
  let top = 0;
  for (let i = 1; i < xs.length; i++) if (xs[i] > xs[top] || Number.isNaN(xs[i])) top = i;
  return top;
}

/**
 * How far x lies below the largest number. Equal infinities lie 0 apart: what grows together stays together.
 */
export const below = (x: number, top: number): number => (x === top ? 0 : x - top);
