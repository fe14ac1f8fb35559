import { activation } from "../../activation";
import { expm1 } from "../../numerics/exp";
import { clamp, scaled, step } from "../../numerics/numbers";

/**
 * Hard tanh: l for x ≤ l, x for l < x < u, u for x ≥ u. Range [l, u].
 * At x = l and x = u we return the slope 0, as PyTorch does; JAX takes 1, and so does Keras unless it runs on PyTorch.
 * Collobert, 2004.
 *
 * @example
 * hardTanh(3); // 1
 * hardTanh.derivative(0.5); // 1
 * hardTanh.derivative(1); // 0
 */
export const hardTanh = activation({
  name: "hard tanh",
  parameters: {
    l: { default: -1, meaning: "smallest value" },
    u: { default: 1, meaning: "largest value" },
  },
  ascending: ["l", "u"],
  value: (x, { l, u }) => clamp(x, l, u),
  derivative: (x, { l, u }) => step(x - l) * step(u - x),
  branches: [
    { where: "x <= l", value: "l", derivative: "0" },
    { where: "l < x < u", value: "x", derivative: "1" },
    { where: "x >= u", value: "u", derivative: "0" },
  ],
  range: ({ l, u }) => `[${l}, ${u}]`,
  kinks: ({ l, u }) => [l, u],
  convention: "f'(l) = f'(u) = 0",
  source: "Collobert, 2004",
  elsewhere: { keras: "hard_tanh", pytorch: "nn.Hardtanh(min_val=-1.0, max_val=1.0)", jax: "nn.hard_tanh" },
  differs: { keras: "slope 1 at ±1, unless it runs on PyTorch", jax: "slope 1 at ±1" },
});

/** What the hard sigmoids share: 0 up to −end, then a straight line, 1 from end on. */
const ramp = (end: number) => ({
  value: (x: number) => clamp((x + end) / (2 * end), 0, 1),
  derivative: (x: number) => (step(x + end) * step(end - x)) / (2 * end),
  branches: [
    { where: `x <= -${end}`, value: "0", derivative: "0" },
    { where: `-${end} < x < ${end}`, value: `(x + ${end}) / ${2 * end}`, derivative: `1 / ${2 * end}` },
    { where: `x >= ${end}`, value: "1", derivative: "0" },
  ],
  range: "[0, 1]",
  kinks: [-end, end],
  convention: `f'(-${end}) = f'(${end}) = 0`,
});

const gate = ramp(3).value;

/**
 * Hard sigmoid: 0 for x ≤ -3, (x + 3)/6 for -3 < x < 3, 1 for x ≥ 3. Range [0, 1].
 * At x = ±3 we return the slope 0, as PyTorch, JAX and Keras do. Two others have this name: `onnxHardSigmoid` and
 * `sparseSigmoid`.
 * Howard et al., 2019 (MobileNetV3).
 *
 * @example
 * hardSigmoid(0); // 0.5
 * hardSigmoid.derivative(3); // 0
 */
export const hardSigmoid = activation({
  name: "hard sigmoid",
  ...ramp(3),
  source: "Howard et al., 2019",
  elsewhere: { keras: "hard_sigmoid", pytorch: "nn.Hardsigmoid", jax: "nn.hard_sigmoid" },
  differs: { keras: "in Keras 2 x/5 + 1/2 between ±2.5" },
});

/**
 * The hard sigmoid of ONNX, Theano and Keras 2: 0 for x ≤ -2.5, x/5 + 1/2 for -2.5 < x < 2.5, 1 for x ≥ 2.5.
 * Range [0, 1]. At x = ±2.5 we return the slope 0.
 * Theano, and after it Chollet et al., 2015 (Keras); Keras 3 has `hardSigmoid`.
 *
 * @example
 * onnxHardSigmoid(1); // 0.7
 * onnxHardSigmoid.derivative(1); // 0.2
 */
export const onnxHardSigmoid = activation({
  name: "hard sigmoid (ONNX)",
  ...ramp(2.5),
  source: "Theano; Chollet et al., 2015",
});

/**
 * Hard swish: 0 for x ≤ -3, x(x + 3)/6 for -3 < x < 3, x for x ≥ 3. Range [-3/8, ∞).
 * At x = -3 and x = 3 we return the outer slopes 0 and 1, as JAX, Keras and PyTorch do.
 * Before version 2.8 PyTorch took the inner -1/2 and 3/2.
 * Howard et al., 2019.
 *
 * @example
 * hardSwish(1); // 0.6666666666666666
 * hardSwish.derivative(0); // 0.5
 * hardSwish.derivative(3); // 1
 */
export const hardSwish = activation({
  name: "hard swish",
  value: (x) => scaled(x, gate(x)),
  derivative: (x) => (x <= -3 ? 0 : x < 3 ? (2 * x + 3) / 6 : x >= 3 ? 1 : x),
  branches: [
    { where: "x <= -3", value: "0", derivative: "0" },
    { where: "-3 < x < 3", value: "x * (x + 3) / 6", derivative: "(2 * x + 3) / 6" },
    { where: "x >= 3", value: "x", derivative: "1" },
  ],
  range: "[-0.375, ∞)",
  kinks: [-3, 3],
  convention: "f'(-3) = 0 and f'(3) = 1",
  source: "Howard et al., 2019",
  elsewhere: { keras: "hard_silu", pytorch: "nn.Hardswish", jax: "nn.hard_silu" },
  differs: { pytorch: "before 2.8 slope -1/2 at -3, 3/2 at 3" },
});

/**
 * Hard Mish: 0 for x ≤ -2, x(x + 2)/2 for -2 < x < 0, x for x ≥ 0. Range [-1/2, ∞).
 * At x = -2 the slope is 0 (left) or -1 (right); we return 0, timm takes -1. At 0 it is 1 from both sides.
 * After notes of Mish's author in timm (Wightman, 2019).
 *
 * @example
 * hardMish(-1); // -0.5
 * hardMish.derivative(-2); // 0
 * hardMish.derivative(0); // 1
 */
export const hardMish = activation({
  name: "hard Mish",
  value: (x) => scaled(x, clamp(x + 2, 0, 2) / 2) + 0,
  derivative: (x) => (x <= -2 ? 0 : x < 0 ? x + 1 : x >= 0 ? 1 : x),
  branches: [
    { where: "x <= -2", value: "0", derivative: "0" },
    { where: "-2 < x < 0", value: "x * (x + 2) / 2", derivative: "x + 1" },
    { where: "x >= 0", value: "x", derivative: "1" },
  ],
  range: "[-0.5, ∞)",
  kinks: [-2],
  convention: "f'(-2) = 0",
  source: "timm (Wightman, 2019), after notes of Misra",
  elsewhere: { pytorch: "timm.layers.HardMish" },
  differs: { pytorch: "slope -1 at -2" },
});

/**
 * Sparse sigmoid: 0 for x ≤ -1, (x + 1)/2 for -1 < x < 1, 1 for x ≥ 1. Range [0, 1].
 * At x = ±1 we return the slope 0; JAX takes the mean 1/4, and so does Keras where it runs on JAX.
 * Courbariaux, Bengio & David, 2015, as the hard sigmoid; under this name, the derivative of sparse plus (Blondel,
 * Martins & Niculae, 2020).
 *
 * @example
 * sparseSigmoid(0.5); // 0.75
 * sparseSigmoid.derivative(0.5); // 0.5
 */
export const sparseSigmoid = activation({
  name: "sparse sigmoid",
  ...ramp(1),
  source: "Courbariaux, Bengio & David, 2015; Blondel, Martins & Niculae, 2020",
  elsewhere: { keras: "sparse_sigmoid", jax: "nn.sparse_sigmoid" },
  differs: { keras: "on JAX slope 1/4 at ±1", jax: "slope 1/4 at ±1" },
});

/**
 * Hard ELiSH: 0 for x ≤ -1, (eˣ − 1)(x + 1)/2 for -1 < x < 0, x(x + 1)/2 for 0 ≤ x < 1, x for x ≥ 1. Range [-0.099…, ∞).
 * At x = -1 and x = 1 we return the outer slopes 0 and 1; at 0 it is 1/2 from both sides.
 * Basirat & Roth, 2018.
 *
 * @example
 * hardElish(0.5); // 0.375
 * hardElish.derivative(0); // 0.5
 * hardElish.derivative(1); // 1
 */
export const hardElish = activation({
  name: "hard ELiSH",
  value: (x) => clamp((x + 1) / 2, 0, 1) * (x > 0 ? x : expm1(x)) + 0,
  derivative: (x) => {
    if (x <= -1) return 0;
    if (x < 0) return (expm1(x) * (x + 2) + (x + 1)) / 2;
    return x < 1 ? x + 0.5 : x >= 1 ? 1 : x;
  },
  branches: [
    { where: "x <= -1", value: "0", derivative: "0" },
    {
      where: "-1 < x < 0",
      value: "(exp(x) - 1) * (x + 1) / 2",
      derivative: "(exp(x) * (x + 1) + exp(x) - 1) / 2",
    },
    { where: "0 <= x < 1", value: "x * (x + 1) / 2", derivative: "x + 1 / 2" },
    { where: "x >= 1", value: "x", derivative: "1" },
  ],
  range: "[-0.09967315152874262, ∞)",
  kinks: [-1, 1],
  convention: "f'(-1) = 0 and f'(1) = 1",
  source: "Basirat & Roth, 2018",
});
