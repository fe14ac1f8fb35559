import type { Dataset } from "../dataset";

/**
 * The data set with every feature moved and scaled so that `reference`, by default the data set itself, has mean 0 and
 * standard deviation 1. A test set is standardised by the training set: it must not be looked at.
 * A feature that never changes becomes 0 there. Throws a RangeError where the features differ in number.
 *
 * @example
 * standardize({ rows: 2, features: 1, inputs: Float64Array.of(3, 7), targets: Float64Array.of(0, 1), outputs: 1 }).inputs; // Float64Array.of(-1, 1)
 */
export function standardize<T extends Dataset>(data: T, reference: Dataset = data): T {
  const { features } = data;
  if (reference.features !== features)
    throw new RangeError(
      `standardize: the data has ${features} features, the reference ${reference.features}`,
    );
  const means = meansOf(reference.inputs, features);
  const deviation = (x: number, i: number) => x - means[i % features];
  const squares = reference.inputs.map(deviation).map((d) => d * d);
  const scales = meansOf(squares, features).map((variance) => Math.sqrt(variance) || 1);
  return { ...data, inputs: data.inputs.map((x, i) => deviation(x, i) / scales[i % features]) };
}

function meansOf(values: Float64Array, columns: number): Float64Array {
  const means = new Float64Array(columns);
  for (let i = 0; i < values.length; i++) means[i % columns] += values[i];
  return means.map((sum) => (sum * columns) / values.length);
}
