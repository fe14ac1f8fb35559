import type { ClaimId } from "./claims";

/** Which function for which layer, why, and the lesson and the claims that it rests on. */
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
    claims: ["C4", "E6"],
  },
  {
    place: "Output: yes or no",
    take: "sigmoid",
    why: "It gives a probability, and together with cross-entropy its flat tails cancel: the gradient is p − y.",
    lesson: "3.01-sigmoid",
    claims: ["C8", "C9"],
  },
  {
    place: "Output: one of several classes",
    take: "softmax",
    why: "Shares that sum to 1, and again the gradient p − y.",
    lesson: "3.04-softmax",
    claims: ["C18", "C19"],
  },
  {
    place: "Output: a positive number",
    take: "softplus",
    why: "It is positive everywhere and smooth, and grows only as fast as its input.",
    lesson: "3.09-softplus",
    claims: ["C30"],
  },
  {
    place: "Hidden layer: a first try",
    take: "ReLU",
    why: "Its slope is 1 where it is active, it costs a comparison, and everything else is tuned for it.",
    lesson: "3.03-relu",
    claims: ["C14", "C16", "C17"],
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
    why: "Smooth, with a small dip; in the literature slightly ahead of ReLU. Measure it on your problem.",
    lesson: "3.08-swish",
    claims: ["C26", "C27"],
  },
  {
    place: "Hidden layer: deep, dense, without normalisation",
    take: "SELU with LeCun initialisation",
    why: "Mean 0 and variance 1 are its fixed point, so signals keep their size through many layers.",
    lesson: "3.07-elu",
    claims: ["C24", "C25"],
  },
  {
    place: "A gate that opens and closes (LSTM, GRU)",
    take: "sigmoid for the gate, tanh for the content",
    why: "A gate lets a share between 0 and 1 pass; the content should be centred at 0.",
    lesson: "3.02-tanh",
    claims: ["C12", "C13"],
  },
  {
    place: "A small chip without an exponential",
    take: "hard sigmoid, hard swish, or ReLU6",
    why: "Straight pieces only, and bounded where numbers are short.",
    lesson: "3.13-gallery",
    claims: ["C11"],
  },
];
