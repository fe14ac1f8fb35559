import { fraction, positiveNumber } from "../arguments";

/** A way to follow the gradient downhill. */
export interface Optimizer {
  readonly name: string;
  readonly learningRate: number;
  /** Starts for `length` parameters: a function that takes one step and keeps what it must remember. */
  start(length: number): OptimizerStep;
}

/** Changes the parameters in place by one step along the gradient. */
export type OptimizerStep = (parameters: Float64Array, gradient: Float64Array) => void;

/**
 * Stochastic gradient descent: w ← w − η g. Default: η = 0.01. Robbins & Monro, 1951.
 * Throws where the learning rate is not a number above 0.
 *
 * @example
 * const w = Float64Array.of(1);
 * sgd({ learningRate: 0.5 }).start(1)(w, Float64Array.of(2));
 * w[0]; // 0
 */
export function sgd({ learningRate = 0.01 } = {}): Optimizer {
  positiveNumber("sgd: learningRate", learningRate);
  return {
    name: "SGD",
    learningRate,
    start: () => (w, g) => {
      for (let i = 0; i < w.length; i++) w[i] -= learningRate * g[i];
    },
  };
}

/**
 * Gradient descent with momentum: v ← μ v + g, w ← w − η v. Defaults: η = 0.01, μ = 0.9. Polyak, 1964.
 * Throws where η is not a number above 0 or μ not in [0, 1).
 *
 * @example
 * momentum().name; // "momentum"
 */
export function momentum({ learningRate = 0.01, momentum: mu = 0.9 } = {}): Optimizer {
  positiveNumber("momentum: learningRate", learningRate);
  fraction("momentum: momentum", mu);
  return {
    name: "momentum",
    learningRate,
    start(length) {
      const v = new Float64Array(length);
      return (w, g) => {
        for (let i = 0; i < w.length; i++) {
          v[i] = mu * v[i] + g[i];
          w[i] -= learningRate * v[i];
        }
      };
    },
  };
}

/**
 * RMSprop: s ← ρ s + (1 − ρ) g², w ← w − η g / (√s + ε). Defaults: η = 0.001, ρ = 0.9, ε = 1e-8.
 * Tieleman & Hinton, lecture 6.5, 2012; others put ε elsewhere or take ρ = 0.99.
 * Throws where η or ε is not a number above 0 or ρ not in [0, 1).
 *
 * @example
 * rmsprop().learningRate; // 0.001
 */
export function rmsprop({ learningRate = 0.001, decay = 0.9, epsilon = 1e-8 } = {}): Optimizer {
  positiveNumber("rmsprop: learningRate", learningRate);
  fraction("rmsprop: decay", decay);
  positiveNumber("rmsprop: epsilon", epsilon);
  return {
    name: "RMSprop",
    learningRate,
    start(length) {
      const s = new Float64Array(length);
      return (w, g) => {
        for (let i = 0; i < w.length; i++) {
          s[i] = decay * s[i] + (1 - decay) * g[i] * g[i];
          w[i] -= (learningRate * g[i]) / (Math.sqrt(s[i]) + epsilon);
        }
      };
    },
  };
}

/**
 * Adam: m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², w ← w − η m̂ / (√v̂ + ε),
 * with m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ) at step t = 1, 2, …
 * Defaults: η = 0.001, β₁ = 0.9, β₂ = 0.999, ε = 1e-8. Kingma & Ba, 2015, algorithm 1.
 * Throws where η or ε is not a number above 0 or a β not in [0, 1).
 *
 * @example
 * const w = Float64Array.of(1);
 * adam({ learningRate: 0.25, epsilon: 1e-20 }).start(1)(w, Float64Array.of(1e-3));
 * w[0].toFixed(12); // "0.750000000000"
 */
export function adam({ learningRate = 0.001, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = {}): Optimizer {
  positiveNumber("adam: learningRate", learningRate);
  fraction("adam: beta1", beta1);
  fraction("adam: beta2", beta2);
  positiveNumber("adam: epsilon", epsilon);
  return {
    name: "Adam",
    learningRate,
    start(length) {
      const m = new Float64Array(length);
      const v = new Float64Array(length);
      let power1 = 1; // β₁ᵗ and β₂ᵗ, as products: the bits of β₁ ** t are left to each engine
      let power2 = 1;
      return (w, g) => {
        power1 *= beta1;
        power2 *= beta2;
        const rate = learningRate / (1 - power1);
        const scale = 1 / Math.sqrt(1 - power2);
        for (let i = 0; i < w.length; i++) {
          m[i] = beta1 * m[i] + (1 - beta1) * g[i];
          v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
          w[i] -= (rate * m[i]) / (Math.sqrt(v[i]) * scale + epsilon);
        }
      };
    },
  };
}
