import { formatApart, formatPoint, typeset } from "./number";

/** What the search for a proof found, where it found neither a proof nor a counterexample. */
interface Unknown {
  forms: keyof typeof obstacles;
  tried: number;
  compared: number;
  onlyOneSide?: Readonly<Record<string, number>>;
}

const obstacles = {
  same: "The normal forms are the same.",
  different: "The normal forms differ.",
  "too large": "The normal forms are too large.",
  "no value": "There is no normal form, because a part such as 1/0 or log 0 has no value.",
};

/** Why nothing is proved or refuted. */
export function undecided({ forms, tried, compared, onlyOneSide }: Unknown): string {
  if (tried === 0) return `${obstacles[forms]} None of the points tried meets the assumptions.`;
  if (compared === 0) return `${obstacles[forms]} Of ${tried} points tried, none gives both sides a value.`;
  const agreement =
    compared === 1
      ? "Both sides agree at the only point tried where both have a value."
      : `Both sides agree at all ${compared} points tried where both have a value.`;
  const gap = onlyOneSide && `At ${formatPoint(onlyOneSide)} only one side has a value.`;
  return [obstacles[forms], agreement, gap].filter(Boolean).join(" ");
}

/** A point where two sides differ. */
export function refuted(at: Readonly<Record<string, number>>, left: string, right: string): string {
  const [first, second] = valuesApart(left, right);
  return `At ${formatPoint(at)} the left side is ${first}, the right side ${second}.`;
}

/** Two values, given by their digits, with as many of these as it takes to tell them apart. */
export function valuesApart(left: string, right: string): [string, string] {
  const [first, second] = formatApart(Number(left), Number(right));
  return first === second ? [typeset(left), typeset(right)] : [first, second];
}

/** The heading of each answer. */
export const proofTitles = {
  proved: "Proved: equal for all values",
  refuted: "Refuted: here is a point where they differ",
  unknown: "Not decided",
};

/** Each answer in a table. */
export const answers = { proved: "proved", refuted: "refuted", unknown: "not decided" };
