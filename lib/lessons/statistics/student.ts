/**
 * How far a mean of normal numbers strays: with probability `confidence` it lies within this many standard errors of the true
 * mean, where the standard error is estimated from the same `runs` numbers. "Student" (W. S. Gosset), 1908.
 * With two standard errors one is nearly right from 15 runs on. Throws a RangeError for fewer than two runs, or a
 * confidence that does not lie between 0 and 1.
 *
 * @example
 * studentQuantile(15).toFixed(2); // "2.14"
 * studentQuantile(100).toFixed(2); // "1.98"
 * studentQuantile(100, 1 - 0.05 / 8).toFixed(2); // "2.79"
 */
export function studentQuantile(runs: number, confidence = 0.95): number {
  if (!Number.isInteger(runs) || runs < 2)
    throw new RangeError(`studentQuantile: runs must be a whole number from 2 up, not ${runs}`);
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`studentQuantile: confidence must lie between 0 and 1, not ${confidence}`);
  let [low, high] = [0, 1];
  while (within(high, runs - 1) < confidence) high *= 2;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (within(middle, runs - 1) < confidence) low = middle;
    else high = middle;
  }
  return high;
}

/** The probability that Student's t with n degrees of freedom lies in [−t, t]. Abramowitz & Stegun, 1964, 26.7.3 and 26.7.4. */
function within(t: number, n: number): number {
  const angle = Math.atan(t / Math.sqrt(n));
  const odd = n % 2 === 1;
  const cosine2 = Math.cos(angle) ** 2;
  let term = odd ? Math.cos(angle) : 1;
  let sum = n > 1 ? term : 0;
  for (let k = odd ? 3 : 2; k <= n - 2; k += 2) {
    term *= (cosine2 * (k - 1)) / k;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
