import { prove } from "../symbolic";

/** An answer that a student gives: a number, an expression in x, or a function. */
export type Answer = number | string | ((...inputs: number[]) => number);

/** What an exercise says to an answer. A wrong one comes with the input that breaks it. */
export interface Judgement {
  right: boolean;
  says: string;
}

/** A question with a hint, and the judge of its answers. */
export interface Exercise {
  question: string;
  hint: string;
  judge: (answer: Answer) => Judgement;
}

const right = (says: string): Judgement => ({ right: true, says });
const wrong = (says: string): Judgement => ({ right: false, says });

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
    if (typeof answer !== "number") return wrong(`The answer is a number, not a ${typeof answer}.`);
    if (Math.abs(answer - expected) <= tolerance * Math.max(1, Math.abs(expected)))
      return right(`${answer} is right.`);
    return wrong(`${answer} is too ${answer > expected ? "large" : answer < expected ? "small" : "vague"}.`);
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
    if (typeof answer !== "function") return wrong(`The answer is a function, not a ${typeof answer}.`);
    for (const input of inputs) {
      const [want, got] = [expected(...input), answer(...input)];
      if (!agree(want, got))
        return wrong(`At (${input.join(", ")}) it gives ${got}; it should give ${want}.`);
    }
    return right(`It agrees at all ${inputs.length} inputs tried.`);
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
    if (typeof answer !== "string")
      return wrong(`The answer is an expression in quotes, not a ${typeof answer}.`);
    try {
      const proof = prove(answer, expected);
      if (proof.answer === "proved") return right("Proved equal for every x.");
      if (proof.answer === "unknown") return wrong(`Could not be decided: ${proof.why}`);
      return wrong(`At x = ${proof.at.x} it gives ${proof.left}; it should give ${proof.right}.`);
    } catch (error) {
      return wrong(`mathjs cannot read "${answer}": ${(error as Error).message}`);
    }
  },
});
