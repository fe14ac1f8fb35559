import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import erfc from "@stdlib/math-base-special-erfc";
import exp from "@stdlib/math-base-special-exp";
import expit from "@stdlib/math-base-special-expit";
import expm1 from "@stdlib/math-base-special-expm1";
import log1pexp from "@stdlib/math-base-special-log1pexp";
import ramp from "@stdlib/math-base-special-ramp";
import stdlibTanh from "@stdlib/math-base-special-tanh";
import "@tensorflow/tfjs-backend-cpu";
import * as tf from "@tensorflow/tfjs-core";
import { compile } from "mathjs";
import type { Activation } from "../../lib/activations";

// What users run: the compiled library.
const { activation, activations }: typeof import("../../lib/activations") = createRequire(import.meta.url)(
  "../../lib/dist/activations",
);

/** They fit into a processor's cache, so that its memory is not what is measured. */
const count = 100_000;

/** Random signs: on sorted inputs a processor would guess every branch. */
function randomInputs(): Float64Array {
  let state = 1;
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 32 - 0.5) * 16;
  });
}

const xs = randomInputs();
const out = new Float64Array(count);

/** The best of many runs, since other work on the machine only ever adds to a run. */
function nanoseconds(elements: number, run: () => void): number {
  const end = performance.now() + 200;
  let best = Infinity;
  for (let runs = 0; runs < 5 || performance.now() < end; runs++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return (best * 1e6) / elements;
}

const { SQRT1_2, PI } = Math;

/** The same functions by @stdlib, which our own loops run, so that only the functions differ. */
const stdlib: Record<string, (x: number) => number> = {
  sigmoid: (x) => expit(x),
  tanh: (x) => stdlibTanh(x),
  relu: (x) => ramp(x),
  elu: (x) => (x > 0 ? x : expm1(x)),
  softplus: (x) => log1pexp(x),
  gelu: (x) => 0.5 * x * erfc(-x * SQRT1_2),
  geluTanh: (x) => 0.5 * x * (1 + stdlibTanh(Math.sqrt(2 / PI) * (x + 0.044715 * x * x * x))),
  swish: (x) => x * expit(x),
  mish: (x) => x * stdlibTanh(log1pexp(x)),
  exponential: (x) => exp(x),
};

const tensorflow: Record<string, (x: tf.Tensor1D) => tf.Tensor> = {
  sigmoid: (x) => tf.sigmoid(x),
  tanh: (x) => tf.tanh(x),
  relu: (x) => tf.relu(x),
  relu6: (x) => tf.relu6(x),
  leakyRelu: (x) => tf.leakyRelu(x, 0.01),
  elu: (x) => tf.elu(x),
  selu: (x) => tf.selu(x),
  softplus: (x) => tf.softplus(x),
  gelu: (x) => tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.mul(x, SQRT1_2)), 1)),
  geluTanh: (x) => {
    const cubic = tf.add(x, tf.mul(tf.mul(x, tf.square(x)), 0.044715));
    return tf.mul(tf.mul(x, 0.5), tf.add(tf.tanh(tf.mul(cubic, Math.sqrt(2 / PI))), 1));
  },
  swish: (x) => tf.mul(x, tf.sigmoid(x)),
  mish: (x) => tf.mul(x, tf.tanh(tf.softplus(x))),
  exponential: (x) => tf.exp(x),
  sinusoid: (x) => tf.sin(x),
  arctan: (x) => tf.atan(x),
};

function tensorflowTime(f: (x: tf.Tensor1D) => tf.Tensor): number {
  const x = tf.tensor1d(Float32Array.from(xs));
  const time = nanoseconds(count, () =>
    tf.tidy(() => {
      f(x).dataSync();
    }),
  );
  x.dispose();
  return time;
}

const stdlibTime = (value: (x: number) => number): number => {
  const { map } = activation({ name: "stdlib", value, derivative: value, branches: [], range: "" });
  return nanoseconds(count, () => map(xs, out));
};

/** The branches as one compiled mathjs expression, evaluated number by number. */
function mathjsTime({ definition, parameters }: Activation): number {
  const cases = definition.branches.map(({ where = "true", value }) => `(${where}) ? (${value}) : `);
  const expression = compile(`${cases.join("")}0`);
  const elements = 1000;
  return nanoseconds(elements, () => {
    for (let i = 0; i < elements; i++) out[i] = expression.evaluate({ ...parameters, x: xs[i] });
  });
}

/** Empty where the Python on the PATH has no numpy. */
function numpyTimes(): Record<string, number> {
  const script = fileURLToPath(new URL("activations.py", import.meta.url));
  const { status, stdout } = spawnSync("python3", [script], { encoding: "utf8" });
  return status === 0 ? JSON.parse(stdout) : {};
}

const cell = (text: string, width = 9): string => text.padStart(width);
const time = (value: number | undefined): string => cell(value === undefined ? "–" : value.toFixed(1));
const ratio = (value: number | undefined, ours: number): string =>
  cell(value === undefined ? "" : `${(value / ours).toFixed(1)} ×`, 9);

/** Prints the nanoseconds per element of each activation, beside others' and how many times ours they take. */
export async function benchActivations(): Promise<void> {
  await tf.setBackend("cpu");
  const numpy = numpyTimes();
  console.log(`Activations: ns per element, ${count} random numbers in ±8, the best of many runs`);
  console.log(
    `${"".padEnd(24)}    value    slope  tfjs-cpu          @stdlib           mathjs            numpy`,
  );
  for (const [name, f] of Object.entries(activations) as [string, Activation][]) {
    const value = nanoseconds(count, () => f.map(xs, out));
    const slope = nanoseconds(count, () => f.derivative.map(xs, out));
    const others = [
      tensorflow[name] && tensorflowTime(tensorflow[name]),
      stdlib[name] && stdlibTime(stdlib[name]),
      mathjsTime(f),
      numpy[name],
    ];
    console.log(
      name.padEnd(24) +
        time(value) +
        time(slope) +
        others.map((each) => time(each) + ratio(each, value)).join(""),
    );
  }
}
