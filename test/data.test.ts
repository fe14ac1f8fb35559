import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import {
  circles,
  digits,
  handwriting,
  moons,
  spirals,
  split,
  standardize,
  wave,
  waveAt,
  xor,
} from "../lib/network/data";
import { font, fontHeight, fontWidth } from "../lib/network/data/font";
import * as packed from "../lib/network/data/handwriting/pictures";
import type { Classification, Dataset } from "../lib/network/dataset";
import { pack } from "../scripts/handwriting/pack";

const hash = (...parts: (Float64Array | Int32Array)[]): string => {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(new Uint8Array(part.buffer));
  return sum.digest("hex").slice(0, 16);
};

const hashOf = (data: Dataset): string => hash(data.inputs, "labels" in data ? data.labels : data.targets);

const pointsOf = ({ inputs, features }: Dataset): number[][] =>
  Array.from({ length: inputs.length / features }, (_, row) => [
    ...inputs.subarray(row * features, (row + 1) * features),
  ]);

const makers = { circles, digits, moons, spirals, wave, xor };

test("a seed gives the same data, bit for bit, in every process and every engine", () => {
  const hashes = Object.entries(makers).map(([name, make]) => [name, hashOf(make({ rows: 100, seed: 1 }))]);
  assert.deepEqual(Object.fromEntries(hashes), {
    circles: "b589e6aa47ba1664",
    digits: "bc6a954c3d5dce6d",
    moons: "4ccc63066f64cc07",
    spirals: "d8e4e26672e522c2",
    wave: "10fce68e158a9138",
    xor: "b712003f2f4f5c6a",
  });
});

test("another seed gives other data, no seed gives seed 0", () => {
  for (const make of Object.values(makers)) {
    assert.notEqual(hashOf(make({ rows: 30, seed: 2 })), hashOf(make({ rows: 30, seed: 3 })));
    assert.equal(hashOf(make({ rows: 30 })), hashOf(make({ rows: 30, seed: 0 })));
  }
});

test("sizes fit, classes are equally large, numbers are finite", () => {
  const sets: Classification[] = [
    ...[circles, digits, moons, xor].map((make) => make({ rows: 120 })),
    ...[2, 3, 4, 5].map((arms) => spirals({ rows: 120, arms })),
  ];
  for (const { rows, features, classes, inputs, labels } of sets) {
    assert.equal(rows, 120);
    assert.equal(inputs.length, rows * features);
    assert.ok(inputs.every(Number.isFinite));
    for (let label = 0; label < classes; label++)
      assert.equal(labels.filter((each) => each === label).length, rows / classes);
  }
  assert.deepEqual(
    sets.map(({ classes }) => classes),
    [2, 10, 2, 2, 2, 3, 4, 5],
  );
});

test("without noise, moons are half circles", () => {
  const data = moons({ noise: 0, rows: 400 });
  pointsOf(data).forEach(([x, y], row) => {
    const [across, up] = data.labels[row] === 0 ? [x, y] : [1 - x, 0.5 - y];
    assert.ok(Math.abs(Math.hypot(across, up) - 1) < 1e-5 && up >= 0, `${x}, ${y}`);
  });
});

test("without noise, circles have radius 1 and 0.5, all the way round", () => {
  const data = circles({ noise: 0, rows: 400 });
  const quadrants = new Set<string>();
  pointsOf(data).forEach(([x, y], row) => {
    assert.ok(Math.abs(Math.hypot(x, y) - (data.labels[row] === 0 ? 1 : 0.5)) < 1e-5, `${x}, ${y}`);
    quadrants.add(`${data.labels[row]} ${x > 0} ${y > 0}`);
  });
  assert.equal(quadrants.size, 8);
});

test("without noise, the class of XOR is whether the signs differ", () => {
  const data = xor({ noise: 0, rows: 400 });
  const quadrants = new Set<string>();
  pointsOf(data).forEach(([x, y], row) => {
    assert.equal(data.labels[row], x * y < 0 ? 1 : 0);
    quadrants.add(`${x > 0} ${y > 0}`);
  });
  assert.equal(quadrants.size, 4);
});

test("without noise, a spiral's arms lie a fixed turn apart and reach radius 1", () => {
  for (const arms of [2, 3, 4, 5]) {
    const data = spirals({ noise: 0, rows: 1000, arms, turns: 1.5 });
    let reach = 0;
    pointsOf(data).forEach(([x, y], row) => {
      const radius = Math.hypot(x, y);
      const turn = Math.atan2(y, x) / (2 * Math.PI) - 1.5 * radius - data.labels[row] / arms;
      assert.ok(Math.abs(turn - Math.round(turn)) * radius < 1e-5, `${x}, ${y} of ${data.labels[row]}`);
      reach = Math.max(reach, radius);
    });
    assert.ok(reach > 0.99 && reach <= 1 + 1e-5, `reach ${reach}`);
  }
});

test("the wave is its curve and noise of the size asked for", () => {
  const exact = wave({ noise: 0 });
  assert.deepEqual(exact.targets, exact.inputs.map(waveAt));
  assert.equal(waveAt(-0.5), -0.5);
  const { inputs, targets, rows } = wave({ noise: 0.2, rows: 5000 });
  const variance = targets.reduce((sum, y, i) => sum + (y - waveAt(inputs[i])) ** 2, 0) / rows;
  assert.ok(Math.abs(Math.sqrt(variance) - 0.2) < 0.01, `deviation ${Math.sqrt(variance)}`);
  assert.ok(
    Math.min(...inputs) < -1.99 && Math.max(...inputs) > 1.99 && inputs.every((x) => Math.abs(x) <= 2),
  );
});

test("the font has ten digits of one size, no two alike", () => {
  assert.equal(font.length, 10);
  for (const lines of font) {
    assert.equal(lines.length, fontHeight);
    for (const line of lines) assert.equal(line.length, fontWidth);
  }
  for (const [a, one] of font.entries())
    for (const [b, other] of font.entries()) {
      const dots = other.flat();
      const differing = one.flat().filter((dot, i) => dot !== dots[i]).length;
      assert.ok(a === b || differing >= 3, `${a} and ${b} differ in ${differing} dots`);
    }
});

test("digits are neither easy nor hopeless: what the nearest neighbour makes of them", () => {
  const known = digits({ rows: 600, seed: 1 });
  const asked = digits({ rows: 300, seed: 2 });
  const pictures = pointsOf(known);
  const right = pointsOf(asked).filter((picture, row) => {
    const distances = pictures.map((other) => other.reduce((sum, x, i) => sum + (x - picture[i]) ** 2, 0));
    return known.labels[distances.indexOf(Math.min(...distances))] === asked.labels[row];
  });
  assert.ok(right.length > 0.4 * 300 && right.length < 0.8 * 300, `${right.length} of 300 right`);
});

/** The levels of ink from 0 to 16 of each picture. */
const inkIn = (data: Dataset): number[][] => pointsOf(data).map((pixels) => pixels.map((ink) => ink * 16));

test("the handwritten digits are those of the original, pixel for pixel and in its order", () => {
  const data = handwriting();
  const lines = inkIn(data).map((levels, row) => `${[...levels, data.labels[row]].join(",")}\n`);
  assert.equal(lines.length, 1797);
  assert.equal(
    createHash("sha256").update(lines.join("")).digest("hex"), // of digits.csv, unzipped
    "6ebb3d2fee246a4e99363262ddf8a00a3c41bee6014c373ed9d9216ba7f651b8",
  );
});

test("there are 1797 handwritten digits of 64 pixels from 0 to 1", () => {
  const { rows, features, classes, inputs, labels } = handwriting();
  assert.deepEqual([rows, features, classes, inputs.length, labels.length], [1797, 64, 10, 1797 * 64, 1797]);
  assert.ok(inputs.every((ink) => ink >= 0 && ink <= 1));
  assert.equal(
    inputs.reduce((sum, ink) => sum + ink * 16, 0),
    561_718,
  );
  assert.deepEqual(
    Array.from({ length: 10 }, (_, digit) => labels.filter((label) => label === digit).length),
    [178, 182, 177, 183, 181, 182, 181, 179, 174, 180],
  );
});

test("who changes handwritten digits changes their own copy only", () => {
  const changed = handwriting();
  const before = hashOf(handwriting());
  changed.inputs.fill(0);
  changed.labels.fill(0);
  assert.notEqual(hashOf(changed), before);
  assert.equal(hashOf(handwriting()), before);
});

test("the script packs the handwritten digits as they lie in the library", () => {
  const { symbols, pairs, texts } = pack(inkIn(handwriting()));
  assert.deepEqual([symbols, pairs.join(" ")], [packed.symbols, packed.pairs]);
  assert.deepEqual(
    texts,
    packed.pictures
      .trim()
      .split("\n")
      .map((line) => line.slice(1)),
  );
});

test("a split of the handwritten digits leaves every digit its share in the test, with a deviation of six rows", () => {
  const seeds = Array.from({ length: 100 }, (_, seed) => seed);
  const counts = seeds.flatMap((seed) => {
    const { labels } = split(handwriting(), { seed }).test;
    return Array.from({ length: 10 }, (_, digit) => labels.filter((label) => label === digit).length);
  });
  const deviation = Math.sqrt(counts.reduce((sum, count) => sum + (count - 44.9) ** 2, 0) / counts.length);
  assert.ok(Math.abs(deviation - 6) < 0.5, `deviation ${deviation}`);
});

test("a split parts the rows, every row with its label or target", () => {
  const data = moons({ rows: 101 });
  const { train, test } = split(data, { share: 0.3, seed: 4 });
  assert.deepEqual([train.rows, test.rows], [71, 30]);
  const keys = (set: Classification) => pointsOf(set).map((point, row) => `${point} ${set.labels[row]}`);
  assert.deepEqual([...keys(train), ...keys(test)].sort(), keys(data).sort());
  assert.notDeepEqual(keys(test), keys(data).slice(0, 30));
  assert.deepEqual(split(data, { share: 0.3, seed: 4 }), { train, test });

  const part = split(wave({ noise: 0, rows: 40 })).test;
  assert.equal(part.rows, 10);
  assert.deepEqual(part.targets, part.inputs.map(waveAt));
});

test("standardised features have mean 0 and deviation 1; a test set follows its training set", () => {
  const { train, test } = split(moons({ rows: 400 }));
  const scaled = standardize(train);
  for (const feature of [0, 1]) {
    const values = pointsOf(scaled).map((point) => point[feature]);
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
    const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
    assert.ok(Math.abs(mean) < 1e-12 && Math.abs(variance - 1) < 1e-12, `${mean}, ${variance}`);
  }
  const both = standardize(
    { ...train, rows: 2, inputs: Float64Array.of(...train.inputs.slice(0, 2), ...test.inputs.slice(0, 2)) },
    train,
  );
  assert.deepEqual(both.inputs.slice(0, 2), scaled.inputs.slice(0, 2));
  assert.deepEqual(both.inputs.slice(2), standardize(test, train).inputs.slice(0, 2));

  const flat = {
    rows: 2,
    features: 2,
    inputs: Float64Array.of(5, 1, 5, 3),
    labels: Int32Array.of(0, 1),
    classes: 2,
  };
  assert.deepEqual(standardize(flat).inputs, Float64Array.of(0, -1, 0, 1));
  assert.deepEqual(flat.inputs, Float64Array.of(5, 1, 5, 3));
});

test("bad options are named", () => {
  assert.throws(() => moons({ rows: 0 }), /moons: rows must be a whole number above 0, not 0/);
  assert.throws(() => digits({ rows: 2.5 }), /digits: rows must be a whole number above 0, not 2.5/);
  assert.throws(() => circles({ noise: -1 }), /circles: noise must be a number from 0 up, not -1/);
  assert.throws(() => wave({ noise: Number.NaN }), /wave: noise must be a number from 0 up, not NaN/);
  assert.throws(() => xor({ seed: -1 }), /seed must be a whole number from 0 to 2\^32 - 1, not -1/);
  for (const arms of [1, 6])
    assert.throws(() => spirals({ arms }), new RegExp(`arms must be .* 2 to 5, not ${arms}`));
  assert.throws(() => spirals({ turns: Infinity }), /turns must be a finite number, not Infinity/);
  assert.throws(
    () => split(moons({ rows: 3 }), { share: 0.1 }),
    /share of 0.1 of 3 rows leaves one part empty/,
  );
  assert.throws(() => split(moons(), { share: 1 }), /split: share must be at least 0 and below 1, not 1/);
  assert.throws(() => standardize(moons(), wave()), /the data has 2 features, the reference 1/);
});
