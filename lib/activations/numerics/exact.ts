/*
 * Numbers as whole multiples of 2⁻²⁰⁰, in BigInt. From them the tables of the functions in this folder are worked out
 * when they are loaded: with all digits, and alike in every JavaScript engine. The functions themselves use nothing but
 * + − × ÷ and √, which IEEE 754 rounds in one way only. Math.exp, Math.sin and the like are left to each engine,
 * so that a training that used them would end elsewhere in another browser.
 */
export const places = 200n;
export const one = 1n << places;

/** The double nearest to an exact number. */
export const toDouble = (exact: bigint): number => Number(exact) / 2 ** 200;

/** What is left of an exact number beyond a double. */
export const restOf = (exact: bigint, double: number): number => toDouble(exact - BigInt(double * 2 ** 200));

/** x + s·x³/3 + x⁵/5 + s·x⁷/7 + … for x = p/q. */
function oddSeries(p: bigint, q: bigint, s: bigint, digits: bigint): bigint {
  let sum = 0n;
  let power = (p << digits) / q;
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += power / n;
    power = (s * power * p * p) / (q * q);
  }
  return sum;
}

/** atan(p/q). */
export const arctangent = (p: bigint, q: bigint, digits = places): bigint => oddSeries(p, q, -1n, digits);

/** log(p/q) = 2·atanh((p − q)/(p + q)). */
export const logarithm = (p: bigint, q: bigint): bigint => 2n * oddSeries(p - q, p + q, 1n, places);

/** π to so many binary places. Machin, 1706: π/4 = 4·atan(1/5) − atan(1/239). */
export const pi = (digits = places): bigint =>
  4n * (4n * arctangent(1n, 5n, digits) - arctangent(1n, 239n, digits));
