import { relu } from "../families/rectifiers/relu";
import { choices, matrixOf, variables } from "./expressions";
import { vectorActivation } from "./vector-activation";

/**
 * CReLU, the concatenated ReLU: from n numbers to 2n, ReLU(x₁) … ReLU(xₙ), ReLU(−x₁) … ReLU(−xₙ). Range [0, ∞).
 * Nothing is lost, since x = ReLU(x) − ReLU(−x). At xᵢ = 0 both slopes are 0, as ReLU's.
 * Throws a RangeError for an empty list.
 * Shang, Sohn, Almeida & Lee, 2016.
 *
 * @example
 * crelu([2, -3]); // [2, 0, 0, 3]
 * crelu.jacobian([5]); // [[1], [0]]
 */
export const crelu = vectorActivation({
  name: "CReLU",
  outputs: (inputs) => 2 * inputs,
  value: (xs, out) => {
    for (let i = 0; i < xs.length; i++) {
      out[i] = relu(xs[i]);
      out[xs.length + i] = relu(-xs[i]);
    }
  },
  pullback: (xs, slopes, out) => {
    for (let i = 0; i < xs.length; i++)
      out[i] = slopes[i] * relu.derivative(xs[i]) - slopes[xs.length + i] * relu.derivative(-xs[i]);
  },
  branches: (inputs) => choices([true, false], inputs).map(branch),
  range: "[0, ∞)",
  convention: "at 0 both slopes are 0",
  source: "Shang, Sohn, Almeida & Lee, 2016",
  elsewhere: { keras: "tf.nn.crelu" },
});

function branch(positive: readonly boolean[]) {
  const xs = variables(positive.length);
  const right = xs.map((x, i) => (positive[i] ? x : "0"));
  const left = xs.map((x, i) => (positive[i] ? "0" : `-${x}`));
  const slopes = [
    ...positive.map((each) => (each ? "1" : "0")),
    ...positive.map((each) => (each ? "0" : "-1")),
  ];
  return {
    where: xs.map((x, i) => `${x} ${positive[i] ? ">" : "<="} 0`).join(" and "),
    values: [...right, ...left],
    jacobian: matrixOf(2 * xs.length, xs.length, (i, j) => (i % xs.length === j ? slopes[i] : "0")),
  };
}
