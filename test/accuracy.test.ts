import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type Activation, activations } from "../lib/activations";

/** x, f(x), f'(x) and, where f is ill-conditioned, the condition numbers of both: see scripts/reference.py. */
type Case = [
  x: number,
  value: number,
  derivative: number,
  conditions?: number,
  conditionOfDerivative?: number,
];

interface Reference {
  name: string;
  parameters: Record<string, number>;
  cases: Case[];
  partials?: Record<string, [x: number, value: number][]>;
}

const references: Reference[] = JSON.parse(
  readFileSync(new URL("./fixtures/activations.json", import.meta.url), "utf8"),
);

const smallest = Number.MIN_VALUE;

/** The distance between neighbouring doubles at x. */
function ulp(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -1022) return smallest;
  let exponent = Math.floor(Math.log2(size));
  if (2 ** exponent > size) exponent -= 1; // log2 rounds up just below a power of 2
  return 2 ** (exponent - 52);
}

/**
 * Within 4 ulp: 3.5 of the rounded reference. An ill-conditioned f gets its condition number on top. A factor that is
 * subnormal, such as the σ(x) of x·σ(x), brings an absolute error of |x| times the smallest number.
 */
function assertClose(actual: number, expected: number, x: number, condition: number, label: string) {
  const allowed = (3.5 + condition) * ulp(expected) + (1 + Math.min(Math.abs(x), 1000)) * smallest;
  const error = Math.abs(actual - expected);
  assert.ok(
    error <= allowed,
    `${label} at ${x} is ${actual}, not ${expected}: off by ${error / ulp(expected)} ulp, allowed ${allowed / ulp(expected)}`,
  );
}

test("the references cover every activation, with its defaults first", () => {
  const names = new Set(references.map(({ name }) => name));
  assert.deepEqual([...names].sort(), Object.keys(activations).sort());
  for (const name of names) {
    const first = references.find((each) => each.name === name) as Reference;
    assert.deepEqual(first.parameters, { ...(activations as Record<string, Activation>)[name].parameters });
  }
});

for (const { name, parameters, cases, partials = {} } of references) {
  test(`${name} ${JSON.stringify(parameters)} and its derivative are within 4 ulp`, () => {
    const f = (activations as Record<string, Activation>)[name].with(parameters);
    for (const [x, value, derivative, condition = 0, conditionOfDerivative = 0] of cases) {
      assertClose(f(x), value, x, condition, f.label);
      assertClose(f.derivative(x), derivative, x, conditionOfDerivative, `${f.label}'`);
    }
  });

  for (const [parameter, values] of Object.entries(partials))
    test(`${name} ${JSON.stringify(parameters)}: ∂f/∂${parameter} to 12 digits`, () => {
      const partial = (activations as Record<string, Activation>)[name].with(parameters).partials[parameter];
      for (const [x, value] of values)
        assert.ok(
          Math.abs(partial(x) - value) <= 1e-12 * Math.abs(value) + 1e-300,
          `at ${x} it is ${partial(x)}, not ${value}`,
        );
    });
}
