/** The words in the figures of the lessons: titles, axes, names of curves and points, sliders. */
import { formatNumber } from "./number";

export const boundaryWords = { probability: "p(moon 2)", moon: (n: number) => `moon ${n}` };

export const decisionWords = {
  examples: "examples seen",
  line: "z = 0",
  says: (wanted: number) => `wanted: ${wanted}`,
  first: "input x₁",
  second: "input x₂",
};

export const byHandWords = {
  title: "weights and biases",
  input: (n: number) => `x${subscript(n)}`,
  hidden: (n: number) => `h${subscript(n)}`,
  output: "y",
  bias: (bias: number) => `b: ${formatNumber(bias, 3)}`,
  alt: (numbers: readonly number[]) =>
    `A network from left to right: inputs, hidden units, one output. On its lines and below its units: ${numbers.map((each) => formatNumber(each, 3)).join(", ")}.`,
};

const subscript = (n: number): string => [...String(n)].map((digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]).join("");

export const dyingWords = {
  steps: "steps",
  neuron: "neuron",
  toLearn: "to learn",
  rate: (rate: number) => `learning rate ${formatNumber(rate)}`,
};

export const examplesWords = {
  title: "examples",
  className: (n: number) => `class ${n}`,
  first: "first input",
  second: "second input",
  points: (rows: number, classes: number) => `${rows} points of the plane in ${classes} classes.`,
  pictures: (shown: number, rows: number) => `The first ${shown} of ${rows} pictures.`,
};

export const foldedSquareWords = {
  slope: "left slope",
  inputs: "the inputs",
  units: "what the two neurons say",
  square: "the square",
  crease: "x₁ = x₂",
  border: "answer ½",
  answer: (wanted: number) => `answer ${wanted}`,
  x1: "x₁",
  x2: "x₂",
  h1: "h₁ = f(x₁ − x₂)",
  h2: "h₂ = f(x₂ − x₁)",
  alt: (slope: number) =>
    "Left the square of inputs: (0, 0) and (1, 1) want the answer 0, the other two corners 1. Right what the two neurons make of it: " +
    (slope < 1
      ? "a line folded at (0, 0), where both 0s lie; a straight border parts them from the two 1s."
      : "a straight line with both 0s in its middle and a 1 at either end."),
};

export const foldWords = {
  slider: "layers",
  layers: (count: number) => (count === 1 ? "1 layer" : `${count} layers`),
  output: "output",
};

export const landscapeWords = {
  output: "output",
  first: "first input",
};

export const learnedLinesWords = {
  step: "step",
  wanted: "wanted",
  maxout: "maxout",
  line: (number: number) => `line ${number}`,
};

export const lostWords = {
  lost: "powers of ten lost",
  middle: "median, least and most",
  layers: "layers",
};

export const layerValuesWords = {
  title: (name: string, layer: number) => `${name}, layer ${layer}`,
};

export const networkWords = {
  of: (sizes: readonly number[]) =>
    `A network drawn from left to right: layers of ${sizes.join(", ")}, each unit joined to all of the layer before.`,
};

export const neuronDrawingWords = {
  forward: {
    sum: "z = w₁x₁ + w₂x₂ + b",
    output: "a = f(z)",
    alt: "A neuron: the inputs x₁ and x₂ are multiplied by the weights w₁ and w₂, the bias b is added, the sum z goes through f, and a = f(z) comes out.",
  },
  backward: {
    sum: "δ = ∂L/∂z = ∂L/∂a · f′(z)",
    output: "∂L/∂a",
    alt: "The same neuron, from right to left: ∂L/∂a comes in, times f′(z) it is δ. The bias gets δ, the weight w₁ gets δ · x₁, the weight w₂ gets δ · x₂.",
  },
  input: "an input",
  adds: "multiplies and adds",
  applies: "applies the activation function",
  puts: "puts out",
};

export const neuronWords = { temperature: "temperature", answer: "answer" };

export const slopesWords = {
  start: "start",
  layer: (name: string, n: number) => `${name}, layer ${n}`,
  trained: "α after training",
  middle: "median, lowest to highest",
};

export const softmaxWords = {
  scores: "scores",
  dividedScores: "scores / T",
  shares: "shares",
  temperature: "T",
  bars: (title: string, names: readonly string[], values: readonly number[]) =>
    `${title}: ${names.map((name, i) => `${name} ${formatNumber(values[i], 3)}`).join(", ")}.`,
  scoreOf: (name: string) => `score of ${name}`,
  shareOf: (name: string) => `share of ${name}`,
  changing: "the score that changes",
  answering: "slope of the share",
  jacobian: (scores: readonly number[], diagonal: readonly number[]) => {
    const [given, slopes] = [scores, diagonal].map((list) =>
      list.map((each) => formatNumber(each, 3)).join(", "),
    );
    return `The Jacobian of softmax for the scores (${given}). Diagonal: ${slopes}; all others are negative.`;
  },
};

export const stretchWords = { stretched: "stretched", slope: "its slope" };

export const tangentsWords = { lines: "lines", curve: "wanted", maxout: "maxout" };

export const lossLineWords = {
  rows: "rows",
  along: "t",
  loss: "loss at w + t·d",
  slope: "its slope",
};

export const zigzagWords = {
  steps: "steps",
  fedBy: (name: string) => `fed by ${name}`,
  contours: "equal loss",
  path: "path",
  weights: "the weights",
  target: "target",
  first: "first weight",
  second: "second weight",
};

export const filmWords = { step: "step" };

export const patientsWords = {
  layer: "layer",
  sums: "size of z",
  gradients: "size of ∂L/∂z",
  spread: "spread over the digits",
  dead: "share of dead units",
};
