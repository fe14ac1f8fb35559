import assert from "node:assert/strict";
import { test } from "node:test";
import { activations, hardshrink, linear, maxout, relu, sigmoid, tanh } from "../lib/activations";
import {
  advice,
  boundaryFigure,
  chainedSlopes,
  cornering,
  costs,
  countPieces,
  type ExerciseId,
  exercises,
  foldFigure,
  learn,
  learnedPieces,
  learnMoons,
  lostFigure,
  neuronFigure,
  productCost,
  propertiesOf,
  stackFigure,
  tangentsError,
  tangentsFigure,
} from "../lib/lessons";
import type { LayerOptions } from "../lib/network";
import { notebookNames } from "../scripts/notebooks/notebook";
import { says } from "./fixtures/says";

test("slopes along a chain multiply: never above the best case, and 1 for a linear function", () => {
  const slopes = chainedSlopes(sigmoid, 10, 100);
  assert.equal(slopes.length, 10);
  slopes.forEach((slope, i) => {
    assert.ok(slope > 0 && slope <= 0.25 ** (i + 1));
  });
  assert.deepEqual(chainedSlopes(linear, 3, 10), [1, 1, 1]);
});

test("costs are positive times, one for each function", () => {
  const measured = costs([relu, sigmoid]);
  assert.deepEqual(
    measured.map(({ name }) => name),
    ["ReLU", "sigmoid"],
  );
  for (const { forward, backward } of measured) assert.ok(forward > 0 && backward > 0);
  assert.ok(productCost(64) > 0);
});

test("pieces are counted, and each fold doubles them", () => {
  const fold = (x: number) => 2 * relu(x) - 4 * relu(x - 0.5);
  assert.equal(
    countPieces((x) => 3 * x, [0, 1]),
    1,
  );
  assert.equal(countPieces(Math.abs, [-1, 1]), 2);
  assert.equal(
    countPieces((x) => fold(fold(fold(x))), [0, 1]),
    8,
  );
  assert.equal(foldFigure(fold, 4).frames?.length, 4);
});

test("a neuron's figure has a frame for each temperature, and its points lie on the curves", () => {
  const { frames, data } = neuronFigure([sigmoid, relu], { weight: 0.5, bias: -10 });
  assert.equal(frames?.length, 41);
  const points = data.filter(({ name }) => name === "answer");
  assert.deepEqual(
    points.map((point) => point.type === "scatter" && point.y[0]),
    [Number(sigmoid(-1).toPrecision(6)), 0],
  );
});

test("a stack of linear neurons draws a straight line, one of tanh does not", () => {
  const { data } = stackFigure([linear, tanh], 10);
  const bend = ({ x, y }: { x: ArrayLike<unknown>; y: ArrayLike<unknown> }) => {
    const [xs, ys] = [Array.from(x, Number), Array.from(y, Number)];
    const slope = (ys[ys.length - 1] - ys[0]) / (xs[xs.length - 1] - xs[0]);
    return Math.max(...xs.map((each, i) => Math.abs(ys[i] - ys[0] - slope * (each - xs[0]))));
  };
  const [straight, curved] = data.map((trace) => (trace.type === "scatter" ? bend(trace) : Number.NaN));
  assert.ok(straight < 1e-4, `${straight}`);
  assert.ok(curved > 0.1, `${curved}`);
});

test("tangents of a parabola err by (width / 2k)², those of a sine stay wrong", () => {
  const square = { value: (x: number) => x * x, slope: (x: number) => 2 * x };
  for (const pieces of [1, 2, 8])
    assert.ok(Math.abs(tangentsError(square, [-2, 2], pieces) - (2 / pieces) ** 2) < 1e-9);
  assert.ok(tangentsError({ value: Math.sin, slope: Math.cos }, [-2, 2], 16) > 0.5);
  assert.equal(tangentsFigure(square, [-2, 2], [2, 3]).frames?.length, 2);
});

test("the lines of a maxout unit come close to a parabola", () => {
  const last = learnedPieces((x) => x * x, 4).data.find(({ name }) => name === "maxout");
  assert.ok(last?.type === "scatter");
  const errors = last.x.map((x, i) => Math.abs(Number(x) ** 2 - Number(last.y[i])));
  assert.ok(Math.max(...errors) < 0.6, `${Math.max(...errors)}`);
});

test("a boundary has its corners between a circle's and a polygon's, the same for the same seed", () => {
  const { network, reached } = learnMoons({ activation: relu, rate: 0.02, seed: 2 });
  const corners = cornering(network);
  assert.ok(reached && corners > 0.1 && corners <= 1);
  assert.equal(cornering(learnMoons({ activation: relu, rate: 0.02, seed: 2 }).network), corners);
  assert.match(boundaryFigure([relu], 1).alt, /\w/);
});

test("dropout changes the result, the seed fixes it", () => {
  const rightWith = (hidden: readonly LayerOptions[]) =>
    learn({ problem: "moons", hidden, rate: 0.01, seed: 1 }).scoreOn("test").accuracy as number;
  const units = { units: 8, activation: maxout };
  const [plain, dropped] = [rightWith([units]), rightWith([units, { dropout: 0.3 }])];
  assert.ok(plain > 0.5 && dropped > 0.5 && plain !== dropped);
  assert.equal(rightWith([units, { dropout: 0.3 }]), dropped);
});

test("properties are found, not declared", () => {
  assert.deepEqual(propertiesOf(tanh), {
    bounded: true,
    monotonic: true,
    smooth: true,
    zeroCentred: true,
    sparse: false,
    needsExp: true,
  });
  const shrink = propertiesOf(hardshrink);
  assert.ok(shrink.sparse && !shrink.smooth && !shrink.needsExp);
  assert.ok(!propertiesOf(activations.gaussian).monotonic);
});

test("advice leads to lessons that exist", () => {
  const names = notebookNames();
  for (const { lesson } of advice) assert.ok(names.includes(lesson), lesson);
});

const answers: Partial<
  Record<ExerciseId, [right: Parameters<(typeof exercises)["1a"]["judge"]>[0], wrong: unknown]>
> = {
  "1a": [26, 25],
  "1b": [(a, b) => 2 * a - b + 0.5, (a: number, b: number) => 2 * a - b],
  "2.1a": [(x) => (x > 0 ? 1 : 0), (x: number) => (x >= 0 ? 1 : 0)],
  "2.1b": [(a, b) => (a + b - 0.5 > 0 ? 1 : 0), (a: number, b: number) => (a + b - 1.5 > 0 ? 1 : 0)],
  "2.2a": [-3, 3],
  "2.2b": ["2 * (3 * x + 1) - 4", "6 * x - 4"],
  "2.3a": [(x) => relu(x) + relu(-x), (x: number) => relu(x)],
  "2.3b": [1024, 20],
  "3.1a": [2.197, 0.9],
  "3.1b": ["1 - 1 / (1 + exp(-x))", "-1 / (1 + exp(-x))"],
  "3.1c": [sigmoid.derivative, (x: number) => sigmoid(x) * (1 - sigmoid(x))],
  "3.9a": ["x", "abs(x)"],
  "3.9b": [
    (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
    (x: number) => Math.log(1 + Math.exp(x)),
  ],
  "3.10a": [3, 0.75],
  "3.10b": [(y) => y / (1 - Math.abs(y)), (y: number) => y / (1 - y)],
  "3.11a": [2.5, 1],
  "3.11b": [(x, theta) => (x > theta ? x : 0), (x: number, theta: number) => (x >= theta ? x : 0)],
  "3.12a": [(x) => Math.max(-x - 1, 0, x - 1), (x: number) => Math.max(-x - 1, x - 1)],
  "3.12b": [3030, 3000],
  "3.13a": [(x) => Math.min(1, Math.max(0, (x + 3) / 6)), (x: number) => (x + 3) / 6],
  "3.13b": ["1 + sin(2 * x)", "1 + cos(x)^2"],
  "4a": [12, 1],
  "4b": ["tanh(x) + x / cosh(x)^2", "1 - tanh(x)^2"],
  "4.1a": [0.0215, 0.0107],
  "4.1b": [
    (a, b, c) => Math.sqrt((a * a + b * b + c * c - (a + b + c) ** 2 / 3) / 6),
    (a: number, b: number, c: number) => Math.sqrt((a * a + b * b + c * c - (a + b + c) ** 2 / 3) / 2),
  ],
  "4.2a": [1 / 1024, 0.1],
  "4.2b": [
    (change, weight) => Math.log10(Math.abs(change / weight)),
    (c: number, w: number) => Math.log10(c / w),
  ],
  "5a": [(x) => (x > 0 ? x : 2 * Math.expm1(x)), (x: number) => Math.max(2 * Math.expm1(x), x)],
  "5b": [(x) => (x > 0 ? 1 : 0), (x: number) => Math.max(0, Math.abs(x) / x)],
};

for (const [id, [right, wrong]] of Object.entries(answers))
  test(`exercise ${id} takes the right answer, and breaks a typical wrong one with an input`, () => {
    const { judge } = exercises[id as ExerciseId];
    assert.ok(judge(right).right, says(judge(right)));
    const refused = judge(wrong as typeof right);
    assert.ok(!refused.right);
    assert.match(says(refused), typeof wrong === "number" ? /too (large|small)/ : /[Aa]t /);
  });

test("an answer of the wrong kind, and an expression that cannot be read, are told so", () => {
  assert.match(says(exercises["1a"].judge("26")), /is a number; this is of type string/);
  assert.match(says(exercises["2.1a"].judge(1)), /is a function; this is of type number/);
  assert.match(says(exercises["2.2b"].judge(6)), /is an expression in quotes; this is of type number/);
  assert.match(says(exercises["2.2b"].judge("6 * (x")), /cannot read/);
  assert.match(says(exercises["1a"].judge(Number.NaN)), /NaN is no number/);
});

test("the gallery's gradients: sigmoid loses most of its own, ReLU none", () => {
  const { data, frames } = lostFigure([1, 5]);
  assert.equal(frames?.length, 2);
  const middles = data.at(-1);
  assert.ok(middles?.type === "scatter");
  const lostBy = (name: string) => Number(middles.x[middles.y.indexOf(name as never)]);
  assert.ok(lostBy("sigmoid") > 1, `${lostBy("sigmoid")}`);
  assert.ok(Math.abs(lostBy("ReLU")) < Math.log10(2), `${lostBy("ReLU")}`);
});
