import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { relu, sigmoid, swish } from "../lib/activations";
import { type Answer, type ExerciseId, exercises } from "../lib/lessons";
import { isLesson, readCourse, sourceOf } from "../scripts/notebooks/notebook";
import { says } from "./fixtures/says";

type Answers = {
  right: readonly Answer[];
  /** Typical mistakes, and what is said to them: the input that breaks them. */
  wrong: readonly (readonly [answer: Answer, says: RegExp])[];
};

const tooLarge = /^\S+ is too large\.$/;
const tooSmall = /^\S+ is too small\.$/;
const differs = /^At x = \S+ it gives \S+; it should give \S+\.$/;

const answers: Readonly<Record<ExerciseId, Answers>> = {
  "1a": { right: [26], wrong: [[25, tooSmall]] },
  "1b": {
    right: [(x1, x2) => 2 * x1 - x2 + 0.5],
    wrong: [[(x1, x2) => 2 * x1 - x2, /^At \(0, 0\) it gives 0; it should give 0.5\.$/]],
  },
  "2.1a": {
    right: [(x) => (x > 0 ? 1 : 0)],
    wrong: [[(x) => (x >= 0 ? 1 : 0), /^At \(0\) it gives 1; it should give 0\.$/]],
  },
  "2.1b": {
    right: [(a, b) => (a + b - 0.5 > 0 ? 1 : 0)],
    wrong: [[(a, b) => (a + b - 1.5 > 0 ? 1 : 0), /^At \(0, 1\) it gives 0; it should give 1\.$/]],
  },
  "2.2a": { right: [-3], wrong: [[3, tooLarge]] },
  "2.2b": { right: ["6x - 2", "2 * (3 * x + 1) - 4"], wrong: [["6 * x - 4", differs]] },
  "2.3a": {
    right: [(x) => relu(x) + relu(-x)],
    wrong: [[(x) => relu(x), /^At \(−1\) it gives 0; it should give 1\.$/]],
  },
  "2.3b": { right: [15], wrong: [[3, tooSmall]] },
  "2.4a": {
    right: [(x) => relu(x + 1) - 2 * relu(x) + relu(x - 1)],
    wrong: [
      [(x) => relu(x + 1) - relu(x) - relu(x - 1), /^At \(1\) it gives 1; it should give 0\.$/], // slopes, not their changes
      [(x) => relu(x + 1) - 2 * relu(x), /^At \(3\) it gives −2; it should give 0\.$/],
    ],
  },
  "2.4b": {
    right: [120],
    wrong: [
      [1200, tooLarge], // as if the error fell like 1/k
      [48, tooSmall],
    ],
  },
  "2.5a": {
    right: [-8],
    wrong: [
      [-4, tooLarge], // without the 2 of the square
      [8, tooLarge], // t − y
    ],
  },
  "2.5b": {
    right: [(y, t, w, z) => 2 * (y - t) * w * (z > 0 ? 1 : 0)],
    wrong: [
      [(y, t, w) => 2 * (y - t) * w, /^At \(1, 0, 2, −3\) it gives 4; it should give 0\.$/],
      [
        (y, t, w, z) => 2 * (y - t) * w * Math.max(0, z),
        /^At \(1, 0, 2, 3\) it gives 12; it should give 4\.$/,
      ],
    ],
  },
  "3.1a": {
    right: [2.197, 2.2, 2.19722],
    wrong: [
      [0.9, tooSmall],
      [2.19, tooSmall],
    ],
  },
  "3.1b": { right: ["1 - 1 / (1 + exp(-x))"], wrong: [["-1 / (1 + exp(-x))", differs]] },
  "3.1c": {
    right: [sigmoid.derivative],
    wrong: [[(x) => sigmoid(x) * (1 - sigmoid(x)), /^At \(40\) it gives 0; /]],
  },
  "3.2a": { right: [1.472, 1.47], wrong: [[2.944, tooLarge]] }, // 2x instead of x
  "3.2b": {
    right: ["6 - 6 * tanh(3x)^2", "6 / cosh(3x)^2"],
    wrong: [
      ["2 * (1 - tanh(3x)^2)", differs], // no inner derivative
      ["6 * (1 - tanh(x)^2)", differs],
    ],
  },
  "3.2c": {
    right: [
      (x) => {
        const e = Math.exp(-2 * Math.abs(x));
        return (Math.sign(x) * (1 - e)) / (1 + e);
      },
      (x) => 2 / (1 + Math.exp(-2 * x)) - 1,
    ],
    wrong: [
      [(x) => (Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x)), /^At \(800\) it gives NaN; /],
    ],
  },
  "3.3a": {
    right: [(x) => (x > 0 ? 1 : 0)],
    wrong: [
      [(x) => (Math.abs(x) / x + 1) / 2, /^At \(0\) it gives NaN; it should give 0\.$/],
      [(x) => (x >= 0 ? 1 : 0), /^At \(0\) it gives 1; it should give 0\.$/],
      [(x) => Math.max(0, x), /^At \(10⁻³⁰⁰\) it gives 10⁻³⁰⁰; it should give 1\.$/],
    ],
  },
  "3.3b": {
    right: [(a, b) => a - Math.max(0, a - b), (a, b) => b - Math.max(0, b - a)],
    wrong: [
      [(a, b) => Math.max(0, a - b), /^At \(1, 2\) it gives 0; it should give 1\.$/],
      [(a, b) => a - Math.max(0, b - a), /^At \(1, 2\) it gives 0; it should give 1\.$/],
    ],
  },
  "3.3c": {
    right: [-2],
    wrong: [
      [0, tooLarge],
      [2, tooLarge],
    ],
  },
  "3.3d": {
    right: [1.8],
    wrong: [
      [2, tooLarge],
      [0.18, tooSmall],
    ],
  }, // the first step is 0.18
  "3.4a": {
    right: [0.75],
    wrong: [
      [0.25, tooSmall],
      [Math.log(3) / (1 + Math.log(3)), tooSmall], // without the exponentials
    ],
  },
  "3.4b": {
    right: [
      (a, b, c) => {
        const [p, q, r] = [a, b, c].map((x) => Math.exp(x - Math.max(a, b, c)));
        return p / (p + q + r);
      },
      (a, b, c) => 1 / (1 + Math.exp(b - a) + Math.exp(c - a)),
    ],
    wrong: [
      [
        (a, b, c) => Math.exp(a) / (Math.exp(a) + Math.exp(b) + Math.exp(c)),
        /^At \(1000, 1001, 1002\) it gives NaN; /,
      ],
      [(a, b, c) => a / (a + b + c), /^At \(0, 0, 0\) it gives NaN; /],
    ],
  },
  "3.4c": {
    right: ["1 / (1 + exp(-x))", "exp(x) / (exp(x) + 1)"],
    wrong: [
      ["exp(x)", differs],
      ["1 / (1 + exp(x))", differs],
    ],
  },
  "3.5a": {
    right: [(x, alpha) => (x > 0 ? x : alpha * x), (x, alpha) => Math.max(0, x) + alpha * Math.min(0, x)],
    wrong: [
      [(x, alpha) => Math.max(alpha * x, x), /^At \(1, 2\) it gives 2; it should give 1\.$/],
      [(x) => (x > 0 ? x : 0.01 * x), /^At \(−2, 0\) /],
    ],
  },
  "3.5b": { right: [0.5], wrong: [[0.125, tooSmall]] },
  "3.5c": {
    right: ["0.55 x + 0.45 abs(x)", "(11 x + 9 abs(x)) / 20"],
    wrong: [
      ["0.1 * x + abs(x)", differs],
      ["0.45 * x + 0.55 * abs(x)", differs],
    ],
  },
  "3.6a": {
    right: [(x) => (x > 0 ? 0 : x), (x) => Math.min(0, x)],
    wrong: [
      [(x) => (x > 0 ? 1 : x), /^At \(1\) it gives 1; it should give 0\.$/],
      [(x) => Math.max(0, x), /^At \(1\) it gives 1; it should give 0\.$/],
      [() => 0.25, /^At \(0\) it gives 0.25; it should give 0\.$/],
    ],
  },
  "3.6b": {
    right: [0.75],
    wrong: [
      [-0.25, tooSmall], // uphill
      [0.5, tooSmall], // without ∂f/∂α
    ],
  },
  "3.6c": { right: [0.36], wrong: [[0.3, tooSmall]] }, // the mean of the two ratios
  "3.7a": {
    right: [-Math.LN10, -2.3],
    wrong: [
      [Math.LN10, tooLarge],
      [-0.105, tooLarge], // ln 0.9
    ],
  },
  "3.7b": {
    right: [(x) => (x > 0 ? x : Math.expm1(x))],
    wrong: [
      [(x) => (x > 0 ? x : Math.exp(x) - 1), /^At \(−10⁻¹⁰\) /],
      [(x) => Math.max(Math.expm1(x), 0), /^At \(1\) /],
    ],
  },
  "3.7c": {
    right: [10],
    wrong: [
      [9, tooSmall],
      [500, tooLarge],
    ],
  },
  "3.7d": {
    right: [0.926],
    wrong: [
      [1.08, tooLarge], // E[a²]
      [0.962, tooLarge], // the gain, the square root
      [0.388, tooSmall], // α scales the positive side too
    ],
  },
  "3.8a": {
    right: ["x", "x / (1 + exp(-x)) + x / (1 + exp(x))"],
    wrong: [
      ["2 * x", differs],
      ["0", differs],
    ],
  },
  "3.8b": { right: [-0.639], wrong: [[-2.557, tooSmall]] },
  "3.8c": {
    right: [
      (x) => {
        const e = Math.exp(-Math.abs(x));
        return (x > 0 ? 1 : e) / (1 + e) + (x * e) / (1 + e) ** 2;
      },
    ],
    wrong: [
      [
        (x) => 1 / (1 + Math.exp(-x)) + (x * Math.exp(-x)) / (1 + Math.exp(-x)) ** 2,
        /^At \(−700\) it gives 9\.8/,
      ],
      [swish, /^At \(0\) it gives 0; it should give 0.5\.$/],
    ],
  },
  "3.9a": { right: ["x"], wrong: [["abs(x)", differs]] },
  "3.9b": {
    right: [(x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))],
    wrong: [[(x) => Math.log(1 + Math.exp(x)), /^At \(1000\) it gives ∞; it should give 1000\.$/]],
  },
  "3.10a": { right: [3], wrong: [[0.75, tooSmall]] },
  "3.10b": {
    right: [(y) => y / (1 - Math.abs(y))],
    wrong: [[(y) => y / (1 - y), /^At \(−0.5\) /]],
  },
  "3.11a": { right: [2.5], wrong: [[1, tooSmall]] },
  "3.11b": {
    right: [(x, theta) => (x > theta ? x : 0)],
    wrong: [[(x, theta) => (x >= theta ? x : 0), /^At \(1, 1\) it gives 1; it should give 0\.$/]],
  },
  "3.12a": {
    right: [(x) => Math.max(-x - 1, 0, x - 1)],
    wrong: [[(x) => Math.max(-x - 1, x - 1), /^At \(0\) it gives −1; it should give 0\.$/]],
  },
  "3.12b": { right: [3030], wrong: [[3000, tooSmall]] },
  "3.13a": {
    right: [(x) => Math.min(1, Math.max(0, (x + 3) / 6))],
    wrong: [[(x) => (x + 3) / 6, /^At \(−10\) /]],
  },
  "3.13b": { right: ["1 + sin(2 * x)"], wrong: [["1 + cos(x)^2", differs]] },
  "3.14a": {
    right: [
      (a, b) => {
        const s = sigmoid(b);
        return a * (s + b * s * (1 - s));
      },
    ],
    wrong: [
      [(a, b) => a * sigmoid(b), /^At \(2, 1\) it gives 1.46212; it should give 1.85534\.$/],
      [(_, b) => swish.derivative(b), /^At \(2, 1\) it gives 0.927671; it should give 1.85534\.$/],
    ],
  },
  "3.14b": { right: [200], wrong: [[300, tooLarge]] },
  "4a": {
    right: [sigmoid, (z) => 1 / (1 + Math.exp(-z))],
    wrong: [
      [(z) => z, /^At \(0\) it gives 0; it should give 0.5\.$/],
      [(z) => (z > 0 ? 1 : 0), /^At \(0\) it gives 0; it should give 0.5\.$/],
    ],
  },
  "4b": { right: ["tanh(x) + x / cosh(x)^2"], wrong: [["1 - tanh(x)^2", differs]] },
  "2.6a": { right: [0.0215], wrong: [[0.0107, tooSmall]] },
  "2.6b": {
    right: [(a, b, c) => Math.sqrt((a * a + b * b + c * c - (a + b + c) ** 2 / 3) / 6)],
    wrong: [
      // the deviation of a run, not of the mean
      [
        (a, b, c) => Math.sqrt((a * a + b * b + c * c - (a + b + c) ** 2 / 3) / 2),
        /^At \(1, 2, 3\) it gives 1; /,
      ],
    ],
  },
  "4.1a": { right: [1 / 1024], wrong: [[0.1, tooLarge]] },
  "4.1b": {
    right: [(change, weight) => Math.log10(Math.abs(change / weight))],
    wrong: [[(change, weight) => Math.log10(change / weight), /^At \(−0.002, 2\) it gives NaN; /]],
  },
  "5.1a": {
    right: [(x) => (x >= 0 ? x : x < -10 ? -1 : (1 + x / 10) ** 10 - 1)],
    wrong: [
      [(x) => (x < 0 ? (1 + 0.1 * x) ** 10 - 1 : x), /^At \(−30\) it gives 1023; it should give −1\.$/],
    ],
  },
  "5.1b": {
    right: [6.73, 6.7275],
    wrong: [
      [22, tooLarge],
      [1.1, tooSmall],
    ],
  },
  "4.2a": { right: [2 / 3, 0.667], wrong: [[0.5, tooSmall]] },
  "4.2b": { right: [(n) => 2 * n], wrong: [[(n) => n, /^At \(3\) it gives 3; it should give 6\.$/]] },
  "5a": {
    right: [(x) => (x > 0 ? x : 2 * Math.expm1(x))],
    wrong: [[(x) => Math.max(2 * Math.expm1(x), x), /^At \(−0.5\) /]],
  },
  "5b": {
    right: [(x) => (x > 0 ? 1 : 0)],
    wrong: [[(x) => Math.max(0, Math.abs(x) / x), /^At \(0\) it gives NaN; it should give 0\.$/]],
  },
};

for (const [id, { right, wrong }] of Object.entries(answers))
  test(`exercise ${id} takes right answers, and breaks typical wrong ones`, () => {
    assert.ok(right.length > 0 && wrong.length > 0);
    const { judge } = exercises[id as ExerciseId];
    for (const answer of right) assert.ok(judge(answer).right, `${answer}: ${says(judge(answer))}`);
    for (const [answer, reason] of wrong) {
      const judgement = judge(answer);
      assert.ok(!judgement.right, `${answer}: ${says(judgement)}`);
      assert.match(says(judgement), reason);
    }
  });

test("an answer of the wrong kind, and an expression that cannot be read, are told so", () => {
  assert.match(says(exercises["1a"].judge("26")), /is a number; this is of type string/);
  assert.match(says(exercises["2.1a"].judge(1)), /is a function; this is of type number/);
  assert.match(says(exercises["2.2b"].judge(6)), /is an expression in quotes; this is of type number/);
  assert.match(says(exercises["2.2b"].judge("6 * (x")), /cannot read/);
  assert.match(says(exercises["1a"].judge(Number.NaN)), /NaN is no number/);
});

test("a notebook's exercises are those of the file of its name", async () => {
  const folder = join(__dirname, "..", "lib", "lessons", "exercises");
  const lessons = [...readCourse()].filter(([name]) => isLesson(name));
  const files = lessons.map(([name]) => name);
  const all = readdirSync(folder).filter((file) => file !== "index.ts");
  assert.deepEqual(all.map((file) => basename(file, ".ts")).sort(), files.sort());
  for (const [name, { cells }] of lessons) {
    const [defined] = Object.values<object>(await import(join(folder, name)));
    const code = cells.filter(({ cell_type }) => cell_type === "code").map(sourceOf);
    const asked = code.flatMap((source) =>
      [...source.matchAll(/\bexercise\("([^"]+)"/g)].map(([, id]) => id),
    );
    assert.deepEqual([...new Set(asked)].sort(), Object.keys(defined), `${name} and its file`);
  }
});
