import type { Activation } from "../../activations";
import { square } from "../../activations/numerics";
import type { VectorActivation } from "../../activations/vectors";
import { random } from "../random/random";
import { gaussianMean } from "./gaussian-mean";

/**
 * The factor that keeps a signal's size: 1/√E[f(z)²] for z of the standard normal distribution. With weights of
 * variance gain²/inputs after f, the next pre-activations have mean square 1 again.
 * Throws where E[f(z)²] is not a finite number above 0. He, Zhang, Ren & Sun, 2015, whose √2 for ReLU it gives.
 *
 * @example
 * gain(relu).toFixed(12) === Math.SQRT2.toFixed(12); // true
 */
export const gain = (activation: Activation): number =>
  inverseRoot(
    activation.label,
    gaussianMean((z) => square(activation(z)), activation.kinks),
  );

/** How many normal numbers the gain of an activation of vectors is estimated from: good to about a percent. */
const draws = 20_000;

/** The gain of an activation of vectors over `units` numbers, from the mean square of its outputs for normal inputs. */
export function vectorGain(activation: VectorActivation, units: number): number {
  const { normal } = random(0);
  const rows = Math.ceil(draws / units);
  const outputs = activation.rows(new Float64Array(rows * units).map(normal), units);
  return inverseRoot(activation.label, outputs.reduce((sum, y) => sum + y * y, 0) / outputs.length);
}

function inverseRoot(label: string, secondMoment: number): number {
  if (!Number.isFinite(secondMoment) || secondMoment <= 0)
    throw new RangeError(`gain: E[f(z)²] of ${label} must be a finite number above 0, not ${secondMoment}`);
  return 1 / Math.sqrt(secondMoment);
}
