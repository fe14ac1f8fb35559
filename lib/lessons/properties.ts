import type { Activation } from "../activations";
import { gaussianMean } from "../network";

/** What an activation is like, as far as it can be asked of its code and its formulas. */
export interface Properties {
  /** All values lie between two numbers. */
  bounded: boolean;
  /** It never falls. */
  monotonic: boolean;
  /** It has a slope everywhere: no kink, no jump. */
  smooth: boolean;
  /** Its mean is 0 for normal inputs of variance 1. */
  zeroCentred: boolean;
  /** It gives exactly 0 for a whole interval of inputs. */
  sparse: boolean;
  /** Its formula needs an exponential, a logarithm, or a function built from them. */
  needsExp: boolean;
}

const inputs = Array.from({ length: 4001 }, (_, i) => (i - 2000) / 100);

/**
 * The properties of an activation. Monotonic and sparse are looked at on 4001 inputs from −20 to 20 within its domain.
 *
 * @example
 * propertiesOf(relu).sparse; // true
 * propertiesOf(tanh).zeroCentred; // true
 */
export function propertiesOf(f: Activation): Properties {
  const [low, high] = f.domain;
  const seen = inputs.filter((x) => x > low && x < high);
  return {
    bounded: !f.range.includes("∞"),
    monotonic: seen.every((x) => f.derivative(x) >= 0) && !jumpsDown(f),
    smooth: f.kinks.length === 0,
    zeroCentred: Math.abs(gaussianMean(f, f.kinks)) < 1e-6,
    sparse: seen.filter((x) => f(x) === 0).length > 1,
    needsExp: f.definition.branches.some(({ value }) =>
      /\b(exp|log|tanh|sinh|cosh|erf|sin|cos|atan)\(/.test(value),
    ),
  };
}

/** A step down has the slope 0 on both sides, so slopes alone do not show it. */
const jumpsDown = (f: Activation): boolean =>
  f.kinks.some((x) => {
    const beside = 1e-9 * Math.max(1, Math.abs(x));
    return f(x + beside) < f(x - beside) - 1e-6;
  });
