import type { Activation } from "../../activations";
import { random, schemes } from "../../network";
import { mean } from "../statistics/mean";

/** The mean, the variance and the mean square of the activations after each layer. */
export interface Moments {
  name: string;
  mean: number[];
  variance: number[];
  meanSquare: number[];
}

export interface ThroughLayersOptions {
  width?: number;
  seed?: number;
  /** The variance of the weights: 1/width with `lecun` and `glorot`, 2/width with `he`. */
  initialization?: "lecun" | "glorot" | "he";
}

/**
 * Sends `width` normal numbers through layers of as many units, by default 1000. All functions get the same weights: uniform
 * with mean 0 and the variance of the initialisation, by default LeCun's 1/width; no biases. The seed draws numbers and weights.
 */
export function throughLayers(
  functions: readonly Activation[],
  layers: number,
  { width = 1000, seed = 1, initialization = "lecun" }: ThroughLayersOptions = {},
): Moments[] {
  const { normal, uniform } = random(seed);
  const deviation = schemes[initialization]({ fanIn: width, fanOut: width, gain: 1 });
  const bound = Math.sqrt(3) * deviation; // uniform on ±bound has variance bound²/3
  const inputs = Float64Array.from({ length: width }, normal);
  const weights = new Float64Array(width);
  let signals = functions.map(() => inputs);
  const moments = functions.map(
    ({ label }): Moments => ({ name: label, mean: [], variance: [], meanSquare: [] }),
  );
  for (let layer = 0; layer < layers; layer++) {
    const sums = functions.map(() => new Float64Array(width));
    for (let unit = 0; unit < width; unit++) {
      for (let i = 0; i < width; i++) weights[i] = bound * (2 * uniform() - 1);
      for (let k = 0; k < functions.length; k++) sums[k][unit] = dot(weights, signals[k]);
    }
    signals = functions.map((f, k) => f.map(sums[k]));
    signals.forEach((signal, k) => {
      const center = mean(signal);
      moments[k].mean.push(center);
      moments[k].variance.push(mean(signal.map((value) => (value - center) ** 2)));
      moments[k].meanSquare.push(mean(signal.map((value) => value * value)));
    });
  }
  return moments;
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i] * y[i];
  return sum;
}
