import assert from "node:assert/strict";
import { test } from "node:test";
import Decimal from "decimal.js";
import { random } from "../lib/network";
import { type Assumptions, derivative, prove, tidy } from "../lib/symbolic";
import { isKnown } from "../lib/symbolic/digits/ball";
import { evaluator } from "../lib/symbolic/digits/evaluate";
import { elementary } from "../lib/symbolic/digits/series";
import { parse } from "../lib/symbolic/expression/expression";
import { preciseValueAt, valueAt } from "./fixtures/evaluate";
import { derivatives, equalities } from "./fixtures/identities";
import { mutantsOf } from "./fixtures/mutants";
import { randomExpression, rewritten, tempted } from "./fixtures/random-expressions";

type Point = Record<string, number>;

/** Both values, to 80 digits where mathjs can, rounded to doubles; NaN where there is none. */
function bothValues(left: string, right: string, point: Point): [number, number] {
  const [a, b] = [preciseValueAt(left, point), preciseValueAt(right, point)];
  return a !== undefined && b !== undefined
    ? [Number(a), Number(b)]
    : [valueAt(left, point), valueAt(right, point)];
}

const close = (a: number, b: number, tolerance: number) =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1e-3);

/** Compares the two sides by mathjs at points that meet the assumptions. Returns how many gave two real values. */
function agreeAt(points: readonly Point[], left: string, right: string, { where }: Assumptions = {}): number {
  let compared = 0;
  for (const point of points) {
    if (where !== undefined && !holds(where, point)) continue;
    const [a, b] = bothValues(left, right, point);
    if (!Number.isFinite(a) || !Number.isFinite(b)) continue;
    compared++;
    assert.ok(
      close(a, b, 1e-7),
      `${left} = ${right} was proved, but ${JSON.stringify(point)} gives ${a} and ${b}`,
    );
  }
  return compared;
}

const holds = (where: string, point: Point): boolean =>
  valueAt(`(${where.replace(/(\S+) < (\S+) < (\S+)/, "$1 < $2 and $2 < $3")}) ? 1 : 0`, point) === 1;

/** Points with all the names that the identities use. */
function randomPoints(seed: number, count: number): Point[] {
  const source = random(seed);
  const free = [
    "x",
    "m",
    "c",
    "c1",
    "c2",
    "c3",
    "b1",
    "b2",
    "b3",
    "x1",
    "x2",
    "x3",
    "x4",
    "y1",
    "y2",
    "y3",
    "y4",
  ];
  const positive = ["y", "alpha", "beta", "lambda", "theta", "b", "s", "T"];
  return Array.from({ length: count }, () =>
    Object.fromEntries([
      ...free.map((name) => [name, 6 * source.uniform() - 3]),
      ...positive.map((name) => [name, 3 * source.uniform()]),
    ]),
  );
}

const points = randomPoints(1, 5);

test(`${derivatives.length} derivatives of activations are proved equal to the textbook's`, (t) => {
  prove("x", "x"); // loads mathjs
  const raw = derivatives.map(({ of, by }) => derivative(of, by));
  for (const [i, { of, by, textbook, given }] of derivatives.entries())
    assert.deepEqual(prove(raw[i], textbook, given), { answer: "proved" }, `d/d${by} ${of}`);
  const start = performance.now();
  for (const [i, { textbook, given }] of derivatives.entries()) prove(raw[i], textbook, given);
  t.diagnostic(`${derivatives.length} proofs in ${Math.round(performance.now() - start)} ms`);

  const compared = derivatives.map(({ of, by, textbook, given }) =>
    agreeAt(points, derivative(of, by), textbook, given),
  );
  assert.ok(compared.filter((count) => count === 0).length <= 2, "most identities have points to look at");
});

test("tidied derivatives are shorter and still equal", () => {
  let shorter = 0;
  for (const { of, by, textbook, given } of derivatives.slice(0, 40)) {
    const raw = derivative(of, by);
    const tidied = tidy(raw, given);
    assert.equal(prove(tidied, textbook, given).answer, "proved", tidied);
    if (tidied.length < raw.length) shorter++;
  }
  assert.ok(shorter > 35, `${shorter} of 40 became shorter`);
  assert.equal(tidy("1 * x ^ 0 + 0"), "1");
});

test(`${equalities.length} equalities are proved`, () => {
  for (const [left, right, given] of equalities) {
    assert.deepEqual(prove(left, right, given), { answer: "proved" }, `${left} = ${right}`);
    agreeAt(points, left, right, given);
  }
});

test("of all mutants of the textbook's derivatives, none is proved unless it is equal", (t) => {
  const count = { proved: 0, refuted: 0, unknown: 0 };
  for (const { of, by, textbook, given } of derivatives) {
    const raw = derivative(of, by);
    for (const mutant of mutantsOf(textbook)) {
      const proof = prove(raw, mutant, given);
      count[proof.answer]++;
      if (proof.answer === "proved") agreeAt(points, raw, mutant, given);
      if (proof.answer === "refuted" && count.refuted % 5 === 0) assertRefuted(raw, mutant, proof);
    }
  }
  t.diagnostic(`${count.refuted} refuted, ${count.unknown} unknown, ${count.proved} proved`);
  assert.ok(count.refuted > 2000);
  assert.ok(count.refuted > 50 * count.unknown);
});

/** The two values of a counterexample are what mathjs calculates there, and they differ. */
function assertRefuted(left: string, right: string, found: { at: Point; left: string; right: string }) {
  assert.notEqual(found.left, found.right);
  const at = `${left} | ${right} at ${JSON.stringify(found.at)}`;
  for (const [expression, value] of [
    [left, found.left],
    [right, found.right],
  ] as const) {
    const precise = preciseValueAt(expression, found.at);
    if (precise === undefined) assert.ok(close(valueAt(expression, found.at), Number(value), 1e-9), at);
    else assert.ok(close(Number(precise), Number(value), 1e-15), `${at}: ${precise}, not ${value}`);
  }
}

test("a counterexample gives both values to thirty digits", () => {
  const proof = prove("exp(x)", "1 + x");
  assert.equal(proof.answer, "refuted");
  assert.deepEqual(proof, {
    answer: "refuted",
    at: { x: 1 },
    left: "2.718281828459045235360287471352662497757",
    right: "2",
  });
  const tiny = prove("x", "x + 1e-30");
  assert.equal(tiny.answer === "refuted" && tiny.right, "1.000000000000000000000000000001");
});

const neverProved: [left: string, right: string, given?: Assumptions][] = [
  ["(x^2)^(1/2)", "x"],
  ["sqrt(x^2)", "x"],
  ["sqrt(log(x)^2)", "log(x)"],
  ["log(log(x)^2)", "2 * log(log(x))"],
  ["((x^a)^2)^(1/2)", "x^a"],
  ["(x^4)^(1/4)", "x"],
  ["(x^6)^(1/2)", "x^3"],
  ["(x^2)^(3/2)", "x^3"],
  ["sqrt(x^2 * y)", "x * sqrt(y)", { positive: ["y"] }],
  ["log(x^2)", "2 * log(x)"],
  ["log(x * y)", "log(x) + log(y)"],
  ["log(x * y)", "log(x) + log(y)", { positive: ["x"], where: "y < 0" }],
  ["(x^a)^b", "x^(a * b)"],
  ["sqrt(x) * sqrt(y)", "sqrt(x * y)"],
  ["abs(x)", "x"],
  ["abs(x)", "-x", { where: "x > -1" }],
  ["abs(x) / x", "1"],
  ["sign(x)", "1", { where: "x >= 0" }],
  ["sign(x)^2", "1"],
  ["0^x", "0"],
  ["0^0", "0"],
  ["x^0", "0"],
  ["1 / 0", "1"],
  ["0 / 0", "1"],
  ["log(0)", "log(0)"],
  ["(x - x) / (x - x)", "1"],
  ["max(x, 0)", "x"],
  ["max(alpha * x, x)", "alpha * x", { where: "x < 0", positive: ["alpha"] }],
  ["sqrt(sin(x)^2)", "sin(x)"],
  ["atan(tan(x))", "x"],
  ["atan(x) + atan(1 / x)", "pi / 2"],
  ["pi", "3.14159265358979323846264338327950288419716939937510582097494459"],
  ["exp(1)", "2.71828182845904523536028747135266249775724709369995957496696763"],
  ["sqrt(2)", "1.4142135623730950488016887242096980785696718753769480731766797"],
  ["1e-300 * x", "0"],
];

test("traps: what only looks equal is never proved", () => {
  for (const [left, right, given] of neverProved)
    assert.notEqual(prove(left, right, given).answer, "proved", `${left} = ${right}`);
});

test("most traps are refuted, and the others say why they are not", () => {
  const answers = neverProved.map(([left, right, given]) => prove(left, right, given));
  assert.ok(answers.filter(({ answer }) => answer === "refuted").length >= 22);
  const logs = prove("log(x^2)", "2 * log(x)");
  assert.ok(logs.answer === "unknown" && logs.compared > 0);
  assert.deepEqual(logs.onlyOneSide, { x: -1 });
});

test("the limits that are known", () => {
  for (const [left, right] of [
    ["sqrt(3 + 2 * sqrt(2))", "1 + sqrt(2)"],
    ["asinh(sinh(x))", "x"],
    ["abs(x) / x", "sign(x)"],
    ["sqrt(x^2 + 2 * x + 1)", "abs(x + 1)"],
  ]) {
    const proof = prove(left, right);
    assert.ok(proof.answer === "unknown" && proof.forms === "different");
    assert.ok(proof.compared > 0);
  }
});

test("assumptions are used, and counterexamples stay within them", () => {
  const within: [left: string, right: string, given: Assumptions, inside: (at: Point) => boolean][] = [
    ["abs(x)", "x", { where: "x <= 0" }, ({ x }) => x <= 0],
    ["x", "x^2", { where: "0.3 < x < 0.31" }, ({ x }) => x > 0.3 && x < 0.31],
    ["x", "theta", { where: "x > theta", positive: ["theta"] }, ({ x, theta }) => x > theta && theta > 0],
    ["x", "2", { where: "x > 3 and x > y" }, ({ x }) => x > 3],
    ["x * y", "1", { where: "x + y < 1" }, ({ x, y }) => x + y < 1],
    ["x", "y", { where: "x != 1" }, ({ x }) => x !== 1],
    ["x^2", "x", { positive: ["x"] }, ({ x }) => x > 0],
    ["alpha * x", "x", { where: "alpha == 3" }, ({ alpha }) => alpha === 3],
  ];
  for (const [left, right, given, inside] of within) {
    const proof = prove(left, right, given);
    assert.ok(proof.answer === "refuted" && inside(proof.at), `${left} = ${right}: ${JSON.stringify(proof)}`);
  }
  assert.equal(prove("alpha * x", "3 * x", { where: "alpha == 3" }).answer, "proved");
  assert.equal(prove("abs(x - 3) + abs(x + 3)", "6", { where: "-3 <= x <= 3" }).answer, "proved");
  assert.equal(prove("abs(x + y)", "x + y", { where: "x > 0 and y > x" }).answer, "proved");
});

test("what holds at no point is not proved", () => {
  for (const [left, right, given, tried] of [
    ["log(-1)", "log(-1)", {}, true],
    ["x", "x", { where: "x > 2 and x < 1" }, false],
    ["sqrt(-1 - x^2) * 2", "2 * sqrt(-1 - x^2)", {}, true],
  ] as const) {
    const proof = prove(left, right, given);
    assert.ok(proof.answer === "unknown" && proof.compared === 0);
    assert.equal(proof.tried > 0, tried);
  }
});

test("random expressions with one change are never proved equal unless they are", (t) => {
  const source = random(7);
  const count = { proved: 0, refuted: 0, unknown: 0 };
  for (let i = 0; i < 150; i++) {
    const expression = randomExpression(source, 3);
    const mutants = source.shuffle(mutantsOf(expression)).slice(0, 3);
    const given: Assumptions = i % 2 ? { positive: ["y"] } : { positive: ["y"], where: "x < 0" };
    for (const mutant of mutants) {
      const proof = prove(expression, mutant, given);
      count[proof.answer]++;
      if (proof.answer === "proved") agreeAt(points, expression, mutant, given);
      if (proof.answer === "refuted") assertRefuted(expression, mutant, proof);
    }
  }
  t.diagnostic(`${count.refuted} refuted, ${count.unknown} unknown, ${count.proved} proved`);
  assert.ok(count.refuted > 250);
});

test("random expressions written in other ways are never refuted, and nearly all proved", (t) => {
  const source = random(8);
  const count = { proved: 0, refuted: 0, unknown: 0 };
  for (let i = 0; i < 250; i++) {
    const expression = randomExpression(source, 3);
    const other = rewritten(source, rewritten(source, rewritten(source, expression)));
    const proof = prove(expression, other, { positive: ["y"] });
    assert.notEqual(proof.answer, "refuted", `${expression} = ${other}`);
    count[proof.answer]++;
  }
  t.diagnostic(`${count.proved} proved, ${count.unknown} unknown`);
  assert.ok(count.proved > 225);
});

test("random expressions changed by rules that only seem to hold are proved only where they hold", (t) => {
  const source = random(9);
  const count = { proved: 0, refuted: 0, unknown: 0 };
  for (let i = 0; i < 500; i++) {
    const expression = randomExpression(source, 3);
    const once = tempted(source, expression);
    const other = i % 3 ? once : rewritten(source, tempted(source, once));
    const given: Assumptions = i % 2 ? { positive: ["y"] } : { positive: ["y"], where: "x < 0" };
    const proof = prove(expression, other, given);
    count[proof.answer]++;
    if (proof.answer === "proved") agreeAt(points, expression, other, given);
  }
  t.diagnostic(`${count.proved} proved, ${count.refuted} refuted, ${count.unknown} unknown`);
  assert.ok(count.proved > 100 && count.refuted > 80);
});

test("a ball holds the value: random expressions with 40 digits against 400", () => {
  const source = random(10);
  let compared = 0;
  for (let i = 0; i < 300; i++) {
    const value = evaluator(parse(randomExpression(source, 4)));
    const point = { x: new Decimal(4 * source.uniform() - 2), y: new Decimal(3 * source.uniform()) };
    const [rough, fine] = [value(point, 40), value(point, 400)];
    if (!isKnown(rough) || !isKnown(fine)) continue;
    compared++;
    assert.ok(rough.middle.minus(fine.middle).abs().lte(rough.radius.plus(fine.radius)));
  }
  assert.ok(compared > 100);
});

test("the elementary functions agree with decimal.js", () => {
  const source = random(11);
  const Wide = Decimal.clone({ precision: 60 });
  const { exp, log, sin, cos, atan } = elementary(50);
  for (let i = 0; i < 100; i++) {
    const x = new Wide(source.normal()).times(10 ** (source.integer(5) - 2));
    const tolerance = new Wide("1e-49");
    const pairs: [Decimal, Decimal][] = [
      [exp(x), x.exp()],
      [atan(x), x.atan()],
    ];
    for (const [ours, theirs] of pairs)
      assert.ok(theirs.minus(ours).abs().lte(theirs.abs().times(tolerance)));
    assert.ok(x.abs().ln().minus(log(x.abs())).abs().lte(tolerance.times(100)));
    assert.ok(x.sin().minus(sin(x)).abs().lte(tolerance));
    assert.ok(x.cos().minus(cos(x)).abs().lte(tolerance));
  }
});

test("erf: the known digits, its series against its integral's symmetry, and the far tail", () => {
  const { erf } = elementary(45);
  assert.equal(
    erf(new Decimal(1)).toSignificantDigits(40).toString(),
    "0.8427007929497148693412206350826092592961",
  );
  assert.equal(
    erf(new Decimal("0.5")).toSignificantDigits(40).toString(),
    "0.5204998778130465376827466538919645287365",
  );
  assert.ok(erf(new Decimal(-2)).eq(erf(new Decimal(2)).neg()));
  // C's erfc(10) is 2.088487583762545e-45.
  const tail = elementary(80).erf(new Decimal(10)).neg().plus(1);
  assert.equal(tail.toSignificantDigits(13).toString(), "2.088487583763e-45");
});

test("derivatives of random expressions agree with difference quotients to 25 digits", () => {
  const source = random(12);
  let compared = 0;
  for (let i = 0; i < 300; i++) {
    const expression = randomExpression(source, 3);
    const [value, slope] = [evaluator(parse(expression)), evaluator(parse(derivative(expression, "x")))];
    const x = new Decimal(4 * source.uniform() - 2);
    const y = new Decimal(3 * source.uniform());
    const h = new Decimal("1e-40");
    const Wide = Decimal.clone({ precision: 60 });
    const at = (place: Decimal) => value({ x: place, y }, 150);
    const [above, below, exact] = [at(new Wide(x).plus(h)), at(new Wide(x).minus(h)), slope({ x, y }, 60)];
    if (![above, below, exact].every(isKnown)) continue;
    compared++;
    const quotient = above.middle.minus(below.middle).div(h.times(2));
    const error = quotient.minus(exact.middle).abs();
    assert.ok(error.lte(Decimal.max(1, quotient.abs()).times("1e-25")), `${expression} at ${x}, ${y}`);
  }
  assert.ok(compared > 120, String(compared));
});

test("what cannot be read is named", () => {
  const message = (left: string, right = "x", given?: Assumptions) => {
    try {
      prove(left, right, given);
    } catch (error) {
      assert.ok(error instanceof SyntaxError || error instanceof RangeError);
      return error.message;
    }
    return "no error";
  };
  assert.match(message("2 ** x"), /cannot read "2 \*\* x": Value expected \(char 4\)/);
  assert.match(message("sigmod(x)"), /"sigmod\(x\)": there is no function "sigmod"; known are exp, log/);
  assert.match(message("exp(x, y)"), /exp takes 1 argument, not 2/);
  assert.match(message("max(x)"), /max takes 2 arguments, not 1/);
  assert.match(message("x > 0 ? x : 0"), /only numbers, variables/);
  assert.match(message("sqrt(i)"), /i is no name for a real variable/);
  assert.match(message(""), /expected an expression such as "x\^2", not ""/);
  assert.match(message("x", "y", { where: "x + 1" }), /"x \+ 1" is not a comparison/);
  assert.throws(() => derivative("x > 0", "x"), SyntaxError);
});

test("expressions too large for the normal form are still searched for a counterexample", () => {
  const proof = prove("(a + b + c + d)^90", "(a + b + c + d)^90 + 1");
  assert.equal(proof.answer, "refuted");
  const same = prove("(a + b + c + d)^30 * (a + b)^30", "(a + b + c + d)^30 * (b + a)^29 * (a + b)");
  assert.notEqual(same.answer, "refuted");
});

test("derivatives of functions that mathjs cannot differentiate", () => {
  const rules: [of: string, textbook: string, given?: Assumptions][] = [
    ["erf(x^2)", "4 * x / sqrt(pi) * exp(-x^4)"],
    ["erf(erf(x))", "4 / pi * exp(-erf(x)^2 - x^2)"],
    ["erfc(x) * x", "erfc(x) - 2 * x / sqrt(pi) * exp(-x^2)"],
    ["expm1(2 x)", "2 * exp(2 x)"],
    ["log1p(x^2)", "2 * x / (1 + x^2)"],
    ["log2(x)", "1 / (x * log(2))"],
    ["square(x) + cube(x)", "2 * x + 3 * x^2"],
    ["coth(x)", "-csch(x)^2"],
    ["x * sign(x)", "sign(x)"],
    ["max(x^2, x)", "2 * x", { where: "x > 1" }],
    ["min(x, 6)", "1", { where: "x < 6" }],
  ];
  for (const [of, textbook, given] of rules)
    assert.equal(prove(derivative(of, "x"), textbook, given).answer, "proved", of);
});
