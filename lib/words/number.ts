/**
 * A number as a reader wants it: without trailing zeros, with a true minus sign, and as a power of ten where it is
 * very large or very small. It has at most `digits` significant digits; by default six, and all of a
 * whole number below 10¹⁵.
 * Throws where `digits` is no whole number from 1 to 100.
 *
 * @example
 * formatNumber(-0.25); // "−0.25"
 * formatNumber(2 / 3, 3); // "0.667"
 * formatNumber(1048576); // "1048576"
 * formatNumber(1048576, 3); // "1.05·10⁶"
 * formatNumber(-1.5e-7); // "−1.5·10⁻⁷"
 * formatNumber(570740000000000000); // "5.7074·10¹⁷"
 * formatNumber(-Infinity); // "−∞"
 */
export function formatNumber(value: number, digits: number = isShortWhole(value) ? 15 : 6): string {
  if (!Number.isInteger(digits) || digits < 1 || digits > 100)
    throw new RangeError(`formatNumber: digits is ${digits}; expected a whole number from 1 to 100`);
  const rounded = value.toExponential(digits - 1);
  const [, exponent = "0"] = rounded.split("e"); // ∞ and NaN have none
  const shortest = Number(rounded);
  if (Number(exponent) >= -4 && Number(exponent) < Math.max(6, digits)) return typeset(String(shortest));
  return typeset(Number.isFinite(shortest) ? shortest.toExponential() : rounded);
}

const isShortWhole = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1e15;

/**
 * Digits as JavaScript writes them, with a true minus sign and a power of ten.
 *
 * @example
 * typeset("-1.50e-7"); // "−1.5·10⁻⁷"
 * typeset("1e+21"); // "10²¹"
 */
export function typeset(digits: string): string {
  const [number, exponent] = digits.split("e");
  const factor = number
    .replace(/\.0+$|(\.\d*[1-9])0+$/, "$1")
    .replace("Infinity", "∞")
    .replace("-", "−");
  if (exponent === undefined) return factor;
  const power = powerOfTen(Number(exponent));
  return /^−?1$/.test(factor) ? factor.replace("1", power) : `${factor}·${power}`;
}

/**
 * A power of ten; the first two are written out.
 *
 * @example
 * powerOfTen(-3); // "10⁻³"
 * powerOfTen(1); // "10"
 */
export const powerOfTen = (exponent: number): string =>
  exponent === 0 || exponent === 1 ? String(10 ** exponent) : `10${superscript(exponent)}`;

const superscript = (n: number): string =>
  [...String(n)].map((digit) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(digit)]).join("");

/**
 * A number with all digits that tell it from any other.
 *
 * @example
 * formatExactly(0.1 + 0.2); // "0.30000000000000004"
 */
export const formatExactly = (value: number): string => formatNumber(value, 17);

/**
 * Two numbers with `digits` significant digits, or with all of them where it takes more to tell them apart.
 *
 * @example
 * formatApart(1 / 3, 2); // ["0.333333", "2"]
 * formatApart(0.30000001, 0.3); // ["0.30000001", "0.3"]
 */
export function formatApart(left: number, right: number, digits?: number): [string, string] {
  const [first, second] = [formatNumber(left, digits), formatNumber(right, digits)];
  return first === second ? [formatExactly(left), formatExactly(right)] : [first, second];
}

/**
 * A declared range, its ends as `formatNumber` writes them.
 *
 * @example
 * formatRange("[-0.27846, ∞)", 3); // "[−0.278, ∞)"
 * formatRange("(-π/2, π/2)"); // "(−π/2, π/2)"
 */
export const formatRange = (range: string, digits = 17): string =>
  range.replace(/\d+\.\d+/g, (end) => formatNumber(Number(end), digits)).replaceAll("-", "−");

/**
 * A point by its coordinates.
 *
 * @example
 * formatPoint({ x: -1, alpha: 0.5 }); // "x = −1, alpha = 0.5"
 */
export const formatPoint = (at: Readonly<Record<string, number>>): string =>
  Object.entries(at)
    .map(([name, value]) => `${name} = ${formatNumber(value)}`)
    .join(", ");
