import { choices, matrixOf, variables } from "./expressions";
import { below, largest } from "./shares";
import { vectorActivation } from "./vector-activation";

/**
 * Sparsemax: the shares nearest to x, pᵢ = max(0, xᵢ − τ) with the τ that makes them sum to 1.
 * Unlike the softmax's, small shares are exactly 0. Jacobian δᵢⱼ − 1/k among the k positive shares, else 0;
 * a share that just reaches 0 counts as 0. Infinite inputs give the limit, as with `softmax`.
 * Throws a RangeError for an empty list.
 * Martins & Astudillo, 2016.
 *
 * @example
 * sparsemax([0.5, 0]); // [0.75, 0.25]
 * sparsemax([3, 1, 0]); // [1, 0, 0]
 * sparsemax.jacobian([0.5, 0, -9]); // [[0.5, -0.5, 0], [-0.5, 0.5, 0], [0, 0, 0]]
 */
export const sparsemax = vectorActivation({
  name: "sparsemax",
  value: sparseShares,
  pullback: (xs, slopes, out) => {
    sparseShares(xs, out);
    const positive = slopes.filter((_, i) => out[i] > 0);
    const mean = positive.reduce((sum, slope) => sum + slope, 0) / positive.length;
    for (let i = 0; i < xs.length; i++) if (out[i] > 0) out[i] = slopes[i] - mean; // 0 and NaN stay
  },
  branches: (inputs) =>
    choices([true, false], inputs)
      .filter((positive) => positive.includes(true))
      .map(branch),
  range: "[0, 1] each, 1 in all",
  convention: "a share that just reaches 0 has slope 0; ±∞ as in softmax",
  source: "Martins & Astudillo, 2016",
  elsewhere: { keras: "sparsemax" },
});

function sparseShares(xs: Float64Array, out: Float64Array): void {
  const top = xs[largest(xs)];
  for (let i = 0; i < xs.length; i++) out[i] = below(xs[i], top);
  const threshold = thresholdOf(out.slice().sort());
  for (let i = 0; i < xs.length; i++) out[i] = Math.max(0, out[i] - threshold);
}

/** τ: the largest k numbers share 1 + their sum, for the largest k whose kth share is positive. */
function thresholdOf(ascending: Float64Array): number {
  let sum = 0;
  let threshold = -Infinity;
  for (let count = 1; count <= ascending.length; count++) {
    const next = ascending[ascending.length - count];
    if (next <= threshold) break;
    sum += next;
    threshold = (sum - 1) / count;
  }
  return threshold;
}

function branch(positive: readonly boolean[]) {
  const xs = variables(positive.length);
  const members = xs.filter((_, i) => positive[i]);
  const threshold = `(${members.join(" + ")} - 1) / ${members.length}`;
  return {
    where: xs.map((x, i) => `${x} ${positive[i] ? ">" : "<="} ${threshold}`).join(" and "),
    values: xs.map((x, i) => (positive[i] ? `${x} - ${threshold}` : "0")),
    jacobian: matrixOf(xs.length, xs.length, (i, j) =>
      positive[i] && positive[j] ? `${i === j ? 1 : 0} - 1 / ${members.length}` : "0",
    ),
  };
}
