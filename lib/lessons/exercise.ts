import { type Proof, prove } from "../symbolic";

/** An answer that a student gives: a number, an expression in x, or a function. */
export type Answer = number | string | ((...inputs: number[]) => number);

/** How right an answer is. A wrong one comes with the input that breaks it, where there is one. */
export type Judgement =
  | { right: true; kind: "right number"; got: number }
  | { right: true; kind: "agrees everywhere"; inputs: number }
  | { right: true; kind: "proved equal" }
  | { right: false; kind: "too large" | "too small"; got: number }
  | { right: false; kind: "not a number" }
  | { right: false; kind: "differs at input"; input: readonly number[]; want: number; got: number }
  | { right: false; kind: "differs at x"; x: number; want: string; got: string }
  | { right: false; kind: "undecided"; proof: Extract<Proof, { answer: "unknown" }> }
  | { right: false; kind: "unreadable"; text: string; message: string }
  | { right: false; kind: "no number" | "no function" | "no expression"; type: string };

/** A question with a hint, and the judge of its answers. */
export interface Exercise {
  question: string;
  hint: string;
  judge: (answer: Answer) => Judgement;
}

/** Three digits are asked for: half a unit of the third, where the first is 1 or 2. */
export const threeDigits = 2.5e-3;

/** An exercise whose answer is a number, right within `tolerance` (relative, or absolute near 0). */
export const numberExercise = (
  question: string,
  hint: string,
  expected: number,
  tolerance = 1e-3,
): Exercise => ({
  question,
  hint,
  judge: (answer) => {
    if (typeof answer !== "number") return { right: false, kind: "no number", type: typeof answer };
    if (Number.isNaN(answer)) return { right: false, kind: "not a number" };
    if (Math.abs(answer - expected) <= tolerance * Math.max(1, Math.abs(expected)))
      return { right: true, kind: "right number", got: answer };
    return { right: false, kind: answer > expected ? "too large" : "too small", got: answer };
  },
});

/**
 * An exercise whose answer is a function. It is tried at each of `inputs`, the edge cases first;
 * the first input where it differs from `expected` is shown.
 */
export const functionExercise = (
  question: string,
  hint: string,
  expected: (...inputs: number[]) => number,
  inputs: readonly (readonly number[])[],
): Exercise => ({
  question,
  hint,
  judge: (answer) => {
    if (typeof answer !== "function") return { right: false, kind: "no function", type: typeof answer };
    for (const input of inputs) {
      const [want, got] = [expected(...input), answer(...input)];
      if (!agree(want, got)) return { right: false, kind: "differs at input", input, want, got };
    }
    return { right: true, kind: "agrees everywhere", inputs: inputs.length };
  },
});

/** Equal to nine digits, or both NaN. */
const agree = (want: number, got: number): boolean =>
  Object.is(want, got) || Math.abs(want - got) <= 1e-9 * Math.max(Math.abs(want), 1e-300);

/** An exercise whose answer is an expression in x, as mathjs writes it, equal to `expected` for every x. */
export const expressionExercise = (question: string, hint: string, expected: string): Exercise => ({
  question,
  hint,
  judge: (answer) => {
    if (typeof answer !== "string") return { right: false, kind: "no expression", type: typeof answer };
    try {
      const proof = prove(answer, expected);
      if (proof.answer === "proved") return { right: true, kind: "proved equal" };
      if (proof.answer === "unknown") return { right: false, kind: "undecided", proof };
      return { right: false, kind: "differs at x", x: proof.at.x, want: proof.right, got: proof.left };
    } catch (error) {
      return { right: false, kind: "unreadable", text: answer, message: (error as Error).message };
    }
  },
});
