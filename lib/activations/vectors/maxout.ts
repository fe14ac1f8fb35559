import { choices, matrixOf, variables } from "./expressions";
import { largest } from "./shares";
import { vectorActivation } from "./vector-activation";

/**
 * Maxout of pre-activations: each group of k = 2 neighbours gives its largest. From k·n numbers to n. Range (-∞, ∞).
 * The slope is 1 for the piece that won, the first of equals, and 0 for the others.
 * Throws a RangeError where the inputs do not divide into groups.
 * Goodfellow, Warde-Farley, Mirza, Courville & Bengio, 2013.
 *
 * @example
 * maxout([1, 4, -2, -3]); // [4, -2]
 * maxout.with({ pieces: 4 })([1, 4, -2, -3]); // [4]
 * maxout.jacobian([1, 4]); // [[0, 1]]
 */
export const maxout = vectorActivation({
  name: "maxout",
  parameters: { pieces: { default: 2, meaning: "how many neighbours compete", positive: true } },
  outputs: (inputs, { pieces }) => {
    if (!Number.isInteger(pieces) || inputs % pieces)
      throw new RangeError(`maxout: ${inputs} inputs do not divide into groups of ${pieces}`);
    return inputs / pieces;
  },
  value: (xs, out, { pieces }) => {
    for (let unit = 0; unit < out.length; unit++) out[unit] = xs[winner(xs, unit, pieces)];
  },
  pullback: (xs, slopes, out, { pieces }) => {
    out.fill(0);
    for (let unit = 0; unit < slopes.length; unit++) {
      const best = winner(xs, unit, pieces);
      out[best] = Number.isNaN(xs[best]) ? Number.NaN : slopes[unit];
    }
  },
  branches: (inputs, { pieces }) =>
    choices([...Array(pieces).keys()], inputs / pieces).map((winners) => branch(variables(inputs), winners)),
  range: "(-∞, ∞)",
  convention: "the first of equals wins",
  source: "Goodfellow, Warde-Farley, Mirza, Courville & Bengio, 2013",
});

const winner = (xs: Float64Array, unit: number, pieces: number): number =>
  largest(xs, unit * pieces, (unit + 1) * pieces);

/** The formulas where piece `winners[unit]` of each unit is the largest. */
function branch(xs: readonly string[], winners: readonly number[]) {
  const pieces = xs.length / winners.length;
  const best = winners.map((piece, unit) => unit * pieces + piece);
  const beats = (i: number) => {
    const champion = best[Math.floor(i / pieces)];
    return `${xs[champion]} ${champion < i ? ">=" : ">"} ${xs[i]}`;
  };
  const rivals = xs.map((_, i) => i).filter((i) => !best.includes(i));
  return {
    where: rivals.map(beats).join(" and ") || undefined,
    values: best.map((i) => xs[i]),
    jacobian: matrixOf(best.length, xs.length, (unit, i) => (i === best[unit] ? "1" : "0")),
  };
}
