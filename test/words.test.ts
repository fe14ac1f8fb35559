import assert from "node:assert/strict";
import { test } from "node:test";
import { formatApart, formatExactly, formatNumber, typeset } from "../lib/words";

test("numbers at the ends of what is written out", () => {
  const written: [value: number, text: string, three: string][] = [
    [-0, "0", "0"],
    [1e-4, "0.0001", "0.0001"],
    [0.000099999, "9.9999·10⁻⁵", "0.0001"],
    [-1e-7, "−10⁻⁷", "−10⁻⁷"],
    [123456.7, "123457", "123000"],
    [1234567.8, "1.23457·10⁶", "1.23·10⁶"],
    [999999999999999, "999999999999999", "10¹⁵"],
    [1e15, "10¹⁵", "10¹⁵"],
    [Number.MAX_VALUE, "1.79769·10³⁰⁸", "1.8·10³⁰⁸"],
    [Number.MIN_VALUE, "5·10⁻³²⁴", "5·10⁻³²⁴"],
    [Number.NaN, "NaN", "NaN"],
  ];
  for (const [value, text, three] of written)
    assert.deepEqual([formatNumber(value), formatNumber(value, 3)], [text, three], `${value}`);
  assert.equal(formatNumber(Number.MAX_VALUE, 2), "1.8·10³⁰⁸", "rounded up, it is no double any more");
  assert.throws(() => formatNumber(1, 0), /digits is 0; expected a whole number from 1 to 100/);
});

test("all digits give the same number back", () => {
  const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  const read = (text: string): number =>
    Number(
      text
        .replace(/^(−?)10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹])/, "$11·10$2")
        .replace("·10", "e")
        .replace(/[−⁻]/g, "-")
        .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(digits.indexOf(digit))),
    );
  for (let i = -60; i <= 60; i++) {
    const value = Math.sin(i) * 1.7 ** (10 * i);
    assert.equal(read(formatExactly(value)), value);
  }
  assert.equal(read(formatExactly(1e-7)), 1e-7);
});

test("two numbers that differ are written differently", () => {
  const [left, right] = formatApart(0.1, 0.1 + 2 ** -56);
  assert.notEqual(left, right);
  assert.deepEqual(formatApart(4.04, 4, 1), ["4.04", "4"]);
});

test("digits that no double holds are kept", () =>
  assert.equal(typeset("-0.19661193324148185253740"), "−0.1966119332414818525374"));
