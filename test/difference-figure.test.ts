import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type DifferenceRow,
  differenceFigure,
  differenceRange,
  type Figure,
  grid,
  slider,
} from "../lib/charts";
import { factorTicks } from "../lib/charts/difference/scale";
import type { Scatter } from "../lib/charts/figure";
import { planeOf } from "../lib/charts/still/plane";
import { textWidth } from "../lib/charts/style";
import { ticksOf } from "../lib/charts/ticks";
import { differenceText } from "../lib/words";

const runs = (n: number, shift = 0) => Array.from({ length: n }, (_, i) => shift + Math.sin(7 * i));

/** A row with the mean of its differences, and two standard errors on both sides. */
function rowOf(name: string, differences: number[]): DifferenceRow {
  const { length } = differences;
  const mean = differences.reduce((sum, d) => sum + d / length, 0);
  const error = Math.sqrt(differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / length / (length - 1));
  return { name, differences, mean, low: mean - 2 * error, high: mean + 2 * error };
}

const tracesOf = ({ data }: Figure) => {
  const [strip, zero, dots, triangles, bars, means] = data as Scatter[];
  return { strip, zero, dots, triangles, bars, means } as Record<string, Scatter>;
};

const options = { margin: 0.5, x: "points more than ReLU" };
const rows = [rowOf("maxout, dropout 0.3 − ReLU", runs(100, 1)), rowOf("ELU − ReLU", [...runs(99), 80])];

describe("differenceFigure", () => {
  test("draws the strip, a dot for each run, the bar and the mean of each row, from the top", () => {
    const row = { name: "b", differences: [4], mean: 4, low: 4, high: 4 };
    const figure = differenceFigure(
      [{ name: "a", differences: [1, 2], mean: 1.5, low: 1, high: 2 }, row],
      options,
    );
    const { strip, zero, dots, bars, means } = tracesOf(figure);
    assert.deepEqual(strip.x, [-0.5, 0.5, 0.5, -0.5]);
    assert.deepEqual(zero.x, [0, 0]);
    assert.deepEqual(dots.x, [1, 2, 4]);
    assert.deepEqual(
      dots.y.map((y) => Math.abs(Math.round(Number(y)))),
      [0, 0, 1],
    );
    assert.deepEqual(dots.text, ["run 1: +1", "run 2: +2", "run 1: +4"]);
    assert.deepEqual(
      [bars.x, bars.y],
      [
        [1, 2, null, 4, 4, null],
        [0.24, 0.24, null, 1.24, 1.24, null],
      ],
    );
    assert.deepEqual(
      [means.x, means.y, means.text?.[0]],
      [[1.5, 4], [0.24, 1.24], "mean +1.5, bar from +1 to +2"],
    );
    const { ticktext, range } = figure.layout.yaxis;
    assert.deepEqual(
      [ticktext, range],
      [
        ["a", "b"],
        [1.5, -0.5],
      ],
    );
  });

  test("many dots fill a band of their own above the bar, and stay where they are when another run comes", () => {
    const [few, many] = [15, 200].map((n) => tracesOf(differenceFigure([rowOf("a", runs(n))], options)).dots);
    assert.deepEqual(many?.y.slice(0, 15), few?.y);
    const above = many?.y.map((y) => -Number(y)) as number[];
    assert.ok(Math.min(...above) >= 0 && Math.max(...above) <= 0.45);
    assert.equal(new Set(above.map((each) => Math.floor(each / 0.05))).size, 9, "they fill all of it");
  });

  test("neither the dots nor the mean hide a bar, however short it is", () => {
    const { layout, ...figure } = differenceFigure([rowOf("a", runs(200))], options);
    const { dots, bars, means } = tracesOf({ layout, ...figure });
    const { height, margin } = layout;
    const row = height - margin.t - margin.b; // pixels
    const top = row * Number(bars.y[0]) - Number(bars.line?.width) / 2;
    assert.ok(Math.max(...dots.y.map((y) => row * Number(y))) + Number(dots.marker?.size) / 2 < top);
    assert.ok(Number(means.marker?.size) <= Number(bars.line?.width) / 2);
  });

  test("far runs are triangles at the end of the axis, so that bar and strip stay readable", () => {
    const figure = differenceFigure(rows, options);
    const { dots, triangles } = tracesOf(figure);
    const [low, high] = figure.layout.xaxis.range;
    assert.ok(high < 20, `the axis ends at ${high}`);
    assert.deepEqual([dots.x.length, triangles.x.length], [199, 1]);
    assert.deepEqual([triangles.text, triangles.marker?.symbol], [["run 100: +80"], ["triangle-right"]]);
    for (const x of [...dots.x, ...triangles.x].map(Number)) assert.ok(x > low && x < high, `${x}`);
    assert.match(figure.alt, / 1 run beyond the ends of the axis, drawn as triangles\.$/);
    assert.ok(captionOf(figure).includes("triangle: a run further out"));
    assert.ok(!captionOf(differenceFigure([rowOf("a", runs(9))], options)).includes("triangle"));
  });

  test("the axis holds the bars and the strip too, and a little further runs as they are", () => {
    const wide = { name: "a", differences: [0, 1], mean: 0, low: -30, high: 4 };
    const [low, high] = differenceRange([wide], 9);
    assert.ok(low < -30 && low > -34 && high > 9 && high < 13);
    assert.ok(differenceRange([{ ...wide, differences: [0, 0, 0, 0, 40] }], 9)[1] > 40);
  });

  test("says in words where each bar lies", () => {
    const places = (
      [
        [-0.4, 0.4],
        [0.6, 1],
        [-1, -0.6],
        [0.4, 0.6],
        [-1, 1],
        [0.5, 1],
      ] as const
    ).map(([low, high]) => {
      const { alt } = differenceFigure([{ name: "a", differences: [], mean: low, low, high }], options);
      return /, (\w+ the .*)\.$/.exec(alt)?.[1];
    });
    assert.deepEqual(places, [
      "inside the strip",
      "beyond the strip on the right",
      "beyond the strip on the left",
      "across the edge of the strip",
      "across the edge of the strip",
      "across the edge of the strip",
    ]);
    assert.equal(
      differenceFigure(
        [{ name: "ELU − ReLU", differences: [1, 3], mean: 2, low: -1.23456, high: 5 }],
        options,
      ).alt,
      "points more than ReLU; the grey strip is ±0.5. " +
        "ELU − ReLU, 2 runs: mean +2, bar from −1.23 to +5, across the edge of the strip.",
    );
  });

  test("the side that is better stands beside the axis' title and in the words", () => {
    const titleOf = (better?: "left" | "right") =>
      differenceFigure(rows, { ...options, better }).layout.xaxis.title?.text;
    assert.deepEqual(
      ["left", "right", undefined].map((side) => titleOf(side as "left")),
      ["(← better) points more than ReLU", "points more than ReLU (better →)", "points more than ReLU"],
    );
  });

  test("every name has room on the left, and the height grows by 40 pixels a row", () => {
    const { layout } = differenceFigure(rows, options);
    assert.ok(layout.margin.l > textWidth("maxout, dropout 0.3 − ReLU"));
    const heights = [1, 2, 12].map((n) => differenceFigure(Array(n).fill(rows[0]), options).layout.height);
    assert.deepEqual(heights, [180, 220, 620]);
  });

  test("bars and triangles stand out on light and dark pages", () => {
    const { bars, triangles } = tracesOf(differenceFigure(rows, options));
    for (const color of [bars.line?.color, triangles.marker?.color])
      for (const ground of ["#ffffff", "#111111"]) {
        const ratio = contrast(color as string, ground);
        assert.ok(ratio >= 3, `${color} on ${ground}: ${ratio}`);
      }
  });

  test("in a grid its caption does not become a title", () => {
    assert.deepEqual(grid([differenceFigure(rows, options)]).layout.annotations, []);
    const titled = grid([differenceFigure(rows, { ...options, title: "t" })]);
    assert.deepEqual(
      titled.layout.annotations.map(({ text }) => text),
      ["t"],
    );
  });

  test("wrong input is named", () => {
    const row = { name: "a", differences: [1], mean: 1, low: 0, high: 2 };
    const draw = (change: Partial<DifferenceRow>) => () => differenceFigure([{ ...row, ...change }], options);
    assert.throws(() => differenceFigure([], options), /there are no rows/);
    assert.throws(
      () => differenceFigure([row], { ...options, margin: 0 }),
      /margin must be a number above 0, not 0/,
    );
    assert.throws(
      () => differenceFigure([row], { ...options, range: [2, 1] }),
      /smaller first, not \[2, 1\]/,
    );
    assert.throws(draw({ differences: [1, Number.NaN] }), /run 2 of a is NaN/);
    assert.throws(draw({ low: 1.5 }), /a needs numbers low ≤ mean ≤ high, not 1.5, 1, 2/);
    assert.throws(draw({ low: -Infinity }), /not -Infinity, 1, 2/);
    assert.throws(draw({ mean: Number.NaN }), /not 0, NaN, 2/);
  });
});

describe("the ratio scale", () => {
  test("numbers are factors of three digits", () => {
    const texts = [6, 1 / 6, 1, 1.00312345, 1 / 1.1, 1234.5].map((ratio) =>
      differenceText(Math.log(ratio), "ratio"),
    );
    assert.deepEqual(texts, ["×6", "÷6", "1", "1", "÷1.1", "×1230"]);
  });

  test("ticks are the same round factors on both sides, wide or narrow", () => {
    const namesIn = (low: number, high: number) =>
      ticksOf({ range: [low, high], ...factorTicks([low, high]) }).map(({ label }) => label);
    assert.deepEqual(namesIn(Math.log(0.4), Math.log(25)), ["÷2", "1", "×2", "×5", "×10", "×20"]);
    assert.deepEqual(namesIn(-0.12, 0.12), ["÷1.1", "÷1.05", "1", "×1.05", "×1.1"]);
    assert.deepEqual(namesIn(-7, 7), ["÷1000", "÷100", "÷10", "1", "×10", "×100", "×1000"]);
  });

  test("its labels do not overlap", () => {
    for (const reach of [0.001, 0.01, 0.1, 0.5, 1, 2, 4, 8]) {
      const row = {
        name: "maxout, dropout 0.3 ÷ ReLU",
        differences: [-reach, 0, reach / 3],
        mean: 0,
        low: 0,
        high: 0,
      };
      const { layout } = differenceFigure([row], { margin: reach / 9, x: "steps", scale: "ratio" });
      const plane = planeOf(layout, "x", "y");
      const ticks = ticksOf(layout.xaxis).map(({ value, label }) => ({
        at: plane.x(value),
        half: textWidth(label) / 2,
      }));
      assert.ok(ticks.length > 1, `${reach}`);
      for (const [i, { at, half }] of ticks.slice(1).entries()) {
        const before = ticks[i] as { at: number; half: number };
        assert.ok(at - half > before.at + before.half, `${reach}: ${JSON.stringify(ticks)}`);
      }
    }
  });
});

describe("a slider over the number of runs", () => {
  const all = runs(100, 0.3);
  const counts = [2, 5, 20, 100];
  const figureAt = (range?: [number, number], scale?: "ratio") =>
    slider(
      "runs",
      counts,
      (n) => differenceFigure([rowOf("a", all.slice(0, n))], { ...options, range, scale }),
      3,
    );
  const framesOf = ({ data, frames = [] }: Figure) =>
    frames.map((frame) => tracesOf({ data: data.map((trace, i) => ({ ...trace, ...frame[i] })) } as Figure));

  test("adds dots and shrinks the bar, on the axis that was asked for", () => {
    const range = differenceRange([rowOf("a", all)], options.margin);
    const figure = figureAt(range);
    assert.deepEqual(
      figure.layout.xaxis.range,
      range.map((end) => Number(end.toPrecision(6))),
    );
    const frames = framesOf(figure);
    assert.deepEqual(
      frames.map(({ dots }) => dots.x.length),
      counts,
    );
    const lengths = frames.map(({ bars }) => Number(bars.x[1]) - Number(bars.x[0]));
    assert.deepEqual(
      lengths,
      [...lengths].sort((a, b) => b - a),
    );
  });

  test("without a range the axis holds all frames, and its ticks reach as far", () => {
    const { layout, ...figure } = figureAt(undefined, "ratio");
    const [low, high] = layout.xaxis.range;
    for (const { bars, dots } of framesOf({ layout, ...figure }))
      for (const x of [...bars.x, ...dots.x]) assert.ok(x === null || (Number(x) > low && Number(x) < high));
    const widest = differenceFigure([rowOf("a", all.slice(0, 2))], { ...options, scale: "ratio" });
    assert.deepEqual(layout.xaxis.tickvals, widest.layout.xaxis.tickvals);
  });
});

const captionOf = ({ layout }: Figure) => layout.annotations.map(({ text }) => text).join(" ");

/** The contrast of two colours, 1 to 21 (WCAG 2.2, 2023). */
function contrast(a: string, b: string): number {
  const [dark, light] = [a, b].map(luminance).sort((p, q) => p - q) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const luminance = (hex: string): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
    const channel = Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
    return sum + weight * (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  }, 0);
