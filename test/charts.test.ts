import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inflateSync } from "node:zlib";
import { activation, activations, elu, prelu, relu, sigmoid, thresholdedRelu } from "../lib/activations";
import {
  activationFigure,
  barFigure,
  contourFigure,
  curveFigure,
  differenceFigure,
  type Figure,
  grid,
  heatmapFigure,
  histogramFigure,
  lineFigure,
  type Plotted,
  regionsFigure,
  slider,
  stripFigure,
  svgOf,
} from "../lib/charts";
import { sequential } from "../lib/charts/color-scale";
import { curve } from "../lib/charts/curve/curve";
import { isoline } from "../lib/charts/curve/isoline";
import type { Bar, Contour, Heatmap, Scatter } from "../lib/charts/figure";
import { darkOf, ink, mark, seriesColors, smallPrint } from "../lib/charts/palette";

const all: [string, Plotted][] = Object.entries(activations);

const scatter = (figure: Figure, i: number) => figure.data[i] as Scatter;
const atFrame = ({ data, frames = [] }: Figure, i: number) =>
  data.map((trace, j) => ({ ...trace, ...frames[i]?.[j] }));

const line = range(21).map((i) => (i - 10) / 5);
/** x² + y² over [−2, 2]². */
const bowl = { x: line, y: line, z: line.map((y) => line.map((x) => x * x + y * y)) };

/** One figure of each kind. */
const kinds = {
  activation: activationFigure(sigmoid),
  list: activationFigure([relu, sigmoid, prelu]),
  parameter: activationFigure(prelu, { alpha: [0.1, 0.25, 1] }),
  tangent: activationFigure(sigmoid, { tangent: true }),
  equal: activationFigure(relu, { equal: true }),
  line: lineFigure(
    [
      { name: "a", y: [1, 0.1, 0.01], low: [0.5, 0.05, 0.005], high: [2, 0.2, 0.02] },
      { name: "b < c & d", y: [1, 2, 0] },
    ],
    { log: "y", mode: "lines+markers", levels: { "1 %": 0.01 }, points: [{ name: "p", x: [2], y: [1] }] },
  ),
  tails: curveFigure({ tail: (x) => 1 / (1 + x) }, { domain: [0.01, 100], log: "xy" }),
  bar: barFigure(["p", "q"], [{ name: "r", values: [1, -2], low: [0, -3], high: [2, -1] }]),
  lyingBar: barFigure(
    all.map(([name]) => name),
    [{ name: "r", values: all.map((_, i) => i) }],
  ),
  table: heatmapFigure({ x: ["a", "b"], y: ["c"], z: [[1, -2]] }),
  field: heatmapFigure(
    { x: range(20), y: range(30), z: range(30).map((y) => range(20).map((x) => x * y)) },
    { z: "product", points: [{ name: "p", x: [1], y: [2] }] },
  ),
  contour: contourFigure(bowl, { z: "height", cut: 1 }),
  probability: contourFigure(
    { ...bowl, z: bowl.z.map((row) => row.map((value) => value / 8)) },
    { classes: true, points: [0, 1].map((i) => ({ name: `class ${i}`, x: [i], y: [i] })), title: "t" },
  ),
  regions: regionsFigure(
    { ...bowl, z: bowl.z.map((row) => row.map((value) => Math.min(2, Math.floor(value / 2)))) },
    { points: [0, 1, 2].map((i) => ({ name: `class ${i}`, x: [i], y: [i] })) },
  ),
  picture: heatmapFigure(
    { x: range(20), y: range(10), z: range(10).map(() => range(20)) },
    { picture: true },
  ),
  histogram: histogramFigure([1, 2, 2, 3]),
  strip: stripFigure([{ name: "s", values: [1, 2, 3], middle: 2, low: 1, high: 3 }]),
  difference: differenceFigure([{ name: "d", differences: [1, 2, 3, 2, 90], mean: 2, low: 1, high: 3 }], {
    ...{ margin: 0.5, x: "points", title: "t" },
  }),
  ratio: differenceFigure([{ name: "r", differences: [1, 2, 3], mean: 2, low: 1, high: 3 }], {
    ...{ margin: 0.1, x: "steps", scale: "ratio" },
  }),
  grid: grid([curveFigure({ sigmoid }), curveFigure({ relu }), histogramFigure([1, 2])], { columns: 2 }),
};

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

describe("curves", () => {
  for (const [name, f] of all)
    test(`${name}: f and f′ pass through every kink and leave no visible gap to the function`, () => {
      const { data, layout } = activationFigure(f);
      const lines = (data as Scatter[]).filter(({ mode }) => mode === "lines");
      assert.equal(lines.length, 2);
      for (const [i, g] of [f, f.derivative].entries()) {
        const [x, y] = [lines[i]?.x, lines[i]?.y] as [number[], (number | null)[]];
        for (const kink of f.kinks) assert.ok(x.includes(kink), `kink ${kink}`);
        assert.ok(x.length <= 400, `${x.length} points`);
        const [low, high] = layout[i === 0 ? "yaxis" : "yaxis2"].range;
        for (let j = 1; j < x.length; j++) {
          const [x0, x1, y0, y1] = [x[j - 1], x[j], y[j - 1], y[j]] as [number, number, number, number];
          const shown = [y0, y1].every((each) => each !== null && each >= low && each <= high);
          if (!shown) continue;
          const gap = Math.abs(g((x0 + x1) / 2) - (y0 + y1) / 2);
          assert.ok(gap <= 0.006 * (high - low), `at ${(x0 + x1) / 2} the line is ${gap} away`);
        }
      }
    });

  test("a jump breaks the curve, and each side ends at its own limit", () => {
    const { x, y } = curve(thresholdedRelu, [-2, 2], thresholdedRelu.kinks);
    const gap = y.indexOf(null);
    assert.deepEqual(y.slice(gap - 1, gap + 2), [0, null, 1]);
    assert.deepEqual(x.slice(gap - 1, gap + 2), [1, 1, 1]);
  });

  test("a continuous kink does not break it", () => {
    assert.ok(!curve(relu, [-2, 2], relu.kinks).y.includes(null));
  });

  test("where a function has no value there is a gap, not a number", () => {
    const { x, y } = curve(Math.sqrt, [-1, 1]);
    assert.ok(x.every((each, i) => each < 0 === (y[i] === null)));
  });

  test("a jump that nobody declares breaks the curve too, a steep slope and noise do not", () => {
    const { x, y } = curve((at) => (at < 1 / 3 ? 0 : 1), [0, 1]);
    const gap = y.indexOf(null);
    assert.deepEqual([x[gap], y[gap - 1], y[gap + 1]], [0.333333, 0, 1]);
    assert.equal(y.lastIndexOf(null), gap);
    assert.ok(!curve((at) => Math.tanh(1e4 * at), [-1, 1]).y.includes(null));
    assert.ok(!curve((at) => Math.tanh(at) - 2 * sigmoid(2 * at) + 1, [-6, 6]).y.includes(null));
  });

  test("noise does not run away with the points", () => {
    assert.ok(curve((x) => (Math.sin(1e9 * x) > 0 ? 1 : 0), [0, 1]).x.length <= 1000);
  });
});

describe("activationFigure", () => {
  test("f and f′ stand side by side over one x", () => {
    const { layout, data } = activationFigure(sigmoid);
    assert.equal(layout.xaxis2?.matches, "x");
    const at = (trace: Scatter, x: number) => trace.y[trace.x.indexOf(x)];
    const curves = data.filter((trace) => trace.type === "scatter" && trace.mode === "lines") as Scatter[];
    assert.deepEqual(
      curves.map((trace) => [trace.xaxis, at(trace, 0)]),
      [
        ["x", 0.5],
        ["x2", 0.25],
      ],
    );
  });

  test("a full point is the value at a kink, an open one the end of a branch", () => {
    const [, onF, , onSlope] = activationFigure(relu).data as Scatter[];
    const points = ({ x, y, marker }: Scatter) =>
      x.map((each, i) => [each, y[i], [marker?.symbol].flat()[i]]);
    assert.deepEqual(points(onF), [[0, 0, "circle"]]);
    assert.deepEqual(points(onSlope), [
      [0, 1, "circle-open"],
      [0, 0, "circle"],
    ]);
  });

  test("a parameter with several values becomes a slider that starts at the activation's own value", () => {
    const figure = activationFigure(prelu, { alpha: [0.1, 0.25, 1] });
    assert.deepEqual(figure.sliders, [
      { label: "α", values: [0.1, 0.25, 1], readings: ["0.1", "0.25", "1"], active: 1 },
    ]);
    const left = [0, 1, 2].map((i) => (atFrame(figure, i)[0] as Scatter).y[0]);
    assert.deepEqual(left, [-0.6, -1.5, -6]);
    assert.deepEqual(atFrame(figure, 1), figure.data);
  });

  test("one value sets a parameter, in a list for all that have it", () => {
    const [line] = activationFigure([elu, relu], { alpha: 2 }).data as Scatter[];
    assert.equal(line?.name, "ELU(α = 2)");
  });

  test("titles and legends name the parameters that a reader could not know", () => {
    const title = (figure: Figure) => figure.layout.annotations[0].text;
    assert.equal(title(activationFigure(elu)), "ELU: f(x)");
    assert.equal(title(activationFigure(elu, { alpha: 2 })), "ELU(α = 2): f(x)");
    assert.equal(title(activationFigure(elu.with({ alpha: 2 }), { alpha: [1, 2] })), "ELU: f(x)");
    const keys = (activationFigure([elu, elu.with({ alpha: 2 }), relu]).data as Scatter[]).map(
      ({ name }) => name,
    );
    assert.deepEqual([...new Set(keys)], ["ELU(α = 1)", "ELU(α = 2)", "ReLU"]);
  });

  test("the tangent touches f with the slope that f′ shows, and traces f′ up to there", () => {
    const figure = activationFigure(sigmoid, { tangent: true });
    const positions = figure.sliders?.[0]?.values as number[];
    assert.ok(positions.includes(0) && positions.length > 30);
    positions.forEach((x, i) => {
      const [tangent, point, traced, slope] = [2, 3, 6, 7].map((j) => atFrame(figure, i)[j] as Scatter);
      const [[x0, x1], [y0, y1]] = [tangent?.x, tangent?.y] as [[number, number], [number, number]];
      assert.ok(Math.abs((y1 - y0) / (x1 - x0) - sigmoid.derivative(x)) < 1e-5, `slope at ${x}`);
      assert.ok(Math.abs((y0 + y1) / 2 - sigmoid(x)) < 1e-5, `contact at ${x}`);
      assert.equal(point?.x[0], x);
      assert.equal(traced?.x.at(-1), x);
      assert.ok(traced?.x.every((each) => Number(each) <= x));
      assert.equal(slope?.y[0], Number(sigmoid.derivative(x).toPrecision(6)));
    });
  });

  test("every activation has colour and dash of its own", () => {
    const lines = (activationFigure(all.slice(0, 20).map(([, f]) => f)).data as Scatter[])
      .filter(({ mode, xaxis }) => mode === "lines" && xaxis === "x")
      .map(({ line }) => `${line?.color} ${line?.dash}`);
    assert.equal(new Set(lines).size, 20);
  });

  test("the domain holds every kink, and only where the function has a value", () => {
    const far = activationFigure(thresholdedRelu.with({ theta: 9 }));
    assert.deepEqual(far.layout.xaxis.range, [-6, 11]);
    assert.deepEqual(activationFigure(activations.logit).layout.xaxis.range, [0, 1]);
  });

  test("wrong input is named", () => {
    assert.throws(() => activationFigure([]), /list of activations is empty/);
    assert.throws(() => activationFigure(relu, { domain: [2, 1] }), /domain.*\[2, 1\]/);
    assert.throws(() => activationFigure(relu, { domain: [0, Infinity] }), /domain.*Infinity/);
    assert.throws(() => activationFigure(elu, { alfa: 1 } as object), /ELU: no parameter "alfa"/);
    assert.throws(() => activationFigure(elu, { alpha: [] }), /no value for "alpha"/);
    assert.throws(() => activationFigure([relu, elu], { tangent: true }), /tangent needs one/);
  });
});

describe("alternative texts", () => {
  for (const [name, figure] of Object.entries(kinds))
    test(`${name}: there is one, without holes`, () => {
      assert.match(figure.alt, /\w+.*\.$/);
      assert.doesNotMatch(figure.alt, /undefined|NaN|null|\[object/);
    });

  for (const [name, f] of all)
    test(`${name}: it says the name, the domain and the shape`, () => {
      const { alt } = activationFigure(f);
      assert.ok(alt.startsWith(`${f.label} for x from `));
      assert.match(alt, /f (rises|falls|stays|goes up and down)/);
      assert.match(alt, /The derivative (rises|falls|stays|goes up and down)/);
      assert.doesNotMatch(alt, /undefined|NaN|null|no value/);
      assert.doesNotMatch(alt, /-\d|-∞|\d{7}|Infinity|\de/, "numbers are written for readers");
    });

  test("ReLU in words", () => {
    assert.equal(
      activationFigure(relu).alt,
      "ReLU for x from −6 to 6, range [0, ∞): f stays at 0 up to x = 0, then rises to 6; limit 0 at −∞; limit ∞ at ∞. " +
        "The derivative stays at 0 up to x = 0, then jumps to 1, then stays there; limit 0 at −∞; limit 1 at ∞. " +
        "Kink at x = 0.",
    );
  });

  test("a jump is no kink, also one that nobody declares", () => {
    assert.match(activationFigure(thresholdedRelu).alt, /limit 1 at ∞\. Jump at x = 1\.$/);
    const step = (x: number) => activations.binaryStep(x / 2 - 10);
    assert.equal(
      curveFigure({ step }, { domain: [0, 40] }).alt,
      "x from 0 to 40. step stays at 0 up to x = 20, then jumps to 1, then stays there.",
    );
  });

  test("on logarithmic axes they say what is seen there", () => {
    const tail = (x: number) => 2 / (Math.exp(2 * x) + 1);
    const { alt } = curveFigure({ tail }, { domain: [0, 10], log: "y" });
    assert.equal(alt, "x from 0 to 10, on a logarithmic y axis. tail falls from 1 to 4.12·10⁻⁹.");
    assert.match(curveFigure({ tail }, { domain: [0, 10] }).alt, /then stays there\.$/);
    const loss = lineFigure([{ name: "loss", y: [1, 0.01] }], { x: "epoch", log: "y" });
    assert.equal(loss.alt, "loss from 1 at epoch 1 to 0.01 at epoch 2, on a logarithmic y axis.");
    assert.match(kinds.tails.alt, /^x from 0\.01 to 100, on logarithmic axes\./);
  });

  test("a student's function too, with a minimum and without limits", () => {
    const wave = activation({
      name: "wave",
      value: Math.cos,
      derivative: (x) => -Math.sin(x),
      branches: [{ value: "cos(x)", derivative: "-sin(x)" }],
      range: "[-1, 1]",
    });
    const { alt } = activationFigure(wave, { domain: [0, 6] });
    assert.match(alt, /f falls from 1 to −1 at x = 3.15, then rises to 0.96\. The/);
  });
});

describe("slider", () => {
  const line = (a: number, b: number) => lineFigure([{ name: "s", y: [a, b] }]);

  test("each frame is the figure of its value", () => {
    const figure = slider("a", [1, 2, 5], (a) => line(a, 2 * a), 1);
    [1, 2, 5].forEach((a, i) => {
      assert.deepEqual(atFrame(figure, i), line(a, 2 * a).data);
    });
    assert.deepEqual(figure.data, line(2, 4).data);
  });

  test("what does not change is not repeated", () => {
    const figure = slider("a", [1, 2], (a) => line(a, 3));
    assert.deepEqual(figure.frames, [[{ y: [1, 3] }], [{}]]);
  });

  test("sliders nest, the inner one counts fastest, and the figure starts where all of them start", () => {
    const figure = slider("a", [1, 2, 3], (a) => slider("b", [10, 20], (b) => line(a, b), 0), 2);
    assert.deepEqual(
      figure.sliders?.map(({ label, active }) => [label, active]),
      [
        ["a", 2],
        ["b", 0],
      ],
    );
    const ys = range(6).map((i) => (atFrame(figure, i)[0] as Scatter).y);
    assert.deepEqual(ys, [
      [1, 10],
      [1, 20],
      [2, 10],
      [2, 20],
      [3, 10],
      [3, 20],
    ]);
    assert.deepEqual(scatter(figure, 0).y, [3, 10]);
  });

  test("the axes hold all frames", () => {
    const [low, high] = slider("a", [1, 100], (a) => line(0, a)).layout.yaxis.range;
    assert.ok(low <= 0 && high >= 100);
  });

  test("a colour means the same in all frames", () => {
    const map = (a: number) =>
      heatmapFigure({
        x: [0, 1],
        y: [0, 1],
        z: [
          [a, 0],
          [0, 0],
        ],
      });
    const figure = slider("a", [1, -4], map);
    for (const i of [0, 1]) {
      const { zmin, zmax } = atFrame(figure, i)[0] as Heatmap;
      assert.deepEqual([zmin, zmax], [-4, 4]);
    }
  });

  test("wrong input is named", () => {
    assert.throws(() => slider("a", [], () => line(1, 2)), /slider a: there are no values/);
    assert.throws(() => slider("a", [1], () => line(1, 2), 3), /slider a: active is 3/);
    const uneven = (n: number) => lineFigure(range(n).map((i) => ({ name: `${i}`, y: [i] })));
    assert.throws(() => slider("a", [1, 2], uneven), /slider a: the figures differ/);
  });
});

describe("builders", () => {
  test("lineFigure leaves out what a log axis cannot show", () => {
    const figure = lineFigure([{ name: "g", y: [1, 0, 1e-8] }], { log: "y" });
    assert.deepEqual(scatter(figure, 0).y, [1, null, 1e-8]);
    const [low, high] = figure.layout.yaxis.range;
    assert.ok(low < -8 && low > -10 && high > 0 && high < 2, "the range is in powers of ten");
  });

  test("lineFigure: a band goes along high and back along low", () => {
    const [band, line] = lineFigure([{ name: "m", y: [2, 3], low: [1, 2], high: [3, 4] }]).data as Scatter[];
    assert.deepEqual(
      [band?.x, band?.y],
      [
        [1, 2, 2, 1],
        [3, 4, 2, 1],
      ],
    );
    assert.deepEqual(line?.y, [2, 3]);
  });

  test("lineFigure takes typed arrays and names lists that do not fit", () => {
    assert.deepEqual(scatter(lineFigure([{ name: "t", y: Float64Array.of(1, 2) }]), 0).y, [1, 2]);
    assert.throws(() => lineFigure([{ name: "t", x: [1], y: [1, 2] }]), /t has 1 x and 2 y/);
    assert.throws(() => lineFigure([{ name: "t", y: [1, 2], low: [1] }]), /t has 2 y, but 1 low/);
    assert.throws(() => lineFigure([{ name: "t", y: [Number.NaN] }]), /no finite value/);
    assert.throws(() => lineFigure([{ name: "t", y: [0] }], { log: "y" }), /above 0 for the log axis/);
    assert.throws(
      () => lineFigure([{ name: "t", y: [1] }], { yRange: [1, 0] }),
      /the smaller first, not \[1, 0\]/,
    );
  });

  test("a log axis has labels as large as others, and several also where it holds hardly one power of ten", () => {
    const { yaxis } = lineFigure([{ name: "g", y: [1, 1e-8] }], { log: "y" }).layout;
    assert.ok(yaxis.ticktext?.includes("10⁻⁴"), `${yaxis.ticktext}`);
    const short = lineFigure([{ name: "g", y: [0.3, 4] }], { log: "y" }).layout.yaxis;
    assert.deepEqual(short.ticktext, ["0.5", "1", "2"]);
  });

  test("curveFigure samples a log axis evenly to the eye", () => {
    const xs = scatter(curveFigure({ f: (x) => 1 / x }, { domain: [0.01, 100], log: "xy" }), 0).x as number[];
    const shares = [0.1, 1, 10].map((x) => xs.filter((each) => each < x).length / xs.length);
    assert.throws(() => curveFigure({ f: Math.exp }, { domain: [0, 1], log: "x" }), /0, 1 is no domain/);
    shares.forEach((share, i) => {
      assert.ok(Math.abs(share - (i + 1) / 4) < 0.02, `${share}`);
    });
  });

  test("barFigure lays long lists down and says its values", () => {
    const few = barFigure(["a", "b"], [{ name: "s", values: [1, 2] }]);
    assert.equal((few.data[0] as Bar).orientation, "v");
    assert.equal((kinds.lyingBar.data[0] as Bar).orientation, "h");
    assert.equal(few.alt, "s: a 1, b 2.");
    assert.throws(() => barFigure(["a"], [{ name: "s", values: [1, 2] }]), /s has 2 values for 1 names/);
  });

  test("histogramFigure counts every value once", () => {
    const values = range(1000).map((i) => Math.sin(i) * 5);
    const { x, y } = histogramFigure(values, { bins: 10, range: [-3, 3] }).data[0] as Bar;
    assert.ok(Math.abs((y as number[]).reduce((a, b) => a + b) - 1) < 1e-5);
    const beyond = values.filter((value) => value < -2.4).length / 1000;
    assert.deepEqual([x[0], y[0]], [-2.7, Number(beyond.toPrecision(6))]);
    assert.throws(() => histogramFigure([1, Number.NaN]), /value 1 is NaN/);
  });

  test("heatmapFigure writes small tables out and gives both signs a scale with 0 in its middle", () => {
    const { zmin, zmax, text, showscale } = kinds.table.data[0] as Heatmap;
    assert.deepEqual(
      { zmin, zmax, text, showscale },
      { zmin: -2, zmax: 2, text: [["1", "−2"]], showscale: false },
    );
    const field = kinds.field.data[0] as Heatmap;
    assert.deepEqual([field.zmin, field.zmax, field.text], [0, 551, undefined]);
    assert.throws(() => heatmapFigure({ x: [1], y: [1, 2], z: [[1]] }), /1 rows of z for 2 y/);
    assert.throws(() => heatmapFigure({ x: [1], y: [1], z: [[1, 2]] }), /2 values for 1 x/);
  });

  test("stripFigure shows every measurement in its row", () => {
    const [, runs, middles] = stripFigure([
      { name: "a", values: [1, 2], middle: 1.5, low: 1, high: 2 },
      { name: "b", values: [3], middle: 3, low: 3, high: 3 },
    ]).data as Scatter[];
    assert.deepEqual(
      [runs?.x, runs?.y],
      [
        [1, 2, 3],
        ["a", "a", "b"],
      ],
    );
    assert.deepEqual(
      [middles?.x, middles?.y],
      [
        [1.5, 3],
        ["a", "b"],
      ],
    );
  });

  test("grid puts each figure on axes of its own and each name once into the legend", () => {
    const figure = grid([curveFigure({ f: sigmoid, g: relu }), curveFigure({ f: elu })], { columns: 1 });
    assert.deepEqual(
      figure.data.map(({ name, xaxis, showlegend }) => [name, xaxis, showlegend]),
      [
        ["f", "x", true],
        ["g", "x", true],
        ["f", "x2", false],
      ],
    );
    const { yaxis, yaxis2 } = figure.layout;
    assert.ok(
      (yaxis.domain?.[0] as number) > (yaxis2?.domain?.[1] as number),
      "the second is below the first",
    );
    assert.throws(() => grid([]), /there are no figures/);
    assert.throws(() => grid([figure]), /figures of one panel/);
  });
});

describe("fields over the plane", () => {
  test("an isoline of a bowl is a closed circle", () => {
    const { x, y } = isoline(bowl, 1);
    assert.ok(x.length > 20 && !x.includes(null), "one line");
    assert.deepEqual([x[0], y[0]], [x.at(-1), y.at(-1)]);
    for (const [i, at] of x.entries())
      assert.ok(Math.abs(Math.hypot(Number(at), Number(y[i])) - 1) < 0.02, `${at}, ${y[i]}`);
  });

  test("several isolines are told apart, and one that leaves the field is open", () => {
    const { x, y } = isoline({ ...bowl, z: bowl.z.map((row) => row.map((_, j) => Math.abs(line[j]))) }, 1);
    assert.equal(x.filter((each) => each === null).length, 1);
    assert.deepEqual([...new Set(x)].sort(), [-1, 1, null]);
    assert.deepEqual([Math.min(...(y as number[])), Math.max(...(y as number[]))], [-2, 2]);
  });

  test("where a cell is crossed twice its middle says which corners belong together", () => {
    const saddle = (middle: number) => ({
      x: [0, 1],
      y: [0, 1],
      z: [
        [1, middle - 1],
        [middle - 1, 1],
      ],
    });
    const cutsOff = (middle: number) => {
      const { x, y } = isoline(saddle(middle), 0.5);
      return [0, 3].map((i) => Math.hypot(Number(x[i]) - Number(x[i + 1]), Number(y[i]) - Number(y[i + 1])));
    };
    assert.notDeepEqual(cutsOff(1.4), cutsOff(0.6));
  });

  test("colours are those of the classes, and a line goes where both are as likely", () => {
    const [map, boundary, first, second] = kinds.probability.data as [Contour, Scatter, Scatter, Scatter];
    assert.deepEqual(
      [map.colorscale[0][1], map.colorscale.at(-1)?.[1]],
      [first.marker?.color, second.marker?.color],
    );
    assert.ok(boundary.x.every((x, i) => Math.abs(Math.hypot(Number(x), Number(boundary.y[i])) - 2) < 0.02));
    const regions = kinds.regions.data[0] as Heatmap;
    assert.deepEqual(
      regions.colorscale.map(([, color]) => color),
      seriesColors.slice(0, 3),
    );
    assert.equal(regions.showscale, false);
  });

  test("circles are circles", () => {
    for (const name of ["contour", "regions", "picture"] as const)
      assert.deepEqual(
        [kinds[name].layout.yaxis.scaleanchor, kinds[name].layout.xaxis.constrain],
        ["x", "domain"],
      );
  });

  test("one scale for all contour maps of a grid", () => {
    const low = contourFigure({ ...bowl, z: bowl.z.map((row) => row.map((value) => -value)) });
    const maps = grid([contourFigure(bowl), low]).data as Contour[];
    for (const { zmin, zmax, contours } of maps)
      assert.deepEqual([zmin, zmax, contours.size], [-8, 8, maps[0].contours.size]);
  });

  test("the scale ends below the legend, however low the panels are", () => {
    const { data, layout } = grid([kinds.probability, kinds.probability]);
    const [{ colorbar }] = data as Contour[];
    const plot = layout.height - layout.margin.t - layout.margin.b;
    assert.ok(plot < 300);
    assert.ok((1 - colorbar.len) * plot >= 2 * 31 - 1, `${(1 - colorbar.len) * plot} pixels for two names`);
  });

  test("wrong input is named", () => {
    assert.throws(
      () => contourFigure({ ...bowl, z: [[1]] }),
      /a row for each of 21 y, with a value for each of 21 x/,
    );
    assert.throws(() => regionsFigure(bowl, { points: [] }), /z holds 8, but the classes are 0 to -1/);
  });
});

describe("colours", () => {
  test("lines and points can be seen on white, and as thin as a hair on a dark page", () => {
    for (const color of [...seriesColors, mark]) {
      assert.ok(contrast(color, "#FFFFFF") >= 3, `${color} on white: ${contrast(color, "#FFFFFF")}`);
      const dark = darkOf[color];
      assert.ok(contrast(dark, "#111111") >= 4.5, `${dark} in the dark: ${contrast(dark, "#111111")}`);
    }
  });

  test("text can be read on both", () => {
    for (const color of [ink, smallPrint]) {
      assert.ok(contrast(color, "#FFFFFF") >= 4.5);
      assert.ok(contrast(darkOf[color], "#111111") >= 4.5);
    }
  });

  test("every colour of a figure has a counterpart for dark pages, but for those of the scale from dark to bright", () => {
    for (const [name, figure] of Object.entries(kinds)) {
      const used = JSON.stringify(figure.data).match(/#[0-9A-Fa-f]{3,6}/g) ?? [];
      const lost = used.filter((color) => !(color in darkOf) && !sequentialColors.includes(color));
      assert.deepEqual(lost, [], name);
    }
  });

  test("dots that let others shine through can still be seen in the dark", () => {
    for (const name of ["difference", "strip"] as const) {
      const [{ marker }] = (kinds[name].data as Scatter[]).filter(({ marker }) => (marker?.opacity ?? 1) < 1);
      const seen = mixed(darkOf[marker?.color as string], "#111111", marker?.opacity as number);
      assert.ok(contrast(seen, "#111111") >= 4.5, `${name}: ${contrast(seen, "#111111")}`);
    }
  });
});

const sequentialColors = sequential.map(([, color]) => color);

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const mixed = (over: string, under: string, opacity: number): string =>
  `#${channels(over)
    .map((c, i) => Math.round(opacity * c + (1 - opacity) * channels(under)[i]))
    .map((c) => c.toString(16).padStart(2, "0"))
    .join("")}`;

/** The contrast of two colours, 1 to 21 (WCAG 2.2, 2023). */
function contrast(a: string, b: string): number {
  const [dark, light] = [a, b].map(luminance).sort((p, q) => p - q);
  return (light + 0.05) / (dark + 0.05);
}

const luminance = (hex: string): number =>
  channels(hex).reduce((sum, c, i) => {
    const part = c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;
    return sum + [0.2126, 0.7152, 0.0722][i] * part;
  }, 0);

describe("static images", () => {
  for (const [name, figure] of Object.entries(kinds))
    test(`${name}: a well-formed picture with every panel's titles and numbers`, () => {
      const svg = svgOf(figure, "a note");
      assert.doesNotMatch(svg, /NaN|undefined|Infinity|null/);
      assert.deepEqual(unbalanced(svg), []);
      for (const { text } of figure.layout.annotations) assert.ok(svg.includes(`>${text}</text>`), text);
      for (const { label, values, active } of figure.sliders ?? [])
        assert.ok(svg.includes(`>${label} = ${values[active]}</text>`), label);
      assert.ok(svg.includes(">a note</text>"));
    });

  test("of an activation it is about 5 kB, whichever", () => {
    for (const [name, f] of all) {
      const size = Buffer.from(svgOf(activationFigure(f))).toString("base64").length;
      assert.ok(size < 8000, `${name}: ${size} bytes`);
    }
  });

  test("its line passes where the axes say", () => {
    const figure = lineFigure([{ name: "s", x: [0, 10], y: [0, 1] }], { xRange: [0, 10], yRange: [0, 1] });
    const { width, height, margin } = figure.layout;
    const path = `M${margin.l} ${height - margin.b}L${width - margin.r} ${margin.t}`;
    assert.ok(svgOf(figure).includes(`d="${path}"`), path);
  });

  test("a field is a picture with a pixel for each cell, the first row below", () => {
    const figure = heatmapFigure({
      x: range(20),
      y: range(10),
      z: range(10).map((y) => range(20).map(() => y)),
    });
    const [, base64 = ""] = /href="data:image\/png;base64,([^"]*)"/.exec(svgOf(figure)) ?? [];
    const png = Buffer.from(base64, "base64");
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [20, 10]);
    const start = png.indexOf("IDAT");
    const pixels = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
    const rows = range(10).map((row) => [...pixels.subarray(row * 21 + 1, (row + 1) * 21)]);
    assert.ok(rows.every((row) => new Set(row).size === 1));
    assert.deepEqual([rows[0]?.[0], rows[9]?.[0]], [63, 0]);
  });

  test("text is text, not markup", () => {
    const svg = svgOf(lineFigure([{ name: "a", y: [1, 2] }], { title: 'x < y & "z"' }));
    assert.ok(svg.includes(">x &lt; y &amp; &quot;z&quot;</text>"));
  });
});

test("figures are small: numbers have at most six digits", () => {
  for (const figure of Object.values(kinds)) {
    const numbers = JSON.stringify(figure.data).match(/(?<=[[,])-?\d[\d.]*(e-?\d+)?(?=[\],])/g) ?? [];
    const long = numbers.filter((each) => each.replace(/e.*|^-?[0.]*|\./g, "").length > 6);
    assert.deepEqual(long, []);
  }
});

/** The tags of an XML text that are not closed in order. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  for (const [, close, name, empty] of xml.matchAll(/<(\/?)(\w+)(?:\s[\w:-]+="[^"<]*")*(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) return [`</${name}>`];
    } else if (!empty) open.push(name);
  }
  const stray = xml.replace(/<\/?\w+(?:\s[\w:-]+="[^"<]*")*\/?>/g, "").match(/[<>]/g) ?? [];
  return [...open, ...stray];
}
