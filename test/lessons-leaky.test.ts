import assert from "node:assert/strict";
import { test } from "node:test";
import { leakyRelu, relu } from "../lib/activations";
import { contest, signTest, wakeUp } from "../lib/lessons";

test("the sign test counts pairs, and leaves out equal ones", () => {
  const { larger, smaller, chance } = signTest([1, 5, 3, 2], [1, 4, 2, 7]);
  assert.deepEqual([larger, smaller, chance], [2, 1, 1]);
});

test("its chance is that of a fair coin, counted over all throws", () => {
  for (const throws of [1, 5, 10]) {
    for (let heads = 0; heads <= throws; heads++) {
      const first = Array.from({ length: throws }, (_, i) => (i < heads ? 1 : -1));
      const unevenness = Math.abs(2 * heads - throws);
      let atLeast = 0;
      for (let outcome = 0; outcome < 2 ** throws; outcome++) {
        const ones = outcome.toString(2).replaceAll("0", "").length;
        if (Math.abs(2 * ones - throws) >= unevenness) atLeast++;
      }
      const { chance } = signTest(first, new Array(throws).fill(0));
      assert.ok(Math.abs(chance - atLeast / 2 ** throws) < 1e-12, `${heads} of ${throws}`);
    }
  }
});

test("its verdict says which list is larger, or that nothing can be said", () => {
  const ones = new Array(6).fill(1);
  const zeros = new Array(6).fill(0);
  assert.equal(signTest(ones, zeros).verdict, true);
  assert.equal(signTest(zeros, ones).verdict, false);
  assert.equal(signTest(ones.slice(1), zeros.slice(1)).verdict, "too close to call");
  assert.equal(signTest(ones, ones).verdict, "too close to call");
  assert.equal(signTest(ones, zeros).says, "6 : 0 (3.1 %)");
  assert.throws(() => signTest([1, 2], [1]), /2 values to pair with 1/);
});

test("units asleep stay so without a leak, and wake up with one", () => {
  const [dead, leaky] = [wakeUp(relu), wakeUp(leakyRelu)];
  assert.ok(dead.asleep.every((share) => share === 1));
  assert.ok(dead.loss.every((loss) => Math.abs(loss - Math.LN2) < 0.01));
  assert.ok(leaky.asleep.every((share) => share < 1));
  assert.ok(leaky.loss.every((loss) => loss < 0.5));
  assert.equal(leaky.name, "Leaky ReLU");
});

test("a contest measures each seed at a rate that suits the activation, the same each time", () => {
  const { name, rate, values } = contest(relu, "moons", "loss");
  assert.equal(name, "ReLU");
  assert.ok([0.003, 0.01, 0.03].includes(rate));
  assert.equal(values.length, 15);
  assert.ok(values.every((loss) => loss > 0 && loss < Math.LN2));
  assert.deepEqual(contest(relu, "moons", "loss").values, values);
  const accuracies = contest(relu, "moons", "accuracy").values;
  assert.ok(accuracies.every((share) => share > 0.8 && share <= 1));
});
