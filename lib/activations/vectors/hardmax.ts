import { variables } from "./expressions";
import { largest } from "./shares";
import { vectorActivation } from "./vector-activation";

/**
 * Hardmax: 1 for the largest number, the first of equals, and 0 for the others: the limit of the softmax at
 * temperature 0. Its Jacobian is 0 wherever it has one. Throws a RangeError for an empty list.
 * An operator of ONNX. Of the largest of logits plus Gumbel noise it makes a draw from their softmax: Gumbel, 1954;
 * see `gumbelSoftmax`.
 *
 * @example
 * hardmax([1, 3, 2]); // [0, 1, 0]
 * hardmax([7, 7]); // [1, 0]
 * hardmax.jacobian([1, 3]); // [[0, 0], [0, 0]]
 */
export const hardmax = vectorActivation({
  name: "hardmax",
  value: (xs, out) => {
    const top = largest(xs);
    out.fill(0);
    out[top] = Number.isNaN(xs[top]) ? Number.NaN : 1;
  },
  pullback: (xs, _, out) => {
    out.fill(Number.isNaN(xs[largest(xs)]) ? Number.NaN : 0);
  },
  branches: (inputs) => variables(inputs).map((_, winner, xs) => branch(xs, winner)),
  range: "{0, 1} each, 1 in all",
  convention: "the first of equals wins; all slopes are 0",
  source: "Gumbel, 1954",
});

/** The formulas where number `winner` is the largest. */
function branch(xs: readonly string[], winner: number) {
  const rivals = xs.flatMap((x, i) =>
    i === winner ? [] : [`${xs[winner]} ${winner < i ? ">=" : ">"} ${x}`],
  );
  return {
    where: rivals.join(" and ") || undefined,
    values: xs.map((_, i) => (i === winner ? "1" : "0")),
    jacobian: xs.map(() => xs.map(() => "0")),
  };
}
