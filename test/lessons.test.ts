import assert from "node:assert/strict";
import { test } from "node:test";
import { activation, activations, hardshrink, linear, relu, sigmoid, tanh } from "../lib/activations";
import type { Figure } from "../lib/charts";
import {
  advice,
  boundaryFigure,
  chainedSlopes,
  costs,
  countPieces,
  decisionLineFigure,
  foldedSquareFigure,
  foldFigure,
  learnedLines,
  learnXor,
  lostFigure,
  networkDrawing,
  neuronDrawing,
  neuronFigure,
  productCost,
  propertiesOf,
  tangentsError,
  tangentsFigure,
} from "../lib/lessons";
import { notebookNames } from "../scripts/notebooks/notebook";

test("slopes along a chain multiply: never above the best case, and 1 for a linear function", () => {
  const slopes = chainedSlopes(sigmoid, 10, { chains: 100 });
  assert.equal(slopes.length, 10);
  slopes.forEach((slope, i) => {
    assert.ok(slope > 0 && slope <= 0.25 ** (i + 1));
  });
  assert.deepEqual(chainedSlopes(linear, 3, { chains: 10, seed: 2 }), [1, 1, 1]);
});

/** The lines and points of a figure by name, as its slider's i-th setting shows them. */
function shownAt(
  { data, frames = [] }: Figure,
  i: number,
): Map<string | undefined, [x: number, y: number][]> {
  const traces = data.map((trace, j) => ({ ...trace, ...frames[i][j] }) as typeof trace);
  return new Map(traces.map(({ name, x, y }) => [name, x.map((at, k) => [Number(at), Number(y[k])])]));
}

/** Whether points lie on a curve, to the six digits of a figure. */
const lieOn = (points: [x: number, y: number][] | undefined, f: (x: number) => number): boolean =>
  points !== undefined && points.length > 0 && points.every(([x, y]) => Math.abs(f(x) - y) < 1e-4);

/** One that does a hundred times the work in its value, and none in its slope. */
const laborious = activation({
  name: "laborious",
  value: (x) => Array.from({ length: 100 }).reduce((sum: number) => Math.sin(sum + x), x),
  derivative: () => 1,
  branches: [],
  range: "[-1, 1]",
});

test("costs tell a dear function from a cheap one, and its value from its slope", () => {
  const [dear, cheap] = costs([laborious, relu]);
  assert.deepEqual([dear.name, cheap.name], ["laborious", "ReLU"]);
  assert.ok(dear.forward > 20 * cheap.forward, `${dear.forward} and ${cheap.forward} ns`);
  assert.ok(dear.forward > 20 * dear.backward, `${dear.forward} and ${dear.backward} ns`);
});

test("ten times as many products cost several times as much", () => {
  const [few, many] = [productCost(64), productCost(640)];
  assert.ok(many > 4 * few, `${few} and ${many} ns`);
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
  const figure = foldFigure(fold, 4);
  assert.deepEqual(figure.sliders?.[0].values, [1, 2, 3, 4]);
  assert.ok(lieOn(shownAt(figure, 0).get("1 layer"), fold));
  assert.ok(lieOn(shownAt(figure, 2).get("3 layers"), (x) => fold(fold(fold(x)))));
});

test("a neuron's figure has a frame for each temperature, and its points lie on the curves", () => {
  const figure = neuronFigure([sigmoid, relu], { weight: 0.5, bias: -10 });
  const { data } = figure;
  assert.deepEqual([figure.sliders?.[0].values.at(0), figure.sliders?.[0].values.at(-1)], [0, 40]);
  assert.ok(lieOn(shownAt(figure, 33).get("sigmoid"), (x) => sigmoid(x / 2 - 10)));
  assert.deepEqual(shownAt(figure, 33).get("answer"), [[33, relu(6.5)]]); // the last panel's, ReLU
  const points = data.filter(({ name }) => name === "answer");
  assert.deepEqual(
    points.map((point) => point.type === "scatter" && point.y[0]),
    [Number(sigmoid(-1).toPrecision(6)), 0],
  );
  assert.deepEqual(
    points.map((point) => point.type === "scatter" && point.text),
    [["0.27"], ["0"]],
  );
});

/** The numbers of a figure's trace, drawn as a line or as points. */
const placesOf = (figure: Figure, name: string): [x: number, y: number][] =>
  figure.data
    .flatMap((trace) => (trace.type === "scatter" && trace.name === name ? [trace] : []))
    .flatMap(({ x, y }) => x.map((at, i): [number, number] => [Number(at), Number(y[i])]));

test("a drawing has a circle for each unit, an arrow for each weight, and its names on the circles", () => {
  const figure = networkDrawing([["x₁", "x₂"], ["h₁", "h₂", "h₃"], ["a"]], {
    weights: [
      [
        ["1", "2"],
        ["3", "4"],
        ["5", "6"],
      ],
      [["7", "8", "9"]],
    ],
    titles: ["inputs", "hidden", "last"],
  });
  const [arrows, , circles] = figure.data.flatMap((trace) => (trace.type === "scatter" ? [trace] : []));
  assert.equal(circles.x.length, 6);
  assert.equal(arrows.x.filter((x) => x === null).length, 2 * 9); // a shaft and a head each
  const texts = figure.layout.annotations.map(({ text }) => text);
  for (const text of ["x₂", "h₃", "a", "hidden", ..."123456789"]) assert.ok(texts.includes(text), text);
  // "6" leads from x₂ to h₃, a third of the way.
  const placeOf = (text: string) => figure.layout.annotations.find((each) => each.text === text);
  const [x2, h3, six] = ["x₂", "h₃", "6"].map((text) => placeOf(text)?.x ?? Number.NaN);
  assert.ok(Math.abs(six - (x2 + (h3 - x2) / 3)) < 1e-9);
});

test("the drawn neuron's arrows turn round on the way back", () => {
  const [forward, backward] = [neuronDrawing(), neuronDrawing("backward")];
  const shaft = ({ data }: Figure, i: number) => (data[i].type === "scatter" ? data[i].x.slice(0, 2) : []);
  const [to, back] = [shaft(forward, 0), shaft(backward, 1)].map((ends) => Number(ends[1]) - Number(ends[0]));
  assert.ok(to > 0 && back < 0, `${to} and ${back}`);
  assert.deepEqual([shaft(forward, 1), shaft(backward, 0)], [[], []]);
});

test("the decision line goes through the points whose sum is 0", () => {
  const {
    frames = [],
    data,
    sliders,
  } = decisionLineFigure(
    [
      [1, 1, -1.5],
      [2, -1, 0.5],
    ],
    [
      [0, 0, 0],
      [1, 1, 1],
    ],
  );
  assert.deepEqual(sliders?.[0].values, [0, 1]);
  const line = placesOf({ data: [{ ...data[0], ...frames[1][0] }] } as Figure, "z = 0");
  assert.equal(line.length, 2);
  for (const [x, y] of line) assert.ok(Math.abs(2 * x - y + 0.5) < 1e-4, `${x}, ${y}`);
});

test("on the folded square a border parts the answers as soon as the left slope is below 1", () => {
  const figure = foldedSquareFigure([1, 0.9, 0]);
  for (const [i, slope] of [1, 0.9, 0].entries()) {
    const traces = figure.data.map((trace, j) => ({ ...trace, ...figure.frames?.[i][j] }) as typeof trace);
    const right = { data: traces.filter(({ xaxis }) => xaxis === "x2") } as Figure;
    const [zeros, ones] = ["answer 0", "answer 1"].map((name) =>
      placesOf(right, name).map(([x, y]) => x + y),
    );
    assert.equal(Math.max(...zeros), 0);
    assert.ok(ones.every((sum) => Math.abs(sum - (1 - slope)) < 1e-6));
    const border = placesOf(right, "answer ½").map(([x, y]) => x + y);
    if (slope < 1) assert.ok(border.every((sum) => sum > 0 && sum < Math.min(...ones)));
  }
});

test("XOR: a linear network answers ½, tanh learns it, and the sums are those of the first layer", () => {
  const { answers: halves } = learnXor({ activation: linear, hidden: [4], seed: 3 });
  assert.ok(halves.every((answer) => Math.abs(answer - 0.5) < 1e-6));
  const { network, answers, right, sums } = learnXor({ activation: tanh, hidden: [8], seed: 3 });
  assert.equal(right, 4);
  assert.deepEqual(answers.map(Math.round), [0, 1, 1, 0]);
  const [, last] = network.layers;
  assert.ok(last.kind === "dense");
  const again = sums.map((zs) => zs.reduce((sum, z, j) => sum + last.weights[j] * tanh(z), last.biases[0]));
  again.forEach((answer, i) => {
    assert.ok(Math.abs(answer - answers[i]) < 1e-12);
  });
});

test("tangents of a parabola err by (width / 2k)², those of a sine stay wrong", () => {
  const square = { value: (x: number) => x * x, slope: (x: number) => 2 * x };
  for (const lines of [1, 2, 8])
    assert.ok(Math.abs(tangentsError(square, [-2, 2], lines) - (2 / lines) ** 2) < 1e-9);
  assert.ok(tangentsError({ value: Math.sin, slope: Math.cos }, [-2, 2], 16) > 0.5);
  const figure = tangentsFigure(square, [-2, 2], [2, 4]);
  const lines = [2, 4].map((_, i) => shownAt(figure, i).get("maxout") ?? []);
  const gaps = lines.map((points) => points.map(([x, y]) => x ** 2 - y));
  assert.ok(gaps.flat().every((gap) => gap > -1e-4)); // tangents of a convex curve lie below it
  assert.deepEqual(
    gaps.map((each) => Math.max(...each)),
    [1, 0.25],
  );
});

test("the lines of a maxout unit come close to a parabola", () => {
  const { data, frames } = learnedLines((x) => x * x, 4);
  const index = data.findIndex(({ name }) => name === "maxout");
  const last = { ...data[index], ...frames?.at(-1)?.[index] };
  assert.ok(last.type === "scatter" && last.x && last.y);
  const { x: xs, y: ys } = last;
  const errors = Array.from(xs, (x, i) => Math.abs(Number(x) ** 2 - Number(ys[i])));
  assert.ok(Math.max(...errors) < 0.6, `${Math.max(...errors)}`);
});

test("the boundaries' figure gives most points of a moon the probability of their class", () => {
  const { data, layout } = boundaryFigure([relu], 1);
  assert.deepEqual(
    layout.annotations.map(({ text }) => text),
    ["ReLU"],
  );
  const [map] = data.flatMap((trace) => (trace.type === "contour" ? [trace] : []));
  const nearest = (line: readonly (number | string)[], at: number) =>
    line.reduce<number>((best, each, i) => (Math.abs(+each - at) < Math.abs(+line[best] - at) ? i : best), 0);
  const moons = data.flatMap((trace) => (trace.type === "scatter" && trace.name ? [trace] : []));
  assert.deepEqual(
    moons.map(({ marker }) => marker?.color),
    [0, 1].map((label) => map.colorscale[2 * label][1]),
    "points and their side of the map share a colour",
  );
  for (const [label, { x, y }] of moons.entries()) {
    const chances = x.map((at, i) => map.z[nearest(map.y, Number(y[i]))][nearest(map.x, Number(at))] ?? 0.5);
    const right = chances.filter((chance) => Math.round(chance) === label).length;
    assert.ok(right > 0.9 * chances.length, `moon ${label}: ${right} of ${chances.length}`);
  }
});

test("properties are what the curves show", () => {
  assert.deepEqual(propertiesOf(tanh), {
    bounded: true,
    monotonic: true,
    smooth: true,
    zeroCentred: true,
    sparse: false,
    transcendental: true,
  });
  const shrink = propertiesOf(hardshrink);
  assert.ok(shrink.sparse && !shrink.smooth && !shrink.transcendental);
  assert.ok(!propertiesOf(activations.gaussian).monotonic);
});

test("advice leads to lessons that exist", () => {
  const names = notebookNames();
  for (const { lesson } of advice) assert.ok(names.includes(lesson), lesson);
});

test("gradients on their way back: sigmoid loses most of its own, ReLU next to nothing", () => {
  const { data, frames = [] } = lostFigure([sigmoid, relu], [1, 5]);
  const middles = data.at(-1);
  assert.ok(middles?.type === "scatter");
  const lost = (name: string, depth: 0 | 1) => {
    const { x, y } = { ...middles, ...frames[depth].at(-1) } as typeof middles;
    return Number(x[y.indexOf(name)]);
  };
  assert.ok(lost("sigmoid", 1) > 1, `${lost("sigmoid", 1)}`);
  assert.ok(lost("sigmoid", 1) > lost("sigmoid", 0) + 1, "four more layers lose more than a power of ten");
  assert.ok(lost("ReLU", 1) < 0.3, `${lost("ReLU", 1)}`);
});
