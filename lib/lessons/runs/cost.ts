import type { Activation, Elementwise } from "../../activations";
import { random } from "../../network";
import { median } from "../statistics/median";

/** What one function costs: nanoseconds per element, forward and backward, to a tenth: a clock carries no more. */
export interface Cost {
  name: string;
  forward: number;
  backward: number;
}

const elements = 100_000;
const rounds = 9;

/**
 * Measures each activation on the same inputs, in turns, and takes the median of the rounds,
 * so that a busy moment of the machine hits all alike. The inputs have random signs:
 * on sorted inputs a processor guesses every branch right, and a comparison looks free.
 */
export function costs(functions: readonly Activation[]): Cost[] {
  const generator = random(1);
  const inputs = Float64Array.from({ length: elements }, () => 8 * generator.normal());
  const outputs = new Float64Array(elements);
  const measured = functions.map((f) => ({ f, forward: [] as number[], backward: [] as number[] }));
  for (let round = 0; round < rounds; round++)
    for (const { f, forward, backward } of measured) {
      forward.push(nanoseconds(f, inputs, outputs));
      backward.push(nanoseconds(f.derivative, inputs, outputs));
    }
  return measured.map(({ f, forward, backward }) => ({
    name: f.label,
    forward: tenths(median(forward)),
    backward: tenths(median(backward)),
  }));
}

const tenths = (value: number) => Math.round(10 * value) / 10;

function nanoseconds(f: Elementwise, inputs: Float64Array, outputs: Float64Array): number {
  const start = performance.now();
  f.map(inputs, outputs);
  return ((performance.now() - start) * 1e6) / inputs.length;
}

export interface LayerCostOptions {
  activation: Activation;
  /** Products that each neuron sums before the activation; 0 for the activation alone, forward and backward. */
  products?: number;
}

/**
 * One timing: nanoseconds of a neuron of a large layer. With products, forward: their sum, then the activation. Without,
 * the activation's value and derivative. The seed draws the inputs. The fastest of 15 passes, since a busy moment of
 * the machine only ever adds.
 */
export function layerCost({
  activation: f,
  products = 0,
  seed,
}: LayerCostOptions & { seed: number }): number {
  const neurons = products > 0 ? elements / 10 : elements;
  const { normal } = random(seed);
  const sums = Float64Array.from({ length: neurons }, () => 8 * normal());
  const outputs = new Float64Array(neurons);
  const weights = Float64Array.from({ length: products }, normal);
  const values = Float64Array.from({ length: products + neurons }, normal);
  const passes = Array.from({ length: 15 }, () => {
    const start = performance.now();
    if (products > 0) sumProducts(weights, values, sums);
    f.map(sums, outputs);
    if (products === 0) f.derivative.map(sums, outputs);
    return ((performance.now() - start) * 1e6) / neurons;
  });
  return Math.min(...passes);
}

/** Σ w x for each neuron; the same weights, each time with the inputs one place further on. */
function sumProducts(weights: Float64Array, values: Float64Array, out: Float64Array): void {
  for (let neuron = 0; neuron < out.length; neuron++) {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i] * values[neuron + i];
    out[neuron] = sum;
  }
}

/** Nanoseconds for the sum of `inputs` products, the other work of a neuron; the fastest of the rounds, as in `layerCost`. */
export function productCost(inputs: number): number {
  const { normal } = random(1);
  const sums = new Float64Array(elements / 10);
  const weights = Float64Array.from({ length: inputs }, normal);
  const values = Float64Array.from({ length: inputs + sums.length }, normal);
  const rates = Array.from({ length: rounds }, () => {
    const start = performance.now();
    sumProducts(weights, values, sums);
    return ((performance.now() - start) * 1e6) / sums.length;
  });
  return Math.min(...rates);
}
