import { matrixOf, softmaxExpressions, variables } from "./expressions";
import { balance, largest, shares, temperature } from "./shares";
import { vectorActivation } from "./vector-activation";

/**
 * Softmax: pᵢ = e^(xᵢ/T) / Σⱼ e^(xⱼ/T), with temperature T = 1. From n numbers to n shares that sum to 1.
 * Jacobian pᵢ(δᵢⱼ − pⱼ)/T. The maximum is subtracted first, which changes no share but cannot overflow.
 * Infinite inputs give the limit: +∞ takes the whole share, -∞ none, equal infinities share alike
 * (PyTorch and JAX give NaN for +∞). Throws a RangeError for an empty list.
 * Boltzmann, 1868; as a layer of a network, Bridle, 1990.
 *
 * @example
 * softmax([0, 0]); // [0.5, 0.5]
 * softmax([1000, 1000, -1000]); // [0.5, 0.5, 0]
 * softmax.with({ temperature: 2 })([7, 7]); // [0.5, 0.5]
 * softmax.jacobian([0, 0]); // [[0.25, -0.25], [-0.25, 0.25]]
 * softmax.rows(Float64Array.of(0, 0, 7, 7), 2); // Float64Array.of(0.5, 0.5, 0.5, 0.5)
 */
export const softmax = vectorActivation({
  name: "softmax",
  parameters: { temperature },
  value: (xs, out, { temperature }) => shares(xs, out, temperature),
  pullback: sharesPullback,
  branches: (inputs) => {
    const p = softmaxExpressions(variables(inputs));
    const entry = (i: number, j: number) =>
      i === j ? `${p[i]} * (1 - ${p[i]}) / temperature` : `-${p[i]} * ${p[j]} / temperature`;
    return [{ values: p, jacobian: matrixOf(inputs, inputs, entry) }];
  },
  range: "[0, 1] each, 1 in all",
  convention: "+∞ takes the whole share, -∞ none, equal infinities share alike",
  source: "Boltzmann, 1868; Bridle, 1990",
  elsewhere: { keras: "softmax", pytorch: "nn.Softmax", jax: "nn.softmax" },
});

/**
 * Softmin: the softmax of −x, so that the smallest number takes the largest share. Jacobian −pᵢ(δᵢⱼ − pⱼ)/T.
 * Infinite inputs give the limit: -∞ takes the whole share, +∞ none, equal infinities share alike.
 * Throws a RangeError for an empty list.
 *
 * @example
 * softmin([3, 3]); // [0.5, 0.5]
 * softmin([0, 1000]); // [1, 0]
 */
export const softmin = vectorActivation({
  name: "softmin",
  parameters: { temperature },
  value: (xs, out, { temperature }) => shares(negated(xs), out, temperature),
  pullback: (xs, slopes, out, parameters) => sharesPullback(negated(xs), negated(slopes), out, parameters),
  branches: (inputs) => {
    const p = softmaxExpressions(variables(inputs).map((x) => `-${x}`));
    const entry = (i: number, j: number) =>
      i === j ? `-${p[i]} * (1 - ${p[i]}) / temperature` : `${p[i]} * ${p[j]} / temperature`;
    return [{ values: p, jacobian: matrixOf(inputs, inputs, entry) }];
  },
  range: "[0, 1] each, 1 in all",
  convention: "-∞ takes the whole share, +∞ none, equal infinities share alike",
  elsewhere: { pytorch: "nn.Softmin" },
});

/** dxᵢ = pᵢ(dyᵢ − Σⱼ pⱼ dyⱼ)/T. */
function sharesPullback(
  xs: Float64Array,
  slopes: Float64Array,
  out: Float64Array,
  { temperature }: { temperature: number },
): void {
  shares(xs, out, temperature);
  let mean = 0;
  for (let i = 0; i < xs.length; i++) mean += out[i] * slopes[i];
  for (let i = 0; i < xs.length; i++) out[i] *= (slopes[i] - mean) / temperature;
  balance(out, largest(xs));
}

const negated = (xs: Float64Array): Float64Array => xs.map((x) => -x);
