import type { Activation, Branch } from "../activation";
import { relu } from "../families/rectifiers/relu";
import { sigmoid } from "../families/s-shaped/sigmoid";
import { gelu } from "../families/smooth-rectifiers/gelu";
import { swish } from "../families/smooth-rectifiers/swish";
import { choices, matrixOf, variables } from "./expressions";
import { type VectorActivation, vectorActivation } from "./vector-activation";

/**
 * GLU, the gated linear unit: a ⊗ σ(b), where a is the first half of the inputs and b, the gate, the second.
 * From 2n numbers to n. Range (-∞, ∞). 0 · ∞ gives NaN, since it has no limit.
 * Throws a RangeError for an odd number of inputs.
 * Dauphin, Fan, Auli & Grangier, 2017.
 *
 * @example
 * glu([3, 0]); // [1.5]
 * glu([3, 5, 0, 100]); // [1.5, 5]
 * glu.jacobian([4, 0]); // [[0.5, 1]]
 */
export const glu = gated("GLU", sigmoid, {
  source: "Dauphin, Fan, Auli & Grangier, 2017",
  elsewhere: { keras: "glu", pytorch: "nn.GLU", jax: "nn.glu" },
});

/**
 * ReGLU: a ⊗ ReLU(b), halves as in `glu`. At b = 0 the slope is 0. Throws a RangeError for an odd number of inputs.
 * Shazeer, 2020.
 *
 * @example
 * reglu([3, 5, 2, -1]); // [6, 0]
 */
export const reglu = gated("ReGLU", relu, { source: "Shazeer, 2020" });

/**
 * GEGLU: a ⊗ GELU(b) with the exact GELU, halves as in `glu`. T5 1.1 takes the tanh form.
 * Throws a RangeError for an odd number of inputs.
 * Shazeer, 2020.
 *
 * @example
 * geglu([3, 0]); // [0]
 * geglu.jacobian([3, 0]); // [[0, 1.5]]
 */
export const geglu = gated("GEGLU", gelu, { source: "Shazeer, 2020" });

/**
 * SwiGLU: a ⊗ swish(b), halves as in `glu` and swish's sharpness β = 1.
 * Throws a RangeError for an odd number of inputs.
 * Shazeer, 2020.
 *
 * @example
 * swiglu([3, 0]); // [0]
 * swiglu.jacobian([3, 0]); // [[0, 1.5]]
 */
export const swiglu = gated("SwiGLU", swish, { source: "Shazeer, 2020" });

function gated<P extends string>(
  name: string,
  { definition: gate }: Activation<P>,
  origin: { source: string; elsewhere?: VectorActivation["definition"]["elsewhere"] },
): VectorActivation<P> {
  return vectorActivation({
    name,
    parameters: gate.parameters,
    outputs: (inputs) => {
      if (inputs % 2) throw new RangeError(`${name}: expected an even number of inputs, found ${inputs}`);
      return inputs / 2;
    },
    value: (xs, out, parameters) => {
      const half = out.length;
      for (let i = 0; i < half; i++) out[i] = xs[i] * gate.value(xs[half + i], parameters);
    },
    pullback: (xs, slopes, out, parameters) => {
      const half = slopes.length;
      for (let i = 0; i < half; i++) {
        out[i] = slopes[i] * gate.value(xs[half + i], parameters);
        out[half + i] = slopes[i] * xs[i] * gate.derivative(xs[half + i], parameters);
      }
    },
    branches: (inputs) =>
      choices(gate.branches, inputs / 2).map((pieces) => branch(variables(inputs), pieces)),
    range: "(-∞, ∞)",
    convention: "the second half is the gate; 0 · ∞ gives NaN",
    ...origin,
  });
}

/** The formulas where gate i is in the piece `pieces[i]` of its function. */
function branch(xs: readonly string[], pieces: readonly Branch[]) {
  const half = pieces.length;
  const at = (expression: string, i: number) => expression.replace(/\bx\b/g, xs[half + i]);
  const conditions = pieces.flatMap(({ where }, i) => (where ? [at(where, i)] : []));
  const values = pieces.map(({ value }, i) => `(${at(value, i)})`);
  const slopes = pieces.map(({ derivative }, i) => `(${at(derivative, i)})`);
  return {
    where: conditions.join(" and ") || undefined,
    values: values.map((value, i) => `${xs[i]} * ${value}`),
    jacobian: matrixOf(half, 2 * half, (i, j) => {
      if (j === i) return values[i];
      return j === half + i ? `${xs[i]} * ${slopes[i]}` : "0";
    }),
  };
}
