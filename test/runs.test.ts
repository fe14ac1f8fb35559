import assert from "node:assert/strict";
import { test } from "node:test";
import { leakyRelu, linear, relu, sigmoid, softplus, swish, tanh } from "../lib/activations";
import {
  asleepShare,
  cornering,
  experiments,
  layerCost,
  learn,
  learnMoons,
  learnSlopes,
  measures,
  type ProblemName,
  roughnessOf,
  rowsOf,
  runOnce,
  shrinking,
  stepsToLearn,
  togetherShare,
  wakeUp,
  weightPath,
  zeroShare,
} from "../lib/lessons";
import { createNetwork, type Dataset, moons, probe, sgd } from "../lib/network";

const names: ProblemName[] = ["moons", "circles", "spirals", "digits", "handwriting", "wave"];

test("rows to learn from, to choose by and to test have nothing in common", () => {
  for (const name of names) {
    const { training, validation, test } = rowsOf(name, 3);
    const texts = (data: Dataset) =>
      Array.from({ length: data.rows }, (_, i) =>
        data.inputs.subarray(i * data.features, (i + 1) * data.features).join(),
      );
    const [learned, chosen, fresh] = [training, validation, test].map(texts);
    assert.equal(
      new Set([...learned, ...chosen, ...fresh]).size,
      learned.length + chosen.length + fresh.length,
    );
    assert.ok(validation.rows >= 0.2 * training.rows && test.rows >= 400, name);
  }
});

test("a seed draws the same rows each time, another seed others; an unknown problem is named", () => {
  const inputs = (seed: number) => Array.from(rowsOf("handwriting", seed).test.inputs);
  const first = inputs(1);
  assert.notDeepEqual(inputs(2), first);
  assert.deepEqual(inputs(1), first);
  assert.throws(() => rowsOf("suns" as ProblemName, 1), /no problem "suns", but moons, circles/);
});

test("learning is better than guessing on every problem, and its options count", () => {
  for (const problem of names) {
    const options = { problem, activation: tanh, rate: 0.01, seed: 1 };
    const { scoreOn } = learn(options);
    const untrained = learn({ ...options, rate: 1e-9 });
    assert.ok(scoreOn("test").loss < untrained.scoreOn("test").loss, problem);
  }
  const options = { problem: "moons", activation: swish, rate: 0.03, seed: 1 } as const;
  const loss = (changes: object) => learn({ ...options, ...changes }).scoreOn("test").loss;
  const usual = loss({});
  assert.equal(loss({}), usual);
  const others = [
    { epochs: 3 },
    { hidden: [4] },
    { seed: 2 },
    { rate: 0.01 },
    { trainActivation: false },
    { initialization: "glorot" },
    { optimizer: (learningRate: number) => sgd({ learningRate }) },
  ];
  for (const other of others) assert.notEqual(loss(other), usual, JSON.stringify(other));
});

test("steps to learn end at the goal, or at the cap", () => {
  const options = { problem: "handwriting", activation: relu, rate: 0.1, seed: 1 } as const;
  const steps = stepsToLearn(options);
  assert.ok(steps >= 10 && steps < 500 && steps % 10 === 0);
  assert.ok(stepsToLearn({ ...options, goal: 0.5 }) < steps);
  assert.equal(stepsToLearn({ ...options, goal: 1.1, cap: 30 }), 30);
  assert.equal(stepsToLearn({ ...options, rate: 1e9, cap: 50 }), 50);
});

test("positive inputs move both weights alike at every step, centred ones half of the time", () => {
  const paths = (feed: (z: number) => number) =>
    Array.from({ length: 20 }, (_, i) => weightPath({ feed, rate: 1, seed: i + 1 }));
  assert.equal(togetherShare(paths(sigmoid)), 1);
  const share = togetherShare(paths(tanh));
  assert.ok(share > 0.35 && share < 0.65, `${share}`);
});

test("a batch's step follows the mean of its examples: opposite signs where the loss says so", () => {
  const shares = [1, 8, 32, 128].map((batch) => {
    const paths = Array.from({ length: 20 }, (_, i) =>
      weightPath({ feed: sigmoid, rate: 2, batch, seed: i + 1 }),
    );
    return togetherShare(paths);
  });
  assert.equal(shares[0], 1);
  for (let i = 1; i < shares.length; i++) assert.ok(shares[i] < shares[i - 1], shares.join());
});

test("a path starts at 0, ends near its target or at its cap, and is the same for the same seed", () => {
  for (const feed of [sigmoid, (z: number) => sigmoid(z) - 0.5, tanh]) {
    const options = { feed, rate: 1, seed: 3, target: [0.6, -0.8] } as const;
    const path = weightPath(options);
    const [a, b] = path.at(-1) as readonly [number, number];
    assert.deepEqual(path[0], [0, 0]);
    assert.ok(Math.hypot(a - 0.6, b + 0.8) <= 0.1);
    assert.deepEqual(weightPath(options), path);
  }
  const idle = weightPath({ feed: () => 0, rate: 1, seed: 1, cap: 50 });
  assert.equal(idle.length, 51);
  assert.deepEqual(idle.at(-1), [0, 0]);
  const diverged = weightPath({ feed: sigmoid, rate: 30, seed: 1, cap: 400 });
  assert.equal(diverged.length, 401); // weights that have become NaN have not arrived
});

test("units asleep stay so without a leak, and wake up with one", () => {
  for (const seed of [1, 2, 3]) {
    const [dead, leaky] = [relu, leakyRelu].map((activation) => wakeUp({ activation, rate: 0.01, seed }));
    assert.equal(dead.asleep, 1);
    assert.ok(Math.abs(dead.loss - Math.LN2) < 0.01);
    assert.ok(leaky.asleep < 1 && leaky.loss < 0.5);
  }
});

test("zeros and sleepers are counted", () => {
  const data = moons({ rows: 50 });
  const network = createNetwork({ inputs: 2, hidden: [4], outputs: 2, activation: relu, seed: 1 });
  const { weights, biases } = network.layers[0] as { weights: Float64Array; biases: Float64Array };
  weights.fill(0);
  biases.set([1, -1, 0, 2]);
  assert.equal(zeroShare(network, data), 0.5);
  assert.equal(asleepShare(network, data), 0.5);
  weights[0] = 10; // the first unit sees the first input: 0 for some rows, not for all
  biases[0] = 0;
  const negative = data.inputs.filter((x, i) => i % 2 === 0 && x <= 0).length;
  assert.equal(zeroShare(network, data), (100 + negative) / 200);
  assert.equal(asleepShare(network, data), 0.5);
  biases.fill(-1e6); // a leaky unit may sleep too: what counts is the sign of its sum
  assert.equal(asleepShare(network, data), 1);
});

test("each layer's slope moves away from where it starts, unless it is fixed", () => {
  const options = { problem: "moons", rate: 0.01, seed: 1 } as const;
  const { slopes, scoreOn } = learnSlopes(options);
  assert.equal(slopes.length, 3);
  assert.ok(slopes.every((alpha) => Number.isFinite(alpha) && alpha !== 0.25));
  const fixed = learnSlopes({ ...options, trained: false });
  assert.deepEqual(fixed.slopes, [0.25, 0.25, 0.25]);
  assert.notEqual(fixed.scoreOn("test").loss, scoreOn("test").loss);
  assert.deepEqual(learnSlopes({ ...options, alpha: 0.25 }).slopes, slopes);
  assert.notDeepEqual(learnSlopes({ ...options, alpha: 0 }).slopes, slopes);
});

test("the gradient shrinks by the ratio of ∂L/∂z, whatever the size of the layers", () => {
  const options = { activation: sigmoid, layers: 6, seed: 2 };
  assert.ok(shrinking(options) > 30);
  assert.ok(shrinking({ ...options, activation: relu }) < 30);
  assert.notEqual(shrinking({ ...options, pictures: "handwriting" }), shrinking(options));
  const network = createNetwork({ inputs: 2, hidden: [3, 3], outputs: 2, activation: relu, seed: 1 });
  const [first, second] = probe(network, moons({ rows: 8 }), "crossEntropy");
  assert.equal(first.gradients.length, second.gradients.length);
});

test("a linear network is a plane, and one with Swish is smoother than one with ReLU", () => {
  for (const seed of [1, 2, 3]) {
    const [plane, folded, soft] = [linear, relu, swish].map(
      (activation) => roughnessOf({ activation, size: 31, seed }).bending,
    );
    assert.ok(plane < 1e-9);
    assert.ok(soft > 0 && folded > soft);
  }
});

test("boundaries are compared between networks that have learned equally well", () => {
  for (const activation of [relu, softplus]) {
    const { network, reached, steps } = learnMoons({ activation, rate: 0.03, seed: 2 });
    assert.ok(reached && steps < 3000);
    const corners = cornering(network);
    assert.ok(corners > 0.1 && corners <= 1);
  }
  assert.equal(learnMoons({ activation: relu, rate: 1e-6, cap: 20, seed: 2 }).reached, false);
});

test("a sum of products takes longer than the activation alone, and any takes some time", () => {
  const alone = layerCost({ activation: relu, seed: 1 });
  const withProducts = layerCost({ activation: relu, products: 500, seed: 1 });
  assert.ok(alone > 0 && withProducts > 0 && Number.isFinite(alone + withProducts));
});

test("a live run of every experiment gives a number", () => {
  for (const [id, experiment] of Object.entries(experiments)) {
    const [name] = Object.keys(experiment.conditions);
    const { value } = runOnce(experiment, name, 1, 0.01);
    const positive = measures[experiment.measure].scale === "ratio";
    assert.ok(positive ? value > 0 : value >= 0 && value <= 1, `${id}: ${value}`);
  }
});
