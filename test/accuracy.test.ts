import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import Decimal from "decimal.js";
import { type Activation, activations } from "../lib/activations";
import { smallestNormal } from "../lib/symbolic/digits/doubles";
import { allowedUlp, errorInUlp } from "../lib/symbolic/witnesses/accuracy";

/** x, then f(x) and f'(x) as decimals, then the condition numbers of both: see scripts/references/activations.py. */
type Case = [x: number, value: string, derivative: string, condition: number, conditionOfDerivative: number];

interface Reference {
  name: string;
  parameters: Record<string, number>;
  cases: Case[];
  partials?: Record<string, [x: number, value: string, condition: number][]>;
}

const references: Reference[] = JSON.parse(
  readFileSync(new URL("./fixtures/activations.json", import.meta.url), "utf8"),
);
const named = new Map(Object.entries<unknown>(activations) as [string, Activation][]);

/** These keep to 4 ulp however ill-conditioned they are, and to the last digits that subnormal numbers have. */
const steady = new Set(
  (
    "adaptivePiecewiseLinear arctan bentIdentity binaryStep elliott elu exponential hardMish hardSigmoid hardSwish " +
    "hardTanh hardshrink isrlu isru leakyRelu linear lisht logCosh logSigmoid logit onnxHardSigmoid prelu relu relu6 " +
    "rrelu selu sigmoid sinusoid softshrink " +
    "softsign sparsePlus sparseSigmoid sqnl squaredRelu squareplus tanh tanhshrink threshold thresholdedRelu"
  ).split(" "),
);

/** The rule by which `check` judges too. */
function assertClose(code: number, exact: string, condition: number, label: string) {
  const ulp = errorInUlp(code, { middle: new Decimal(exact), radius: new Decimal(0) });
  const allowed = allowedUlp(condition);
  assert.ok(ulp <= allowed, `${label} is ${code}, not ${exact}: off by ${ulp} ulp, allowed ${allowed}`);
}

/** A factor that is subnormal, such as the σ(x) of x·σ(x), brings an error of |x| times the smallest number. */
function assertSubnormal(code: number, exact: string, x: number, label: string) {
  if (Math.abs(Number(exact)) >= smallestNormal || Math.abs(x) > 1000) return;
  const error = Math.abs(code - Number(exact)) / Number.MIN_VALUE;
  assert.ok(error <= 5 + Math.abs(x), `${label} is ${code}, not ${exact}`);
}

test("the references cover every activation, with its defaults first", () => {
  const found = new Map([...references].reverse().map(({ name, parameters }) => [name, parameters]));
  const expected = [...named].map(([name, { parameters }]) => [name, { ...parameters }] as const);
  assert.deepEqual(found, new Map(expected), "run `npm run references`");
});

for (const { name, parameters, cases, partials = {} } of references) {
  test(`${name} ${JSON.stringify(parameters)} and its derivative are as close as check asks for`, () => {
    const f = (named.get(name) as Activation).with(parameters);
    const holds = steady.has(name);
    for (const [x, value, derivative, condition, conditionOfDerivative] of cases) {
      const parts = [
        { label: `${f.label} at ${x}`, code: f(x), exact: value, condition },
        {
          label: `${f.label}' at ${x}`,
          code: f.derivative(x),
          exact: derivative,
          condition: conditionOfDerivative,
        },
      ];
      for (const { label, code, exact, condition } of parts) {
        assertClose(code, exact, holds ? 0 : condition, label);
        if (holds) assertSubnormal(code, exact, x, label);
      }
    }
  });

  for (const [parameter, values] of Object.entries(partials))
    test(`${name} ${JSON.stringify(parameters)}: so is ∂f/∂${parameter}`, () => {
      const partial = (named.get(name) as Activation).with(parameters).partials[parameter];
      for (const [x, value, condition] of values) assertClose(partial(x), value, condition, `at ${x} it`);
    });
}
