import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Activation, activations } from "../lib/activations";
import { derivative, fromFormulas } from "../lib/symbolic";

const grid = Array.from({ length: 401 }, (_, i) => (i - 200) / 25);

/** How far two numbers are apart, relative to the larger one, or to 1 where both are below. */
const apart = (a: number, b: number): number =>
  Object.is(a, b) || a === b ? 0 : Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b));

const near = (name: string, x: number, actual: number, expected: number) =>
  assert.ok(apart(actual, expected) <= 1e-13, `${name} at ${x}: ${actual} instead of ${expected}`);

describe("code made of formulas gives what the library gives, to 13 digits", () => {
  for (const [name, f] of Object.entries<Activation>(activations))
    test(name, () => {
      const made = fromFormulas({ ...f.definition, kinks: f.kinks, range: f.range } as Parameters<
        typeof fromFormulas
      >[0]);
      const atKink = (x: number) => f.kinks.includes(x); // the branches say nothing of the slope there
      for (const x of grid.filter((x) => x > f.domain[0] && x < f.domain[1])) {
        near(name, x, made(x), f(x));
        if (!atKink(x)) near(`${name}′`, x, made.derivative(x), f.derivative(x));
        for (const [each, partial] of Object.entries(f.partials))
          if (!atKink(x))
            near(`∂${name}/∂${each}`, x, (made.partials as typeof f.partials)[each](x), partial(x));
      }
    });
});

test("a derivative that is left out is found", () => {
  const made = fromFormulas({ name: "wave", branches: [{ value: "x * sin(3 * x)" }] });
  assert.equal(
    made.derivative(0.5),
    fromFormulas({ name: "", branches: [{ value: derivative("x * sin(3 * x)", "x") }] })(0.5),
  );
  assert.ok(Math.abs(made.derivative(0.5) - (Math.sin(1.5) + 1.5 * Math.cos(1.5))) < 1e-14);
});

test("a kink has a slope", () => {
  const tent = fromFormulas({ name: "tent", branches: [{ value: "max(0, 1 - abs(x))" }] });
  assert.deepEqual([-2, -0.5, 0, 0.5, 2].map(tent), [0, 0.5, 1, 0.5, 0]);
  assert.deepEqual(
    [-2, -0.5, 0, 0.5, 2].map(tent.derivative).map((x) => x + 0),
    [0, 1, 0, -1, 0],
  );
});

test("parameters can be changed", () => {
  const leaky = fromFormulas({
    name: "leaky",
    parameters: { leak: { default: 0.5, meaning: "slope below 0" } },
    branches: [{ where: "x < 0", value: "leak * x" }, { value: "x" }],
  });
  assert.deepEqual(
    [leaky(-2), leaky.with({ leak: 0.25 })(-2), leaky.derivative(-2), leaky(3)],
    [-1, -0.5, 0.5, 3],
  );
});

test("what cannot be read is named", () => {
  const make = (value: string) => () => fromFormulas({ name: "f", branches: [{ value, derivative: "0" }] });
  assert.throws(make("x +"), /cannot read "x \+"/);
  assert.throws(make("y * x"), /f: "y \* x" has y, which is neither x nor a parameter/);
  assert.throws(make("relu(x)"), /there is no function "relu"/);
  assert.throws(() => fromFormulas({ name: "f", branches: [] }), /f has no formulas: its branches are empty/);
});
