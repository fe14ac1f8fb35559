import type { Parameter } from "../activation";
import { variables } from "./expressions";
import { below, largest } from "./largest";
import { vectorActivation } from "./vector-activation";

const temperature: Parameter = {
  default: 1,
  meaning: "above 1 it evens the shares out, below 1 it sharpens them",
  positive: true,
};

const convention =
  "Infinite inputs give the limit: +∞ takes everything, −∞ nothing, equal infinities share. PyTorch and JAX give NaN for +∞";

type Temperature = { readonly temperature: number };

/**
 * Softmax: pᵢ = e^(xᵢ/T) / Σⱼ e^(xⱼ/T), with temperature T = 1. n numbers to n shares that sum to 1.
 * Jacobian pᵢ(δᵢⱼ − pⱼ)/T. The maximum is subtracted first, which changes nothing but cannot overflow.
 * Infinite inputs give the limit: one +∞ takes everything, −∞ nothing, equal infinities share
 * (PyTorch and JAX give NaN for +∞). Throws a RangeError for an empty list.
 * Boltzmann, 1868; as a layer of a network, Bridle, 1990.
 *
 * @example
 * softmax([0, 0]); // [0.5, 0.5]
 * softmax([1000, 1000, -1000]); // [0.5, 0.5, 0]
 * softmax.with({ temperature: 2 })([2, 2]); // [0.5, 0.5]
 * softmax.jacobian([0, 0]); // [[0.25, -0.25], [-0.25, 0.25]]
 * softmax.rows(Float64Array.of(0, 0, 7, 7), 2); // Float64Array.of(0.5, 0.5, 0.5, 0.5)
 */
export const softmax = vectorActivation({
  name: "softmax",
  parameters: { temperature },
  value: shares,
  pullback: sharesPullback,
  branches: (inputs) => {
    const p = shareExpressions(variables(inputs));
    const entry = (i: number, j: number) =>
      i === j ? `${p[i]} * (1 - ${p[i]}) / temperature` : `-${p[i]} * ${p[j]} / temperature`;
    return [{ values: p, jacobian: p.map((_, i) => p.map((_, j) => entry(i, j))) }];
  },
  range: "[0, 1], summing to 1",
  convention,
  elsewhere: { keras: "softmax", pytorch: "nn.Softmax", jax: "nn.softmax" },
  source: "Boltzmann, 1868; Bridle, 1990",
});

/**
 * Softmin: the softmax of −x, so that the smallest number gets the largest share.
 * Jacobian −pᵢ(δᵢⱼ − pⱼ)/T. Infinite inputs give the limit, as in `softmax`. Throws a RangeError for an empty list.
 *
 * @example
 * softmin([3, 3]); // [0.5, 0.5]
 * softmin([0, 1000]); // [1, 0]
 */
export const softmin = vectorActivation({
  name: "softmin",
  parameters: { temperature },
  value: (xs, out, parameters) => shares(negated(xs), out, parameters),
  pullback: (xs, slopes, out, parameters) => sharesPullback(negated(xs), negated(slopes), out, parameters),
  branches: (inputs) => {
    const p = shareExpressions(variables(inputs).map((x) => `-${x}`));
    const entry = (i: number, j: number) =>
      i === j ? `-${p[i]} * (1 - ${p[i]}) / temperature` : `${p[i]} * ${p[j]} / temperature`;
    return [{ values: p, jacobian: p.map((_, i) => p.map((_, j) => entry(i, j))) }];
  },
  range: "[0, 1], summing to 1",
  convention,
  elsewhere: { pytorch: "nn.Softmin" },
});

/**
 * The logarithm of the softmax: xᵢ/T − log Σⱼ e^(xⱼ/T), with temperature T = 1. Jacobian (δᵢⱼ − pⱼ)/T.
 * It keeps its digits where the softmax underflows to 0 or rounds to 1.
 * Infinite inputs give the limit, as in `softmax`. Throws a RangeError for an empty list.
 *
 * @example
 * logSoftmax([0, -1000]); // [0, -1000]
 * logSoftmax([5, 5])[0]; // -Math.log(2)
 */
export const logSoftmax = vectorActivation({
  name: "log-softmax",
  parameters: { temperature },
  value: (xs, out, { temperature }) => {
    const top = largest(xs);
    const log = Math.log1p(others(xs, top, temperature));
    for (let i = 0; i < xs.length; i++) out[i] = below(xs[i], xs[top]) / temperature - log;
  },
  pullback: (xs, slopes, out, parameters) => {
    shares(xs, out, parameters);
    const top = largest(xs);
    const rest = others(xs, top, parameters.temperature);
    let restSlopes = 0;
    for (let i = 0; i < xs.length; i++) if (i !== top) restSlopes += slopes[i];
    const sum = restSlopes + slopes[top];
    for (let i = 0; i < xs.length; i++)
      out[i] =
        (i === top ? (slopes[i] * rest) / (1 + rest) - out[i] * restSlopes : slopes[i] - out[i] * sum) /
        parameters.temperature;
  },
  branches: (inputs) => {
    const xs = variables(inputs);
    const p = shareExpressions(xs);
    const log = `log(${exponentials(xs).join(" + ")})`;
    const entry = (i: number, j: number) => `(${i === j ? 1 : 0} - ${p[j]}) / temperature`;
    return [
      {
        values: xs.map((x) => `${x} / temperature - ${log}`),
        jacobian: p.map((_, i) => p.map((_, j) => entry(i, j))),
      },
    ];
  },
  range: "(-∞, 0]",
  convention,
  elsewhere: { keras: "log_softmax", pytorch: "nn.LogSoftmax", jax: "nn.log_softmax" },
});
