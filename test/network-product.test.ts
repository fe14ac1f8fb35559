import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "../lib/network";
import { type Matrix, matrix, transpose } from "../lib/network/matrix";
import { plainProduct } from "../lib/network/product/product";
import { simdProduct, simdWorks } from "../lib/network/product/simd";

const { normal } = random(1);
const draw = (rows: number, columns: number) =>
  matrix(rows, columns, new Float64Array(rows * columns).map(normal));

const pairs = (rows: number, inner: number, columns: number): [Matrix, Matrix][] => [
  [draw(rows, inner), draw(inner, columns)],
  [transpose(draw(inner, rows)), draw(inner, columns)],
  [draw(rows, inner), transpose(draw(columns, inner))],
];

test("the plain product is the definition", () => {
  const a = matrix(2, 3, Float64Array.of(1, 2, 3, 4, 5, 6));
  const b = matrix(3, 1, Float64Array.of(1, 0, -1));
  const out = matrix(2, 1);
  plainProduct(a, b, out, Float64Array.of(10));
  assert.deepEqual([...out.values], [8, 8]);
  plainProduct(transpose(b), transpose(a), matrix(1, 2, out.values));
  assert.deepEqual([...out.values], [-2, -2]);
});

test("the WebAssembly product gives the bits of the plain one, whatever the sizes", () => {
  assert.ok(simdWorks());
  const simd = simdProduct();
  for (const rows of [1, 3, 4, 5, 32])
    for (const inner of [1, 2, 7, 64])
      for (const columns of [1, 2, 3, 4, 10, 64])
        for (const [a, b] of pairs(rows, inner, columns))
          for (const offset of [undefined, draw(1, columns).values]) {
            const expected = matrix(rows, columns);
            const found = matrix(rows, columns);
            plainProduct(a, b, expected, offset);
            simd(a, b, found, offset);
            assert.deepEqual(found.values, expected.values, `${rows} × ${inner} × ${columns}`);
          }
});

test("the WebAssembly product grows its memory for large matrices", () => {
  const a = draw(40, 3000);
  const b = draw(3000, 50);
  const expected = matrix(40, 50);
  const found = matrix(40, 50);
  plainProduct(a, b, expected);
  simdProduct()(a, b, found);
  assert.deepEqual(found.values, expected.values);
});
