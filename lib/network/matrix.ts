/** Numbers in rows and columns: the element (i, j) is `values[i * rowStep + j * columnStep]`. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly rowStep: number;
  readonly columnStep: number;
}

/** A matrix stored row after row, in `values` where they are given, else in zeros. */
export const matrix = (
  rows: number,
  columns: number,
  values: Float64Array = new Float64Array(rows * columns),
): Matrix => ({ rows, columns, values, rowStep: columns, columnStep: 1 });

/** The transpose, as a view of the same numbers. */
export const transpose = ({ rows, columns, values, rowStep, columnStep }: Matrix): Matrix => ({
  rows: columns,
  columns: rows,
  values,
  rowStep: columnStep,
  columnStep: rowStep,
});

/** Adds up the rows of `m`, which is stored row after row, and writes the sum into `out`. */
export function sumRows(m: Matrix, out: Float64Array): void {
  out.fill(0);
  for (let at = 0; at < m.values.length; at += m.columns)
    for (let j = 0; j < m.columns; j++) out[j] += m.values[at + j];
}

/** Writes a·b into `out`, which is stored row after row; `offset`, where given, is added to each row. */
export type Product = (a: Matrix, b: Matrix, out: Matrix, offset?: Float64Array) => void;
