import { type Affine, affinePass } from "./affine";
import { type LayerPass, layerPass, type Pass, type Signal, type Take } from "./layer";
import { matrix } from "./matrix";

export interface MaxoutShape {
  readonly kind: "maxout";
  readonly inputs: number;
  readonly outputs: number;
  /** How many linear pieces each unit has. */
  readonly pieces: number;
}

/**
 * A maxout layer: each unit is the largest of its linear pieces. W has `inputs` rows and `outputs` · `pieces` columns;
 * the pieces of a unit stand side by side.
 */
export interface Maxout extends MaxoutShape, Affine {}

export const maxoutLayer = (shape: MaxoutShape, take: Take): Maxout => ({
  ...shape,
  weights: take(shape.inputs * shape.outputs * shape.pieces),
  biases: take(shape.outputs * shape.pieces),
});

/**
 * The forward and backward pass of a maxout layer. The gradient is kept in a layer of the same shape.
 * Goodfellow, Warde-Farley, Mirza, Courville & Bengio, 2013.
 */
export function maxoutPass(layer: Maxout, gradient: Maxout, input: Signal): LayerPass {
  const affine = affinePass(layer, gradient, input);
  return layerPass(affine, maximumPass(layer, affine.output));
}

/** a = the largest z of each unit's pieces, and back: da goes to the piece that won, the first one in a tie. */
function maximumPass({ outputs, pieces }: Maxout, input: Required<Signal>): Pass {
  const { values: z, gradient: dz } = input;
  const a = matrix(z.rows, outputs);
  const da = matrix(z.rows, outputs);
  const winners = new Int32Array(z.rows * outputs);

  return {
    output: { values: a, gradient: da },
    forward() {
      for (let unit = 0; unit < winners.length; unit++) {
        const winner = largest(z.values, unit * pieces, (unit + 1) * pieces);
        winners[unit] = winner;
        a.values[unit] = z.values[winner];
      }
    },
    backward() {
      dz.values.fill(0);
      for (let unit = 0; unit < winners.length; unit++) dz.values[winners[unit]] = da.values[unit];
    },
  };
}

/** The place of the largest value in [start, end), the first one in a tie. */
function largest(values: Float64Array, start: number, end: number): number {
  let best = start;
  for (let i = start + 1; i < end; i++) if (values[i] > values[best]) best = i;
  return best;
}
