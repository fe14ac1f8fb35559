import { exp } from "./exp";
import { log1pUpTo1 } from "./log1p";
import { positive } from "./numbers";

/** σ(z) = eᶻ / (1 + eᶻ), precise for every z: exp never gives ∞. */
export function logistic(z: number): number {
  const e = exp(z);
  return e / (1 + e);
}

/** σ′(z) = e / (1 + e)² with e = e^-|z|, as σ′ is even; σ(1 − σ) would be 0 from z = 37 on. */
export function logisticSlope(z: number): number {
  const e = exp(-Math.abs(z));
  return e / ((1 + e) * (1 + e));
}

/** log(1 + eᶻ) = max(z, 0) + log(1 + e^-|z|), where nothing overflows and no digit is lost. */
export function log1pExp(z: number): number {
  return positive(z) + log1pUpTo1(exp(-Math.abs(z)));
}
