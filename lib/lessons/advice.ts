import type { ClaimId } from "./claims";

/** Which function for which layer, why, the lesson about it, and the claims that the advice rests on. */
export interface Advice {
  /** The question that comes first, and its answer. */
  question: string;
  place: string;
  take: string;
  why: string;
  lesson: string;
  claims: readonly ClaimId[];
}

const output = "An output layer: what should come out?";
const hidden = "A hidden layer: what is it like, and what is its trouble?";
const special = "What else must it do?";

export const advice: readonly Advice[] = [
  {
    question: output,
    place: "A number of any size",
    take: "linear",
    why: "Nothing must be cut off, and with squared error its gradient is simply the error.",
    lesson: "2.2-linear",
    claims: [],
  },
  {
    question: output,
    place: "Yes or no, or several labels at once",
    take: "sigmoid",
    why: "It gives a probability, and together with cross-entropy its flat tails cancel: the gradient is p − y.",
    lesson: "3.01-sigmoid",
    claims: [],
  },
  {
    question: output,
    place: "One of several classes",
    take: "softmax",
    why: "Shares that sum to 1, and again the gradient p − y.",
    lesson: "3.04-softmax",
    claims: ["C18"],
  },
  {
    question: output,
    place: "A positive number",
    take: "softplus",
    why: "It is positive everywhere and smooth, and grows only as fast as its input.",
    lesson: "3.09-softplus",
    claims: [],
  },
  {
    question: hidden,
    place: "A first try",
    take: "ReLU",
    why: "Its slope is 1 where it is active, it costs a comparison, and on five problems none of nine others got clearly more new rows right.",
    lesson: "3.03-relu",
    claims: ["C14", "C17", "C36"],
  },
  {
    question: hidden,
    place: "Many units have died",
    take: "Leaky ReLU, or ELU",
    why: "Their slope on the left is not 0, so a silent unit can come back.",
    lesson: "3.05-leaky-relu",
    claims: ["C20", "C22"],
  },
  {
    question: hidden,
    place: "Deep, and normalised (transformers, large image networks)",
    take: "GELU or swish",
    why: "Smooth, with a small dip. In shallow networks it brought nothing here, in a deep one a little. Measure it on your problem.",
    lesson: "3.08-swish",
    claims: ["C27"],
  },
  {
    question: hidden,
    place: "Deep, dense, without normalisation",
    take: "SELU with LeCun initialisation",
    why: "Mean 0 and variance 1 are its fixed point, so signals keep their size through many layers.",
    lesson: "3.07b-selu",
    claims: ["C37", "C36"],
  },
  {
    question: special,
    place: "A gate that opens and closes (LSTM, GRU)",
    take: "sigmoid for the gate, tanh for the content",
    why: "A gate lets a share between 0 and 1 pass; the content should be centred at 0.",
    lesson: "3.02-tanh",
    claims: ["C12"],
  },
  {
    question: special,
    place: "A small chip without an exponential",
    take: "hard sigmoid, hard swish, or ReLU6",
    why: "Comparisons, sums and products are all that they need, and ReLU6 is bounded for numbers of few bits.",
    lesson: "3.13-gallery",
    claims: ["C11"],
  },
  {
    question: special,
    place: "Its second derivative stands in the loss (equations of physics)",
    take: "tanh, swish or the sinusoid",
    why: "The second derivative of ReLU is 0 wherever it has one, so such a loss cannot see the network bend.",
    lesson: "4-conclusion",
    claims: [],
  },
];
