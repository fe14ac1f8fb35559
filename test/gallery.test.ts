import assert from "node:assert/strict";
import { test } from "node:test";
import { type Activation, activations } from "../lib/activations";
import { thumbnailAltOf, thumbnailOf } from "../lib/charts";
import { callsOf, familyOf, largestGap, portraitOf, propertyCounts, tailsOf } from "../lib/lessons";
import { differsSentence, elsewhereFact, familyTitle, kinksFact, slopeFact, tailsFact } from "../lib/words";

const all: Activation[] = Object.values(activations);
const { elu, gelu, geluTanh, hardMish, hardSigmoid, leakyRelu, logit, onnxHardSigmoid, relu } = activations;
const { sigmoid, sinusoid, sparseSigmoid, swish, tanh, xielu } = activations;

test("the family follows from the tails and from whether the function falls", () => {
  const families: [string, Activation[]][] = [
    ["s-shaped", [sigmoid, tanh, hardSigmoid, activations.binaryStep, activations.laplace]],
    ["wave", [sinusoid, activations.gaussian, activations.sinc]],
    ["rectifier", [relu, elu, activations.softplus, activations.logSigmoid, activations.starRelu]],
    ["dip", [swish, gelu, hardMish, activations.telu]],
    ["open", [leakyRelu, xielu, logit, activations.logCosh, activations.linear]],
  ];
  for (const [family, list] of families) for (const f of list) assert.equal(familyOf(f), family, f.name);
  assert.equal(familyOf(xielu.with({ alphaN: 0.5 })), "rectifier"); // then its left tail levels off at −½
});

test("a portrait answers the seven questions", () => {
  const { slopes, tails, gain, mean, calls, kinks } = portraitOf(hardMish);
  assert.deepEqual([slopes.largest, slopes.at0, tails, calls, kinks], [1, 1, [0, Infinity], [], [-2]]);
  assert.ok(Math.abs(slopes.least + 1) < 1e-6, `${slopes.least}`); // just right of its kink
  assert.ok(gain > 1 && mean > 0);
  assert.ok(Number.isNaN(portraitOf(logit).gain));
  assert.deepEqual(tailsOf(logit), [-Infinity, Infinity]);
  assert.ok(tailsOf(sinusoid).every(Number.isNaN));
  assert.deepEqual(callsOf(activations.isru), []);
  for (const f of all) assert.ok(portraitOf(f).slopes.largest >= portraitOf(f).slopes.least, f.name);
});

test("counts of properties are symmetric, and what stands on the diagonal is the most of its row", () => {
  const { headings, rows } = propertyCounts(all);
  assert.equal(headings.length, rows.length + 1);
  for (const [i, row] of rows.entries())
    for (const [j, other] of rows.entries()) {
      assert.equal(row[j + 1], other[i + 1]);
      assert.ok(Number(row[j + 1]) <= Number(row[i + 1]), `${row[0]} and ${other[0]}`);
    }
});

test("three hard sigmoids and two GELUs are as far apart as their formulas say", () => {
  const gap = (f: Activation, g: Activation) => largestGap(f, g).gap;
  assert.ok(Math.abs(gap(hardSigmoid, onnxHardSigmoid) - 1 / 12) < 1e-12);
  assert.ok(Math.abs(gap(hardSigmoid, sparseSigmoid) - 1 / 3) < 1e-12);
  assert.ok(Math.abs(gap(onnxHardSigmoid, sparseSigmoid) - 0.3) < 1e-12);
  assert.ok(gap(gelu, geluTanh) < 5e-4 && gap(gelu, geluTanh) > 4e-4);
});

test("a thumbnail has two lines, no ground, and an alternative text", () => {
  for (const f of all) {
    const image = thumbnailOf(f);
    assert.equal(image.match(/<path/g)?.length, 4, f.name); // grid, axes, f, f′
    assert.ok(!/NaN|Infinity|undefined|<rect/.test(image), f.name);
    assert.ok(thumbnailAltOf(f).startsWith(`${f.label}: f `), f.name);
  }
});

test("facts are worded with few digits and a true minus", () => {
  assert.equal(
    slopeFact({ least: -0.0998293, largest: 1.0998, at0: 0.5 }),
    "from −0.0998 to 1.1 for x from −6 to 6; 0.5 at 0",
  );
  assert.equal(kinksFact([-3, 3]), "at −3, 3");
  assert.equal(tailsFact([-Infinity, Number.NaN]), "to −∞ on the left, no limit on the right");
  assert.equal(familyTitle("wave", 3), "Waves and bumps (3): bounded, rises and falls");
  assert.equal(elsewhereFact("nn.X", "slope -1 at -2"), "nn.X; differs: slope −1 at −2");
  assert.equal(elsewhereFact(undefined, undefined), "");
  assert.equal(
    differsSentence({ keras: "α = 0.2", jax: "slope 1 at 0" }),
    "Elsewhere it differs. Keras: α = 0.2. JAX: slope 1 at 0.",
  );
});
