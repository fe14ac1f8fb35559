/** The words in the figures of the lessons: titles, axes, names of curves and points, sliders. */
import { formatNumber } from "./number";

export const boundaryWords = { probability: "probability", moon: (n: number) => `moon ${n}` };

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
  pixels: "pixels",
  ink: "ink",
  pictures: (shown: number, rows: number) => `The first ${shown} of ${rows} pictures.`,
};

export const foldWords = {
  slider: "layers",
  layers: (count: number) => (count === 1 ? "1 layer" : `${count} layers`),
  output: "output",
};

export const learnedPiecesWords = { step: "step", wanted: "wanted", maxout: "maxout" };

export const lostWords = {
  lost: "powers of ten lost",
  middle: "median, least and most",
  layers: "layers",
};

export const neuronWords = { temperature: "temperature", answer: "answer" };

export const softmaxWords = {
  scores: "scores",
  shares: "shares",
  value: "value",
  temperature: "temperature",
  scoreOf: (name: string) => `score of ${name}`,
  changing: "the score that changes",
  answering: "the share that answers",
  jacobian: (scores: readonly number[], diagonal: readonly number[]) => {
    const [given, slopes] = [scores, diagonal].map((list) =>
      list.map((each) => formatNumber(each, 3)).join(", "),
    );
    return `The Jacobian of softmax for the scores (${given}). Diagonal: ${slopes}; all others are negative.`;
  },
};

export const stackWords = {
  title: (layers: number) => (layers === 1 ? "1 neuron" : `${layers} neurons in a row`),
  output: "output, scaled to −1 … 1",
};

export const stretchWords = { stretched: "stretched", slope: "its slope" };

export const tangentsWords = { pieces: "pieces", curve: "curve", maxout: "maxout" };

export const lossLineWords = {
  rows: "rows",
  along: "t",
  loss: "loss at w + t·d",
  slope: "its slope",
};

export const zigzagWords = {
  steps: "steps",
  target: "target",
  first: "first weight",
  second: "second weight",
};
