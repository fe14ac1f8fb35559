/** Returns `value` where it is a whole number above 0, else throws. */
export function wholeNumber(what: string, value: number): number {
  if (!Number.isInteger(value) || value < 1)
    throw new RangeError(`${what} must be a whole number above 0, not ${String(value)}`);
  return value;
}

/** Returns `value` where it is a finite number above 0, else throws. */
export function positiveNumber(what: string, value: number): number {
  if (!Number.isFinite(value) || value <= 0)
    throw new RangeError(`${what} must be a number above 0, not ${String(value)}`);
  return value;
}

/** Returns `value` where it lies in [0, 1), else throws. */
export function fraction(what: string, value: number): number {
  if (!(value >= 0 && value < 1))
    throw new RangeError(`${what} must be at least 0 and below 1, not ${String(value)}`);
  return value;
}
