import { log1p } from "../numerics/log1p";
import { variables } from "./expressions";
import { largest, others, shares } from "./shares";
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
  pullback: (xs, slopes, out) => {
    shares(xs, out, 1);
    for (let i = 0; i < xs.length; i++) out[i] *= slopes[0];
  },
  branches: (inputs) => {
    const powers = variables(inputs).map((x) => `exp(${x})`);
    const sum = powers.join(" + ");
    return [{ values: [`log(${sum})`], jacobian: [powers.map((power) => `${power} / (${sum})`)] }];
  },
  range: "(-∞, ∞)",
  elsewhere: { keras: "ops.logsumexp", pytorch: "logsumexp", jax: "nn.logsumexp" },
});
