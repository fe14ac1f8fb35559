import { fraction } from "../arguments";
import { type Dataset, isClassification } from "../dataset";
import { random } from "../random/random";

/**
 * Parts a data set at random: `share` of the rows (0.25), rounded, for the test, the others for the training.
 * Classes keep their shares only by chance: of the 180 rows that `handwriting` has of a digit, 45 go into the test on
 * average, with a standard deviation of 6.
 * Throws a RangeError where one of the two would be empty.
 *
 * @example
 * split(moons({ rows: 100 })).test.rows; // 25
 */
export function split<T extends Dataset>(
  data: T,
  { share = 0.25, seed = 0 }: { share?: number; seed?: number } = {},
): { train: T; test: T } {
  const count = Math.round(data.rows * fraction("split: share", share));
  if (count === 0 || count === data.rows)
    throw new RangeError(`split: a share of ${share} of ${data.rows} rows leaves one part empty`);
  const order = random(seed).shuffle(Int32Array.from({ length: data.rows }, (_, row) => row));
  return { train: pick(data, order.subarray(count)), test: pick(data, order.subarray(0, count)) };
}

/** The rows of a data set with the given numbers. */
function pick<T extends Dataset>(data: T, rows: Int32Array): T {
  const own = isClassification(data)
    ? { labels: rows.map((row) => data.labels[row]) }
    : { targets: gather(data.targets, data.outputs, rows) };
  return { ...data, ...own, rows: rows.length, inputs: gather(data.inputs, data.features, rows) };
}

const gather = (values: Float64Array, columns: number, rows: Int32Array): Float64Array =>
  Float64Array.from(
    { length: rows.length * columns },
    (_, i) => values[rows[Math.floor(i / columns)] * columns + (i % columns)],
  );
