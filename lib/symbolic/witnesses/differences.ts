/**
 * The code's derivatives against central differences of the code's own values,
 *
 *     f'(x) ≈ (f(x + h) − f(x − h)) / 2h.
 *
 * No formula takes part, neither mathjs' nor the textbook's, so this witness is independent of the other two.
 * It is also the roughest: with h = 6·10⁻⁶ about ten digits can agree.
 */
import type { Activation } from "../../activations";
import type { CodeFinding } from "./finding";
import type { Part } from "./pieces";

/** The largest difference, relative to f, f' or 1, whichever is largest. */
export interface SlopeDifference {
  /** f' or ∂f/∂α. */
  of: string;
  points: number;
  error: number;
  x: number;
  code: number;
  quotient: number;
}

const step = 6e-6;
const allowed = 1e-6;
const plain = 1e-2;

/**
 * Compares a derivative at each of `xs`; those next to one of `joins` are left out. Of the wrong ones it tells the first
 * that is plain to see, or else the worst.
 */
export function differenceOf(
  activation: Activation,
  part: Part,
  xs: readonly number[],
  joins: readonly number[],
): { difference: SlopeDifference; findings: CodeFinding[] } {
  const compared = xs.flatMap((x) => {
    // Steps are short beside a join or an end of the domain, where f may bend sharply.
    const reach = Math.min(Math.max(1, Math.abs(x)), ...joins.map((join) => Math.abs(x - join)));
    const quotient = quotientOf(activation, part.by as string, x, reach);
    if (reach < 1e-3 || !Number.isFinite(quotient)) return [];
    const code = part.code(x);
    const error = Math.abs(code - quotient) / Math.max(1, Math.abs(activation(x)), Math.abs(code));
    return [{ x, code, quotient, error: Number.isNaN(error) ? Number.POSITIVE_INFINITY : error }];
  });
  const none = { x: 0, code: Number.NaN, quotient: Number.NaN, error: 0 };
  const worst = compared.reduce((most, each) => (each.error > most.error ? each : most), none);
  const difference = { of: part.name, points: compared.length, ...worst };
  if (worst.error <= allowed) return { difference, findings: [] };
  const { x, code, quotient } = compared.find(({ error }) => error > plain) ?? worst;
  return { difference, findings: [{ kind: "other slope", part: part.name, x, code, quotient }] };
}

/** The difference quotient in x, or in a parameter. The steps are those that doubles make of h. */
function quotientOf(activation: Activation, by: string, x: number, reach: number): number {
  const center = by === "x" ? x : activation.parameters[by];
  const h = step * (by === "x" ? reach : Math.max(1e-3, Math.abs(center)));
  const at = (place: number): number =>
    by === "x" ? activation(place) : activation.with({ [by]: place })(x);
  const [above, below] = [center + h, center - h];
  return (at(above) - at(below)) / (above - below);
}
