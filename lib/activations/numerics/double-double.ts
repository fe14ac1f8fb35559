/*
 * What rounding leaves over: with it a number has twice the digits of a double. Knuth's sum and Dekker's product, 1971,
 * are exact while nothing overflows.
 */

/**
 * a + b beyond its rounded sum.
 *
 * @example
 * sumRest(1, 2 ** -60, 1); // 2 ** -60
 */
export function sumRest(a: number, b: number, sum: number): number {
  const part = sum - a;
  return a - (sum - part) + (b - part);
}

const splitter = 2 ** 27 + 1;

/** The first 26 bits of x. */
function head(x: number): number {
  const large = splitter * x;
  return large - (large - x);
}

/**
 * a·b beyond its rounded product.
 *
 * @example
 * productRest(1 + 2 ** -40, 1 + 2 ** -40, 1 + 2 ** -39); // 2 ** -80
 */
export function productRest(a: number, b: number, product: number): number {
  const [a1, b1] = [head(a), head(b)];
  const [a2, b2] = [a - a1, b - b1];
  return a1 * b1 - product + a1 * b2 + a2 * b1 + a2 * b2;
}

/**
 * a − quotient·b, what a division leaves over.
 *
 * @example
 * quotientRest(1, 3, 1 / 3); // 2 ** -54
 */
export function quotientRest(a: number, b: number, quotient: number): number {
  const product = quotient * b;
  return a - product - productRest(quotient, b, product);
}

/**
 * a·b + c·d, in which the two may cancel.
 *
 * @example
 * sumOfProducts(1 + 2 ** -40, 1 + 2 ** -40, -1, 1 + 2 ** -39); // 2 ** -80
 */
export function sumOfProducts(a: number, b: number, c: number, d: number): number {
  const [first, second] = [a * b, c * d];
  const sum = first + second;
  return sum + (sumRest(first, second, sum) + productRest(a, b, first) + productRest(c, d, second));
}
