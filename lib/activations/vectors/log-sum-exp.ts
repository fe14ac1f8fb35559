import { expm1 } from "../numerics/exp";
import { log1p } from "../numerics/log1p";
import { variables } from "./expressions";
import { below, largest, others, shares } from "./shares";
import { vectorActivation } from "./vector-activation";

/**
 * Log-sum-exp, a smooth maximum: log Σⱼ e^xⱼ, as a list of one number. It lies between max x and max x + log n.
 * Its gradient is the softmax. Infinite inputs give the limit. Throws a RangeError for an empty list.
 *
 * @example
 * logSumExp([0, 0]); // [Math.log(2)]
 * logSumExp([1000, 0]); // [1000]
 * logSumExp.jacobian([3, 3]); // [[0.5, 0.5]]
 */
export const logSumExp = vectorActivation({
  name: "log-sum-exp",
  outputs: () => 1,
  value: (xs, out) => {
    out[0] = xs[largest(xs)] + log1p(others(xs, 1));
  },
  pullback: scaledShares,
  branches: (inputs) => {
    const powers = variables(inputs).map((x) => `exp(${x})`);
    const sum = powers.join(" + ");
    return [{ values: [`log(${sum})`], jacobian: [powers.map((power) => `${power} / (${sum})`)] }];
  },
  range: "(-∞, ∞)",
  elsewhere: { keras: "ops.logsumexp", pytorch: "logsumexp", jax: "nn.logsumexp" },
});

/**
 * Log-mean-exp, a smooth maximum that is level with its inputs where they are equal: log (1/n · Σⱼ e^xⱼ), as a list of one
 * number. It lies between the mean and max x, and its gradient is the softmax. Infinite inputs give the limit.
 * Throws a RangeError for an empty list.
 *
 * @example
 * logMeanExp([3, 3, 3]); // [3]
 * logMeanExp([1000, 0]); // [1000 - Math.log(2)]
 * logMeanExp.jacobian([3, 3]); // [[0.5, 0.5]]
 */
export const logMeanExp = vectorActivation({
  name: "log-mean-exp",
  outputs: () => 1,
  // max x + log(1 + mean(e^(x − max x) − 1)), which keeps its digits where all are nearly equal.
  value: (xs, out) => {
    const top = xs[largest(xs)];
    out[0] = top + log1p(xs.reduce((sum, x) => sum + expm1(below(x, top)), 0) / xs.length);
  },
  pullback: scaledShares,
  branches: (inputs) => {
    const powers = variables(inputs).map((x) => `exp(${x})`);
    const sum = powers.join(" + ");
    return [
      { values: [`log((${sum}) / ${inputs})`], jacobian: [powers.map((power) => `${power} / (${sum})`)] },
    ];
  },
  range: "(-∞, ∞)",
  elsewhere: { jax: "nn.logmeanexp" },
});

/** The softmax times the one slope: the pullback of both. */
function scaledShares(xs: Float64Array, slopes: Float64Array, out: Float64Array): void {
  shares(xs, out, 1);
  for (let i = 0; i < xs.length; i++) out[i] *= slopes[0];
}
