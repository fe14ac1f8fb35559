import type { Matrix } from "./matrix";

/** Adds the product a·b to `out`, which is stored row after row. */
export function addProduct(a: Matrix, b: Matrix, out: Matrix): void {
  for (let i = 0; i < out.rows; i++)
    for (let j = 0; j < out.columns; j++) {
      let sum = out.values[i * out.rowStep + j];
      for (let k = 0; k < a.columns; k++)
        sum += a.values[i * a.rowStep + k * a.columnStep] * b.values[k * b.rowStep + j * b.columnStep];
      out.values[i * out.rowStep + j] = sum;
    }
}
