import type { Activation } from "../activations";

/** Gauss–Legendre on [−1, 1] with 8 points: the positive nodes and their weights. Abramowitz & Stegun, 1964, table 25.4. */
const nodes = [0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975363];
const weights = [0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763];

/** Beyond 14 the normal density is below 1e-43. */
const edge = 14;
const panel = 0.25;

/**
 * The mean E[g(z)] for z of the standard normal distribution, by Gauss–Legendre quadrature over [−14, 14]
 * in panels of 0.25 that are cut at the `kinks` of g. For a g that is smooth in between it is exact to about 1e-14.
 *
 * @example
 * gaussianMean((z) => z ** 2).toFixed(12); // "1.000000000000"
 * gaussianMean((z) => Math.abs(z), [0]).toFixed(12); // "0.797884560803"
 */
export function gaussianMean(g: (z: number) => number, kinks: readonly number[] = []): number {
  const even = Array.from({ length: (2 * edge) / panel + 1 }, (_, i) => i * panel - edge);
  const cuts = [...even, ...kinks.filter((kink) => Math.abs(kink) < edge)].sort((a, b) => a - b);
  const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  let mean = 0;
  for (let i = 1; i < cuts.length; i++) {
    const center = (cuts[i] + cuts[i - 1]) / 2;
    const half = (cuts[i] - cuts[i - 1]) / 2;
    for (let k = 0; k < nodes.length; k++) {
      const left = center - half * nodes[k];
      const right = center + half * nodes[k];
      mean += half * weights[k] * (g(left) * density(left) + g(right) * density(right));
    }
  }
  return mean;
}

/**
 * The factor that keeps a signal's size: 1/√E[f(z)²] for z of the standard normal distribution. With weights of
 * variance gain²/inputs after f, the next pre-activations have mean square 1 again.
 * Throws where E[f(z)²] is not a finite number above 0. He, Zhang, Ren & Sun, 2015, whose √2 for ReLU it gives.
 *
 * @example
 * gain(relu).toFixed(12) === Math.SQRT2.toFixed(12); // true
 */
export function gain(activation: Activation): number {
  const secondMoment = gaussianMean((z) => activation(z) ** 2, activation.kinks);
  if (!Number.isFinite(secondMoment) || secondMoment <= 0)
    throw new RangeError(
      `gain: E[f(z)²] of ${activation.label} must be a finite number above 0, not ${secondMoment}`,
    );
  return 1 / Math.sqrt(secondMoment);
}

/**
 * The gain of a maxout unit: f(z) is the largest of `pieces` independent standard normals,
 * so E[f²] = ∫ z² · k φ(z) Φ(z)ᵏ⁻¹ dz.
 *
 * @example
 * maxoutGain(2).toFixed(12); // "1.000000000000"
 */
export function maxoutGain(pieces: number): number {
  const below = (z: number) => gaussianMean((other) => (other < z ? 1 : 0), [z]);
  return 1 / Math.sqrt(gaussianMean((z) => z ** 2 * pieces * below(z) ** (pieces - 1)));
}
