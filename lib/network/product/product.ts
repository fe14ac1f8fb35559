import type { Product } from "../matrix";
import { simdProduct, simdWorks } from "./simd";

/** The product in plain code: out[i, j] = offset[j] + Σ a[i, k] b[k, j]. */
export const plainProduct: Product = (a, b, out, offset) => {
  for (let i = 0; i < out.rows; i++)
    for (let j = 0; j < out.columns; j++) {
      let sum = offset ? offset[j] : 0;
      for (let k = 0; k < a.columns; k++)
        sum += a.values[i * a.rowStep + k * a.columnStep] * b.values[k * b.rowStep + j * b.columnStep];
      out.values[i * out.columns + j] = sum;
    }
};

/** The same product, bit for bit, in WebAssembly where this Node can run it. */
export const product: Product = simdWorks() ? simdProduct() : plainProduct;
