import { formatApart, formatExactly, formatNumber } from "./number";
import { undecided, valuesApart } from "./proof";

/** What is said to an answer: a sentence for each kind of judgement. */
export const judgements = {
  "right number": ({ got }: { got: number }) => `${formatNumber(got)} is right.`,
  "too large": ({ got }: { got: number }) => `${formatNumber(got)} is too large.`,
  "too small": ({ got }: { got: number }) => `${formatNumber(got)} is too small.`,
  "not a number": () => "NaN is no number.",

  "agrees everywhere": ({ inputs }: { inputs: number }) =>
    inputs === 1 ? "It agrees at the input tried." : `It agrees at all ${inputs} inputs tried.`,
  "differs at input": ({ input, want, got }: { input: readonly number[]; want: number; got: number }) => {
    const [given, wanted] = formatApart(got, want);
    return `At (${input.map(formatExactly).join(", ")}) it gives ${given}; it should give ${wanted}.`;
  },

  "proved equal": () => "Proved equal for every x.",
  "differs at x": ({ x, want, got }: { x: number; want: string; got: string }) => {
    const [given, wanted] = valuesApart(got, want);
    return `At x = ${formatExactly(x)} it gives ${given}; it should give ${wanted}.`;
  },
  undecided: ({ proof }: { proof: Parameters<typeof undecided>[0] }) =>
    `It could not be decided whether this is right. ${undecided(proof)}`,
  unreadable: ({ text, message }: { text: string; message: string }) =>
    `mathjs cannot read "${text}": ${message}`,

  "no number": ({ type }: { type: string }) => `The answer is a number; this is of type ${type}.`,
  "no function": ({ type }: { type: string }) => `The answer is a function; this is of type ${type}.`,
  "no expression": ({ type }: { type: string }) =>
    `The answer is an expression in quotes; this is of type ${type}.`,
};

/** The headings of an exercise, and how to answer it. */
export const exerciseWords = {
  asked: (id: string) => `Exercise ${id}`,
  right: (id: string) => `Exercise ${id}: right`,
  wrong: (id: string) => `Exercise ${id}: not yet`,
  howTo: (id: string) => `Answer with exercise("${id}", your answer).`,
  hint: "A hint",
};
