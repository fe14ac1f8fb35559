/**
 * Exact rational numbers, from fraction.js. 0.1 is 1/10 here, and 0.1 + 0.2 = 0.3 holds.
 */
import Fraction from "fraction.js";

export type Rational = InstanceType<typeof Fraction>;

export const rational = (numerator: number | bigint, denominator: number | bigint = 1): Rational =>
  new Fraction(numerator, denominator);

/** The exact value of a decimal such as "0.044715". */
export const decimal = (text: string): Rational => new Fraction(text);

export const zero: Rational = rational(0);
export const one: Rational = rational(1);

export const isInteger = (q: Rational): boolean => q.d === 1n;
export const isOdd = (q: Rational): boolean => isInteger(q) && q.n % 2n === 1n;
export const isEven = (q: Rational): boolean => isInteger(q) && q.n % 2n === 0n;

/** n as a product of primes. A factor left without a divisor below a thousand counts as a prime. */
export function primeFactors(n: bigint): bigint[] {
  const factors: bigint[] = [];
  let rest = n;
  for (let divisor = 2n; divisor < 1000n && divisor * divisor <= rest; divisor++)
    for (; rest % divisor === 0n; rest /= divisor) factors.push(divisor);
  return rest === 1n ? factors : [...factors, rest];
}
