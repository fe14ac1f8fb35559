import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Activation,
  type ActivationDefinition,
  activation,
  activations,
  type Branch,
} from "../lib/activations";
import { type CheckResult, checkActivation } from "../lib/symbolic";
import { digits, findings, worded } from "../lib/words";

/** What the card says of a check: a sentence for each finding. */
const sentences = (result: CheckResult): string[] =>
  result.findings.map((finding) => worded(findings, finding));

for (const [name, f] of Object.entries(activations) as [string, Activation][])
  test(`check(${name}): proved, accurate, and as declared`, () => {
    const result = checkActivation(f);
    assert.deepEqual(result.findings, []);
    assert.ok(result.ok);
    assert.ok(result.proofs.length > 0);
    for (const { proof } of result.proofs) assert.equal(proof.answer, "proved");
    for (const { points, ulp, allowed } of result.accuracy) {
      assert.ok(points > 30 && ulp <= allowed);
    }
    for (const { points, error } of result.differences) assert.ok(points > 10 && error < 1e-6);
  });

test("parameters other than the defaults are checked too", () => {
  const { elu, prelu, swish } = activations;
  for (const f of [elu.with({ alpha: 2 }), prelu.with({ alpha: -1.5 }), swish.with({ beta: 3 })])
    assert.deepEqual(checkActivation(f as Activation).findings, []);
});

const sigmoid: ActivationDefinition = activations.sigmoid.definition;
const elu = activations.elu.definition;

/** Checks the sigmoid with some of its definition changed. */
const changed = (change: Partial<ActivationDefinition>): CheckResult =>
  checkActivation(activation({ ...sigmoid, ...change }));
const branch = (change: Partial<Branch>): Partial<ActivationDefinition> => ({
  branches: [{ ...sigmoid.branches[0], ...change }],
});

const only = (result: CheckResult): string => {
  assert.equal(result.ok, false);
  const said = sentences(result);
  assert.equal(said.length, 1, said.join("\n"));
  return said[0];
};

test("a wrong textbook derivative is refuted with the point and both values", () => {
  const s = "1 / (1 + exp(-x))";
  const result = changed(branch({ derivative: `${s} * (1 + ${s})` }));
  assert.match(
    sentences(result)[0],
    /^∂f\/∂x is not 1 \/ .*: at x = 1 it is 0\.196612, and the formula gives 1\.26551\.$/,
  );
  const [{ proof }] = result.proofs;
  assert.ok(proof.answer === "refuted" && proof.at.x === 1);
  assert.match(proof.left, /^0\.19661193324148185\d{20,}$/);
});

test("wrong code is found: in f, in f', and where it only loses digits", () => {
  const f = changed({ value: (x) => 1 / (1.0000001 + Math.exp(-x)) });
  assert.match(
    sentences(f)[0],
    /^f\(.*\) is .* in the code, .* by the formula: \d(\.\d)?·10⁸ ulp, where 4 are allowed\.$/,
  );

  const slope = sentences(changed({ derivative: (x) => 0.25 - x * x }));
  assert.ok(slope.some((each) => /^f′\(.*\) is .* by the formula/.test(each)));
  assert.ok(slope.some((each) => /^f′\(.*\) is .* but its values rise there with slope/.test(each)));

  const s = activations.sigmoid;
  assert.match(only(changed({ derivative: (x) => s(x) * (1 - s(x)) })), /^f′\(.*\) is .* ulp, where/);
  assert.match(
    sentences(changed({ value: (x) => Math.exp(x) / (1 + Math.exp(x)) }))[0],
    /^f\(.*\) is NaN in the code/,
  );
});

test("a plain fault is shown at a simple point, and in words where an error has no size", () => {
  const asRelu = activation({ ...elu, value: (x) => Math.max(x, 0), derivative: (x) => (x > 0 ? 1 : 0) });
  const [value, slope] = sentences(checkActivation(asRelu));
  assert.match(value, /^f\(−1\) is 0 in the code, −0\.632121 by the formula: \d.*·10¹⁵ ulp, where/);
  assert.match(slope, /^f′\(0\) is 0 in the code, 1 by the formula: \d/);

  const borrowed = activation({
    ...activations.binaryStep.definition,
    derivative: (x) => (Math.abs(x) < 1 ? 1 : 0),
  });
  assert.deepEqual(sentences(checkActivation(borrowed)), [
    "f′(0) is 1 in the code, 0 by the formula: no digit is right.",
    "f′(0.5) is 1 in the code, but its values rise there with slope 0.",
    "f′(0) is 1 in the code, but the slopes there are 0 and 0.",
  ]);
  assert.equal(
    digits(checkActivation(borrowed).accuracy).split(";")[0],
    "There is a point where no digit is right",
  );
});

test("a wrong value at a join, or a slope that is of neither side", () => {
  const at0 = activation({
    ...elu,
    value: (x, { alpha }) => (x > 0 ? x : x === 0 ? 1e-9 : alpha * Math.expm1(x)),
  });
  assert.match(only(checkActivation(at0)), /^f\(0\) is 10⁻⁹ in the code, 0 by the formula/);

  const other = checkActivation(
    activation({ ...elu, derivative: (x, { alpha }) => (x >= 0 ? 1 : alpha * Math.exp(x)) }).with({
      alpha: 2,
    }),
  );
  assert.match(only(other), /^f′\(0\) is 1 in the code, 2 by the formula/);
  const [join] = other.joins;
  assert.deepEqual([join?.x, join?.left.slope, join?.right.slope, join?.takes], [0, 2, 1, "right"]);

  const neither = checkActivation(
    activation({
      ...elu,
      derivative: (x, { alpha }) => (x > 0 ? 1 : x === 0 ? 7 : alpha * Math.exp(x)),
    }).with({ alpha: 2 }),
  );
  assert.ok(sentences(neither).includes("f′(0) is 7 in the code, but the slopes there are 2 and 1."));
});

test("joins tell limits, slopes, and which slope the code takes", () => {
  const joins = (f: unknown) => checkActivation(f as Activation).joins;
  assert.deepEqual(joins(activations.relu), [
    {
      x: 0,
      value: 0,
      left: { value: 0, slope: 0 },
      right: { value: 0, slope: 1 },
      continuous: true,
      differentiable: false,
      slope: 0,
      takes: "left",
    },
  ]);
  const [step] = joins(activations.binaryStep);
  assert.deepEqual([step?.continuous, step?.differentiable, step?.takes], [false, false, "both"]);
  const [smooth] = joins(activations.elu);
  assert.deepEqual([smooth?.continuous, smooth?.differentiable, smooth?.takes], [true, true, "both"]);
  assert.deepEqual(
    joins(activations.hardSwish).map(({ x }) => x),
    [-3, 3],
  );
});

test("kinks that are not declared, or not there", () => {
  const alpha2 = activation({ ...elu, kinks: [] }).with({ alpha: 2 });
  assert.equal(
    only(checkActivation(alpha2)),
    "At x = 0 the slopes are 2 and 1, but no kink is declared there.",
  );
  const alpha1 = activation({ ...elu, kinks: [0] });
  assert.equal(only(checkActivation(alpha1)), "A kink is declared at x = 0, but both slopes are 1.");
  const jump = activation({ ...activations.binaryStep.definition, kinks: [] });
  assert.equal(
    only(checkActivation(jump)),
    "At x = 0 f is 0 between the limits 0 and 1, but no kink is declared there.",
  );
});

test("wrong ranges", () => {
  const range = (text: string, f: ActivationDefinition = sigmoid) =>
    only(checkActivation(activation({ ...f, range: text })));
  assert.match(range("(0.1, 1)"), /^f\(.*\) = .* lies outside the declared range \(0\.1, 1\)\.$/);
  assert.match(
    range("(-1, 1)"),
    /^The declared range \(−1, 1\) goes down to −1, but the least value seen is 0\.$/,
  );
  assert.match(
    range("(0, ∞)"),
    /^The declared range \(0, ∞\) has no upper end, but the largest value seen is 1\.$/,
  );
  const relu = activations.relu.definition;
  assert.match(range("(0, ∞)", relu), /^The declared range \(0, ∞\) leaves out 0, but f\(.*\) is 0\.$/);
  assert.match(range("0 to 1"), /the range "0 to 1" is not an interval such as/);
  assert.match(range("(0, one)"), /has an end that is no number: "one"/);
});

test("the derivative's own range: 1/4 is reached by σ'", () => {
  const [{ value }] = [{ value: sigmoid.branches[0].derivative }];
  const slope = (text: string) =>
    checkActivation(
      activation({
        name: "σ'",
        value: activations.sigmoid.derivative,
        derivative: (x) => activations.sigmoid.derivative(x) * -Math.tanh(x / 2),
        branches: [{ value, derivative: "-exp(-x) / (1 + exp(-x))^2 * tanh(x / 2)" }],
        range: text,
      }),
    );
  assert.deepEqual(slope("(0, 1/4]").findings, []);
});

test("branches that leave a gap or overlap", () => {
  const branches = (left: string, right: string) => {
    const [first, second] = elu.branches as readonly [Branch, Branch];
    const pieces = [
      { ...first, where: left },
      { ...second, where: right },
    ];
    return sentences(checkActivation(activation({ ...elu, branches: pieces })));
  };
  assert.ok(branches("x < 0", "x > 0").includes("No branch holds at x = 0."));
  assert.ok(branches("x <= 0", "x >= 0").includes('Two branches hold at x = 0: "x <= 0" and "x >= 0".'));
});

test("formulas that cannot be read, unknown names, missing formulas: named, not thrown", () => {
  const finding = (change: Partial<ActivationDefinition>): string => {
    const result = changed(change);
    assert.ok(!result.ok && result.proofs.length === 0);
    return sentences(result)[0];
  };
  assert.match(
    finding(branch({ value: "1 / (1 + exp(-x)" })),
    /^f: cannot read "1 \/ \(1 \+ exp\(-x\)": Parenthesis \) expected/,
  );
  assert.equal(
    finding(branch({ derivative: "beta * x" })),
    `f′: "beta * x" has the unknown name "beta"; known are x.`,
  );
  assert.match(finding(branch({ value: "sigmod(x)" })), /^f: "sigmod\(x\)": there is no function "sigmod"/);
  assert.match(finding(branch({ where: "x" })), /^where: "x" is not a comparison/);
  assert.equal(finding({ branches: [] }), "There are no branches.");
  const prelu = activations.prelu.definition;
  const bare = activation({
    ...prelu,
    branches: prelu.branches.map(({ where, value, derivative }) => ({ where, value, derivative })),
  });
  assert.equal(
    sentences(checkActivation(bare as Activation))[0],
    "Where x <= 0: There is code for ∂f/∂α, but no formula.",
  );
});

test("partial derivatives: a wrong formula, and wrong code", () => {
  const { prelu } = activations;
  const [below, above] = prelu.definition.branches as readonly [Branch, Branch];
  const formula = activation({
    ...prelu.definition,
    branches: [{ ...below, partials: { alpha: "2 * x" } }, above],
  });
  assert.match(
    sentences(checkActivation(formula))[0],
    /^Where x <= 0: ∂f\/∂alpha is not 2 \* x: at x = .* it is −\d.*, and the formula gives −\d/,
  );

  const code = activation({ ...prelu.definition, partials: { alpha: (x) => (x > 0 ? 0 : -x) } });
  const wrong = sentences(checkActivation(code as Activation));
  assert.ok(wrong.some((each) => each.startsWith("∂f/∂α(") && each.includes("by the formula")));
  assert.ok(
    wrong.some((each) => each.startsWith("∂f/∂α(") && each.includes("its values rise there with slope")),
  );
});

test("a slope that divides by x is NaN at 0, whether the formula says so or not", () => {
  const slope = (x: number) => Math.max(0, Math.abs(x) / x);
  const relu = activations.relu.definition;
  assert.ok(
    sentences(checkActivation(activation({ ...relu, derivative: slope }))).includes(
      "f′(0) is NaN in the code, but the slopes there are 0 and 1.",
    ),
  );
  const byMax = activation({
    ...relu,
    derivative: slope,
    branches: [{ value: "max(0, x)", derivative: "max(0, abs(x) / x)" }],
  });
  assert.ok(sentences(checkActivation(byMax)).includes("f′(0) is NaN in the code."));
});

test("what cannot be proved is said to be undecided", () => {
  // (√(3 + 2√2) − 1 − √2) is 0, but the normal form does not see it.
  const result = changed(
    branch({ derivative: `${sigmoid.branches[0].derivative} + sqrt(3 + 2 * sqrt(2)) - 1 - sqrt(2)` }),
  );
  assert.deepEqual(
    result.findings.map(({ kind }) => kind),
    ["undecided"],
  );
  assert.match(only(result), /^∂f\/∂x = .* is not decided\. The normal forms differ\. Both sides agree/);
});
