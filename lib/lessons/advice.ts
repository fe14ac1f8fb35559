import type { ClaimId } from "./claims";

/** Which function for which layer, why, the lesson about it, and the claims that the advice rests on. */
export interface Advice {
  place: string;
  take: string;
  why: string;
  lesson: string;
  claims: readonly ClaimId[];
}

export const advice: readonly Advice[] = [
  {
    place: "Output: a number of any size",
    take: "linear",
    why: "Nothing must be cut off, and with squared error its gradient is simply the error.",
    lesson: "2.2-linear",
    claims: [],
  },
  {
    place: "Output: yes or no",
    take: "sigmoid",
    why: "It gives a probability, and together with cross-entropy its flat tails cancel: the gradient is p − y.",
    lesson: "3.01-sigmoid",
    claims: [],
  },
  {
    place: "Output: one of several classes",
    take: "softmax",
    why: "Shares that sum to 1, and again the gradient p − y.",
    lesson: "3.04-softmax",
    claims: ["C18"],
  },
  {
    place: "Output: a positive number",
    take: "softplus",
    why: "It is positive everywhere and smooth, and grows only as fast as its input.",
    lesson: "3.09-softplus",
    claims: [],
  },
  {
    place: "Hidden layer: a first try",
    take: "ReLU",
    why: "Its slope is 1 where it is active, it costs a comparison, and on five problems none of nine others got clearly more new rows right.",
    lesson: "3.03-relu",
    claims: ["C14", "C17", "C36"],
  },
  {
    place: "Hidden layer: many units have died",
    take: "Leaky ReLU, or ELU",
    why: "Their slope on the left is not 0, so a silent unit can come back.",
    lesson: "3.05-leaky-relu",
    claims: ["C20", "C22"],
  },
  {
    place: "Hidden layer: deep, and normalised (transformers, large image networks)",
    take: "GELU or swish",
    why: "Smooth, with a small dip. In shallow networks it brought nothing here, in a deep one a little. Measure it on your problem.",
    lesson: "3.08-swish",
    claims: ["C27"],
  },
  {
    place: "Hidden layer: deep, dense, without normalisation",
    take: "SELU with LeCun initialisation",
    why: "Mean 0 and variance 1 are its fixed point, so signals keep their size through many layers.",
    lesson: "3.07b-selu",
    claims: ["C37"],
  },
  {
    place: "A gate that opens and closes (LSTM, GRU)",
    take: "sigmoid for the gate, tanh for the content",
    why: "A gate lets a share between 0 and 1 pass; the content should be centred at 0.",
    lesson: "3.02-tanh",
    claims: ["C12"],
  },
  {
    place: "A small chip without an exponential",
    take: "hard sigmoid, hard swish, or ReLU6",
    why: "Straight pieces only, and bounded where numbers are short.",
    lesson: "3.13-gallery",
    claims: ["C11"],
  },
];
