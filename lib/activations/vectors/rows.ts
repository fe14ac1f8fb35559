/** A matrix kept row after row. */
export interface Rows {
  values: Float64Array;
  columns: number;
}

/**
 * Runs `f` over the rows of matrices of equal height, and writes the rows of `columns` results into `out`,
 * by default a new array. Throws a RangeError that begins with `name` where the sizes do not fit.
 */
export function overRows(
  name: string,
  matrices: readonly Rows[],
  columns: number,
  out: Float64Array | undefined,
  f: (rows: readonly Float64Array[], result: Float64Array) => void,
): Float64Array {
  const height = rowCount(name, matrices);
  const target = out ?? new Float64Array(height * columns);
  if (target.length !== height * columns)
    throw new RangeError(`${name}: out has ${target.length} elements, expected ${height * columns}`);

  const rows = matrices.map((matrix) => new Float64Array(matrix.columns));
  const result = new Float64Array(columns);
  for (let r = 0; r < height; r++) {
    for (let m = 0; m < rows.length; m++)
      copy(matrices[m].values, r * rows[m].length, rows[m], 0, rows[m].length);
    f(rows, result);
    copy(result, 0, target, r * columns, columns);
  }
  return target;
}

function rowCount(name: string, matrices: readonly Rows[]): number {
  const height = Math.floor(matrices[0].values.length / matrices[0].columns);
  for (const { values, columns } of matrices)
    if (values.length !== height * columns)
      throw new RangeError(`${name}: ${values.length} numbers do not make ${height} rows of ${columns}`);
  return height;
}

// A loop, since subarray and set would make an object for every row.
function copy(from: Float64Array, start: number, to: Float64Array, at: number, count: number): void {
  for (let i = 0; i < count; i++) to[at + i] = from[start + i];
}
