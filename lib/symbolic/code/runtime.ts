import { atan, cos, exp, expm1, log, log1p, sin, square, tanh } from "../../activations/numerics";
import { erf as erfOfPositive } from "../../activations/numerics/normal";

/** The error function, which is odd. */
const erf = (u: number): number => (u < 0 ? -erfOfPositive(-u) : erfOfPositive(u));

/** What code made of formulas may call. Each function rounds alike in every JavaScript engine. */
export const runtime = {
  ...{ atan, cos, erf, exp, expm1, log, log1p, pow, sin, square, tanh },
  ...{ abs: Math.abs, max: Math.max, min: Math.min, sign: Math.sign, sqrt: Math.sqrt },
};

/** u to the power v: by products for a whole v up to 64, else e^(v log u). */
function pow(u: number, v: number): number {
  if (v === 0.5) return Math.sqrt(u);
  if (!Number.isInteger(v) || Math.abs(v) > 64) return exp(v * log(u));
  let product = 1;
  for (let i = 0; i < Math.abs(v); i++) product *= u;
  return v < 0 ? 1 / product : product;
}

/** An activation's code, as text that `compiled` makes functions of. */
export interface ActivationCode {
  value: string;
  derivative: string;
  /** For each parameter that a branch has a formula for. */
  partials: Readonly<Record<string, string>>;
}

/** The function that code made of formulas stands for. */
export const compiled = <F>(source: string): F =>
  new Function(...Object.keys(runtime), `return ${source};`)(...Object.values(runtime));
