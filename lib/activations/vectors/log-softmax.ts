import { log1p } from "../numerics/log1p";
import { exponentials, matrixOf, softmaxExpressions, variables } from "./expressions";
import { balance, below, largest, others, shares, temperature } from "./shares";
import { vectorActivation } from "./vector-activation";

/**
 * The logarithm of the softmax: xᵢ/T − log Σⱼ e^(xⱼ/T), with temperature T = 1. Jacobian (δᵢⱼ − pⱼ)/T.
 * It keeps its digits where a share underflows to 0 or rounds to 1.
 * Infinite inputs give the limit, as with `softmax`. Throws a RangeError for an empty list.
 *
 * @example
 * logSoftmax([0, -1000]); // [0, -1000]
 * logSoftmax([5, 5])[0]; // -Math.log(2)
 */
export const logSoftmax = vectorActivation({
  name: "log-softmax",
  parameters: { temperature },
  value: (xs, out, { temperature }) => {
    const top = xs[largest(xs)];
    const log = log1p(others(xs, temperature));
    for (let i = 0; i < xs.length; i++) out[i] = below(xs[i], top) / temperature - log;
  },
  pullback: (xs, slopes, out, { temperature }) => {
    shares(xs, out, temperature);
    const sum = slopes.reduce((total, slope) => total + slope, 0);
    for (let i = 0; i < xs.length; i++) out[i] = (slopes[i] - out[i] * sum) / temperature;
    balance(out, largest(xs));
  },
  branches: (inputs) => {
    const xs = variables(inputs);
    const p = softmaxExpressions(xs);
    const log = `log(${exponentials(xs).join(" + ")})`;
    const entry = (i: number, j: number) => `(${i === j ? 1 : 0} - ${p[j]}) / temperature`;
    const values = xs.map((x) => `${x} / temperature - ${log}`);
    return [{ values, jacobian: matrixOf(inputs, inputs, entry) }];
  },
  range: "(-∞, 0]",
  convention: "at ±∞ the logarithm of what softmax gives",
  elsewhere: { keras: "log_softmax", pytorch: "nn.LogSoftmax", jax: "nn.log_softmax" },
});
