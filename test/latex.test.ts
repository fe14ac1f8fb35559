import assert from "node:assert/strict";
import { test } from "node:test";
import katex from "katex";
import { activations } from "../lib/activations";
import { casesLatex, derivative, prove, tidy, toLatex } from "../lib/symbolic";
import { derivatives, equalities } from "./fixtures/identities";
import { readLatex } from "./fixtures/read-latex";

/** Throws where LaTeX is not valid, or uses what KaTeX only accepts with a warning. */
const render = (tex: string) => katex.renderToString(tex, { throwOnError: true, strict: "error" });

const printed: [expression: string, tex: string][] = [
  ["1 / (1 + exp(-x))", "\\frac{1}{1 + e^{-x}}"],
  ["alpha * (exp(x) - 1)", "\\alpha (e^{x} - 1)"],
  [
    "x / 2 * (1 + erf(x / sqrt(2)))",
    "\\frac{x}{2} \\left(1 + \\operatorname{erf}\\left(\\frac{x}{\\sqrt{2}}\\right)\\right)",
  ],
  [
    "1 / (1 + exp(-x)) * (1 - 1 / (1 + exp(-x)))",
    "\\frac{1}{1 + e^{-x}} \\left(1 - \\frac{1}{1 + e^{-x}}\\right)",
  ],
  ["exp(-x^2 / 2) / sqrt(2 * pi)", "\\frac{e^{-x^{2}/2}}{\\sqrt{2 \\pi}}"],
  ["(a / b) / (c / d)", "\\frac{a d}{b c}"],
  ["a / b / c", "\\frac{a}{b c}"],
  ["x^3 * -1 / 2 / sqrt(x)", "-\\frac{x^{3}}{2 \\sqrt{x}}"],
  ["2 * 3 * x", "2 \\cdot 3 x"],
  ["x * 2", "2 x"],
  ["1 * x", "x"],
  ["(c * w) * x + c * b", "(c w) x + c b"],
  ["(w1 * u1) * (w2 * u2)", "(w_{1} u_{1}) (w_{2} u_{2})"],
  ["c * (w * x)", "c (w x)"],
  ["a - (b - c)", "a - (b - c)"],
  ["a - (b * c)", "a - b c"],
  ["b + (w1 + w2 + b)", "b + (w_{1} + w_{2} + b)"],
  ["(a - b) + (c * d)", "(a - b) + c d"],
  ["(a + b / c) - d", "\\left(a + \\frac{b}{c}\\right) - d"],
  ["a + (-b)", "a - b"],
  ["-(a + b)", "-(a + b)"],
  ["-(a + b) / c", "-\\frac{a + b}{c}"],
  ["(-x)^2", "(-x)^{2}"],
  ["-x^2", "-x^{2}"],
  ["(x^2)^3", "(x^{2})^{3}"],
  ["(a / b)^2", "\\left(\\frac{a}{b}\\right)^{2}"],
  ["exp(x)^2", "(e^{x})^{2}"],
  ["exp(-(x + 1) / 2)", "e^{-(x + 1)/2}"],
  ["exp(x / (2 * s))", "e^{x/(2 s)}"],
  ["sin(x)^2 + tanh(x)^3", "\\sin^{2}(x) + \\tanh^{3}(x)"],
  ["x^(1 / 2) + x^0.5 + x^(1 / 3)", "\\sqrt{x} + \\sqrt{x} + x^{1/3}"],
  ["x^(-1)", "x^{-1}"],
  ["abs(x) / x", "\\frac{\\lvert x \\rvert}{x}"],
  ["0.5 * x + 0.044715", "\\frac{1}{2} x + 0.044715"],
  ["1e-7 * x", "10^{-7} x"],
  ["x1 * x_2 * beta3", "x_{1} x_{2} \\beta_{3}"],
  ["tl + alphaP * mu", "t_{l} + \\alpha_{p} \\mu"],
  ["exp(x1 / temperature)", "e^{x_{1}/\\mathrm{temperature}}"],
  ["log(x) + log(x, 2) + log10(x)", "\\ln(x) + \\log_{2}(x) + \\log_{10}(x)"],
  ["max(alpha * x, x)", "\\max(\\alpha x, x)"],
  ["atan(x) + asinh(x) + sech(x)", "\\arctan(x) + \\operatorname{arsinh}(x) + \\operatorname{sech}(x)"],
  ["expm1(x) * lambda", "(e^{x} - 1) \\lambda"],
  ["log1p(-x)", "\\ln(1 - x)"],
  ["x <= 0", "x \\le 0"],
  ["-3 < x <= 3", "-3 < x \\le 3"],
  ["x > theta and x != 0", "x > \\theta \\text{ and } x \\ne 0"],
];

test("expressions are printed as a textbook prints them", () => {
  for (const [expression, tex] of printed) {
    assert.equal(toLatex(expression), tex);
    render(tex);
  }
});

test("every identity, raw and tidied, is valid LaTeX", () => {
  for (const { of, by, textbook } of derivatives)
    for (const expression of [of, textbook, derivative(of, by), tidy(derivative(of, by))])
      render(toLatex(expression));
  for (const [left, right, given] of equalities) {
    render(`${toLatex(left)} = ${toLatex(right)}`);
    if (given?.where) render(toLatex(given.where));
  }
});

test("a function in branches is a cases environment", () => {
  const { branches } = activations.elu.definition;
  assert.equal(
    casesLatex(branches),
    "\\begin{cases} \\alpha (e^{x} - 1) & x \\le 0 \\\\ x & x > 0 \\end{cases}",
  );
  assert.equal(
    casesLatex(branches, (branch) => branch.derivative),
    "\\begin{cases} \\alpha e^{x} & x \\le 0 \\\\ 1 & x > 0 \\end{cases}",
  );
  assert.equal(casesLatex(activations.sigmoid.definition.branches), "\\frac{1}{1 + e^{-x}}");
});

test("every activation's formulas are valid LaTeX", () => {
  for (const { definition } of Object.values(activations)) {
    render(casesLatex(definition.branches));
    render(casesLatex(definition.branches, (branch) => branch.derivative));
    for (const { partials = {} } of definition.branches)
      for (const partial of Object.values(partials)) render(toLatex(partial));
  }
});

test("what is printed means what was written: read back, it is proved equal", () => {
  const expressions = [
    ...derivatives.flatMap(({ of, by, textbook }) => [of, textbook, derivative(of, by)]),
    ...equalities.map(([left, right]) => `${left} - (${right})`),
    "a * -b - -c",
    "(a + b)^(c - d) / (a - (b - c)) * -(a * b)^2",
    "exp(a / b * c / (d * a)) / (1 / (b / c))",
    "-(a / -b)^3 * (-c)",
    "2^(a^2) - (2^a)^2",
  ];
  for (const expression of new Set(expressions)) {
    const read = readLatex(toLatex(expression));
    assert.equal(prove(read, expression).answer, "proved", `${toLatex(expression)} was read as ${read}`);
  }
});

test("what has no LaTeX form is named", () => {
  assert.throws(() => toLatex("x >"), /cannot read "x >"/);
  assert.throws(() => toLatex("[1, 2]"), /"\[1, 2\]" has no form in LaTeX/);
});
