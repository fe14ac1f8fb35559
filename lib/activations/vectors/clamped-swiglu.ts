import { swish } from "../families/smooth-rectifiers/swish";
import { clamp } from "../numerics/numbers";
import { choices, matrixOf, variables } from "./expressions";
import { vectorActivation } from "./vector-activation";

const { value: gateValue, derivative: gateSlope } = swish.definition;

/**
 * Clamped SwiGLU: (a + 1) ⊗ g·σ(αg), where a, the first half of the inputs, is clamped to ±limit and the gate g, the
 * second half, from above only. From 2n numbers to n. Range (-∞, ∞). From a clamp on the slope is 0; PyTorch's is 1 at
 * the point itself. Throws a RangeError for an odd number of inputs.
 * OpenAI, 2025 (gpt-oss), with a and g alternating instead of in halves.
 *
 * @example
 * clampedSwiglu([3, 0]); // [0]
 * clampedSwiglu([-1, 5]); // [0]
 * clampedSwiglu.jacobian([3, 0]); // [[0, 2]]
 * clampedSwiglu([100, 7])[0] === clampedSwiglu([7, 100])[0]; // true
 */
export const clampedSwiglu = vectorActivation({
  name: "clamped SwiGLU",
  parameters: {
    alpha: { default: 1.702, meaning: "sharpness of the gate" },
    limit: { default: 7, meaning: "from here on both halves are cut", positive: true },
  },
  outputs: (inputs) => {
    if (inputs % 2)
      throw new RangeError(`clamped SwiGLU: expected an even number of inputs, found ${inputs}`);
    return inputs / 2;
  },
  value: (xs, out, { alpha, limit }) => {
    const half = out.length;
    for (let i = 0; i < half; i++) {
      const gate = Math.min(xs[half + i], limit);
      out[i] = (clamp(xs[i], -limit, limit) + 1) * gateValue(gate, { beta: alpha });
    }
  },
  pullback: (xs, slopes, out, { alpha, limit }) => {
    const half = slopes.length;
    for (let i = 0; i < half; i++) {
      const a = clamp(xs[i], -limit, limit);
      const gate = Math.min(xs[half + i], limit);
      const [passesA, passesGate] = [Math.abs(a) >= limit ? 0 : 1, gate >= limit ? 0 : 1];
      out[i] = slopes[i] * passesA * gateValue(gate, { beta: alpha });
      out[half + i] = slopes[i] * passesGate * (a + 1) * gateSlope(gate, { beta: alpha });
    }
  },
  branches: (inputs) => {
    const cuts = choices(["below", "inside", "above"] as const, inputs / 2);
    const gates = choices(["inside", "above"] as const, inputs / 2);
    return cuts.flatMap((cut) => gates.map((gate) => branch(variables(inputs), cut, gate)));
  },
  range: "(-∞, ∞)",
  convention: "the second half is the gate; at ±limit the slope is 0",
  source: "OpenAI, 2025",
  elsewhere: { pytorch: "transformers.models.gpt_oss" },
});

type Cut = "below" | "inside" | "above";

const conditions: Readonly<Record<Cut, (x: string, gate: boolean) => string>> = {
  below: (x) => `${x} <= -limit`,
  inside: (x, gate) => (gate ? `${x} < limit` : `-limit < ${x} and ${x} < limit`),
  above: (x) => `${x} >= limit`,
};

/** The formulas where each a lies as `cuts` say, and each gate as `gates` say. */
function branch(xs: readonly string[], cuts: readonly Cut[], gates: readonly Cut[]) {
  const half = cuts.length;
  const clamped = (x: string, cut: Cut) => (cut === "inside" ? x : cut === "above" ? "limit" : "(-limit)");
  const sums = cuts.map((cut, i) => `(${clamped(xs[i], cut)} + 1)`);
  const powers = gates.map((gate, i) => `exp(-alpha * ${clamped(xs[half + i], gate)})`);
  const values = gates.map((gate, i) => `${clamped(xs[half + i], gate)} / (1 + ${powers[i]})`);
  const slopes = gates.map(
    (_, i) => `(1 / (1 + ${powers[i]}) + alpha * ${xs[half + i]} * ${powers[i]} / (1 + ${powers[i]})^2)`,
  );
  return {
    where: [
      ...cuts.map((cut, i) => conditions[cut](xs[i], false)),
      ...gates.map((gate, i) => conditions[gate](xs[half + i], true)),
    ].join(" and "),
    values: values.map((value, i) => `${sums[i]} * ${value}`),
    jacobian: matrixOf(half, 2 * half, (i, j) => {
      if (j === i) return cuts[i] === "inside" ? values[i] : "0";
      return j === half + i && gates[i] === "inside" ? `${sums[i]} * ${slopes[i]}` : "0";
    }),
  };
}
