import assert from "node:assert/strict";
import { test } from "node:test";
import { relu, softmax } from "../lib/activations";
import {
  calibration,
  jacobianFigure,
  learn,
  sharesFigure,
  shiftedSoftmax,
  temperatureFigure,
} from "../lib/lessons";
import { moons, wave } from "../lib/network";

const names = ["cat", "dog", "bird"];

/** The height of a piece, given from its lower left corner around. */
const heightOf = (y: readonly (number | string | null)[]) => Number(y[2]) - Number(y[0]);

test("three sliders set three scores", () => {
  const figure = sharesFigure(names, [2, 1, -1]);
  assert.deepEqual(
    figure.sliders?.map(({ label }) => label),
    names,
  );
  assert.equal(figure.frames?.length, 5 ** 3);
  const [bars, pieces] = [figure.data.slice(0, 3), figure.data.slice(3)];
  assert.deepEqual(
    bars.map(({ y }) => y[0]),
    [2, 1, -1],
  );
  for (const [i, share] of softmax([2, 1, -1]).entries())
    assert.ok(Math.abs(heightOf(pieces[i].y) - share) < 1e-5);
});

test("the pieces fill the column from 1 down to 0, each below the one before", () => {
  const pieces = sharesFigure(names, [2, 1, -1]).data.slice(3);
  assert.deepEqual(
    pieces.map(({ y }) => y[2]),
    [1, ...pieces.slice(0, 2).map(({ y }) => y[0])],
  );
  assert.ok(Math.abs(Number(pieces[2].y[0])) < 1e-9);
});

test("a name keeps its colour in both panels", () => {
  const colors = sharesFigure(names, [0, 0, 0]).data.map((trace) =>
    trace.type === "bar" ? trace.marker.color : trace.type === "scatter" && trace.fillcolor,
  );
  assert.deepEqual(colors.slice(0, 3), colors.slice(3));
  assert.equal(new Set(colors).size, 3);
});

test("a score that no slider can show is refused", () => {
  assert.throws(() => sharesFigure(names, [2, 1, 0.5]), RangeError);
});

test("the temperature slider goes from one winner to equal shares", () => {
  const { data, frames = [] } = temperatureFigure(names, [2, 1, -1]);
  const ysAt = (i: number) => data.map(({ y }, j) => frames[i][j].y ?? y);
  const sharesAt = (i: number) => ysAt(i).slice(3).map(heightOf);
  assert.deepEqual(
    ysAt(0)
      .slice(0, 3)
      .map((y) => y[0]),
    [10, 5, -5], // the scores, divided by 0.2
  );
  const last = sharesAt(frames.length - 1);
  assert.ok(sharesAt(0)[0] > 0.99);
  assert.ok(Math.max(...last) - Math.min(...last) < 0.02);
});

test("the bars of the Jacobian, a group for each score, add up to 0 in each group", () => {
  const { data, frames = [] } = jacobianFigure(names);
  assert.equal(frames.length, 11);
  for (const frame of frames)
    for (const group of [0, 1, 2]) {
      const slopes = data.map(({ y }, share) => Number((frame[share].y ?? y)[group]));
      assert.ok(Math.abs(slopes[0] + slopes[1] + slopes[2]) < 1e-5);
      assert.ok(slopes[group] > 0 && slopes.filter((slope) => slope < 0).length === 2);
    }
});

test("a shift changes nothing where nothing overflows, and overflow shows", () => {
  for (const shift of [-5, 0, 3])
    for (const [i, share] of shiftedSoftmax([1, 2, 3], shift).entries())
      assert.ok(Math.abs(share - softmax([1, 2, 3])[i]) < 1e-15);
  assert.ok(shiftedSoftmax([1000, 1001, 1002]).every(Number.isNaN));
  assert.ok(shiftedSoftmax([-1000, -1001, -1002]).every(Number.isNaN));
  assert.ok(shiftedSoftmax([1000, 1001, 1002], -1002).every(Number.isFinite));
});

test("calibration counts each row once; temperature changes how sure a network is, not what is right", () => {
  const { network, rows } = learn({ problem: "moons", activation: relu, rate: 0.03, epochs: 5, seed: 1 });
  const groups = calibration(network, rows.validation);
  assert.equal(
    groups.reduce((sum, each) => sum + each.rows, 0),
    rows.validation.rows,
  );
  for (const { confidence } of groups) assert.ok(confidence >= 0.5 && confidence <= 1);
  const [plain] = calibration(network, rows.validation, { bins: 1 });
  const [hot] = calibration(network, rows.validation, { bins: 1, temperature: 3 });
  assert.equal(hot.accuracy, plain.accuracy);
  assert.ok(hot.confidence < plain.confidence);
  const right = groups.reduce((sum, { rows, accuracy }) => sum + rows * accuracy, 0);
  assert.ok(Math.abs(right / rows.validation.rows - plain.accuracy) < 1e-12);
  assert.equal(calibration(network, moons({ rows: 10 }), { bins: 1 })[0].rows, 10);
  assert.throws(
    () => calibration(network, wave()),
    /calibration: the data set has numbers to predict; expected one with classes/,
  );
});
