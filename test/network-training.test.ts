import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { elu, prelu, relu, swish, tanh } from "../lib/activations";
import { maxout } from "../lib/activations/vectors";
import {
  adam,
  createNetwork,
  momentum,
  moons,
  type Optimizer,
  predict,
  type Regression,
  rmsprop,
  score,
  sgd,
  startTraining,
  train,
} from "../lib/network";
import type { Dense } from "../lib/network/layers/dense";

/** Two steps of each optimiser on the parabola w²/2 from w = 1, worked out by hand. */
const steps: [Optimizer, number[]][] = [
  [sgd({ learningRate: 0.5 }), [0.5, 0.25]],
  // v = 1; then v = 0.5 + 0.5
  [momentum({ learningRate: 0.5, momentum: 0.5 }), [0.5, 0]],
  // s = 0.5; then s = 0.25 + 0.5 · 0.737157 = 0.6185786, and the step is 0.1 · 0.8585786 / 0.7864977
  [rmsprop({ learningRate: 0.1, decay: 0.5, epsilon: 1e-12 }), [0.8585786, 0.7494138]],
  // the first step is η whatever the gradient; then m̂ = 0.7 / 0.75, v̂ = 0.39 / 0.4375, and the step is 0.0988538
  [adam({ learningRate: 0.1, beta1: 0.5, beta2: 0.75, epsilon: 1e-12 }), [0.9, 0.8011462]],
];

for (const [optimizer, expected] of steps)
  test(`${optimizer.name} takes the steps of its formula`, () => {
    const w = Float64Array.of(1);
    const step = optimizer.start(1);
    for (const value of expected) {
      step(w, w.slice());
      assert.ok(Math.abs(w[0] - value) < 1e-7, `${w[0]} is not ${value}`);
    }
  });

const fit = { loss: "crossEntropy", optimizer: adam({ learningRate: 0.01 }), epochs: 60 } as const;

for (const activation of [tanh, relu, elu, prelu, swish, maxout])
  test(`two hidden layers of ${activation.label} learn the two moons`, async () => {
    const network = createNetwork({ inputs: 2, hidden: [16, 16], outputs: 2, activation, seed: 1 });
    const history = await train(network, moons({ seed: 1 }), { ...fit, validation: moons({ seed: 2 }) });
    assert.equal(history.loss.length, 60);
    assert.ok(history.loss[59] < history.loss[0] / 3);
    assert.deepEqual(history.validation[59], score(network, moons({ seed: 2 }), "crossEntropy"));
    assert.ok((history.validation[59].accuracy as number) > 0.93);
  });

for (const optimizer of [
  sgd({ learningRate: 0.3 }),
  momentum({ learningRate: 0.05 }),
  rmsprop({ learningRate: 0.01 }),
])
  test(`${optimizer.name} learns the two moons`, async () => {
    const network = createNetwork({ inputs: 2, hidden: [16], outputs: 1, activation: tanh, seed: 1 });
    await train(network, moons({ seed: 1 }), { loss: "binaryCrossEntropy", optimizer, epochs: 150 });
    assert.ok((score(network, moons({ seed: 2 }), "binaryCrossEntropy").accuracy as number) > 0.93);
  });

test("squared error recovers a line", async () => {
  const inputs = Float64Array.from({ length: 50 }, (_, i) => i / 25 - 1);
  const line: Regression = {
    rows: 50,
    features: 1,
    inputs,
    targets: inputs.map((x) => 3 * x - 2),
    outputs: 1,
  };
  const network = createNetwork({ inputs: 1, hidden: [], outputs: 1 });
  await train(network, line, { loss: "squaredError", optimizer: sgd({ learningRate: 0.1 }), epochs: 200 });
  const [slope, offset] = network.parameters;
  assert.ok(Math.abs(slope - 3) < 1e-6 && Math.abs(offset + 2) < 1e-6, `${slope} x + ${offset}`);
});

test("trained activation parameters move, and those that must be positive stay so", async () => {
  const options = { inputs: 2, outputs: 2, seed: 1 };
  const hidden = [
    { units: 8, activation: prelu },
    { units: 8, activation: swish },
  ];
  const network = createNetwork({ ...options, hidden });
  await train(network, moons(), fit);
  const [alpha, beta] = network.layers.map((layer) => (layer as Dense).activationParameters[0]);
  assert.notEqual(alpha, 0.25);
  assert.notEqual(beta, 1);

  const steep = createNetwork({ ...options, hidden: [{ units: 8, activation: swish }] });
  const layer = steep.layers[0] as Dense;
  const training = startTraining(steep, moons(), { ...fit, optimizer: sgd({ learningRate: 1e4 }) });
  for (let step = 0; step < 5; step++) training.step();
  assert.ok(layer.activationParameters[0] > 0, `β is ${layer.activationParameters[0]}`);
});

test("trainActivation: false keeps the parameters", () => {
  const hidden = [{ units: 8, activation: prelu, trainActivation: false }];
  const network = createNetwork({ inputs: 2, hidden, outputs: 2 });
  assert.equal(network.parameters.length, 2 * 8 + 8 + 8 * 2 + 2);
});

test("the last batch of an epoch takes the rows that are left", () => {
  const network = createNetwork({ inputs: 2, hidden: [4], outputs: 2, activation: tanh });
  const training = startTraining(network, moons({ rows: 70 }), { ...fit, epochs: 3, batch: 32 });
  assert.deepEqual([training.stepsPerEpoch, training.steps], [3, 9]);
});

test("one step over all rows follows the gradient of the mean loss", () => {
  const data = moons({ rows: 70 });
  const network = createNetwork({ inputs: 2, hidden: [4], outputs: 2, activation: tanh });
  const before = score(network, data, "crossEntropy").loss;
  const options = {
    loss: "crossEntropy",
    optimizer: sgd({ learningRate: 1e-6 }),
    epochs: 1,
    batch: 70,
  } as const;
  const training = startTraining(network, data, options);
  const loss = training.step();
  assert.ok(Math.abs(loss - before) < 1e-12);
  const squares = training.gradient.parameters.reduce((sum, g) => sum + g * g, 0);
  const fall = before - score(network, data, "crossEntropy").loss;
  assert.ok(Math.abs(fall / (1e-6 * squares) - 1) < 1e-4, "to first order the loss falls by η |g|²");
});

test("dropout is for training only, and keeps the mean", () => {
  const network = createNetwork({
    inputs: 1,
    hidden: [{ dropout: 0.4 }],
    outputs: 1,
    initialization: () => 1,
  });
  network.parameters.set([1, 0]);
  assert.deepEqual([...predict(network, Float64Array.of(1, 2))], [1, 2]);
  const rows = 20_000;
  const ones: Regression = {
    rows,
    features: 1,
    inputs: new Float64Array(rows).fill(1),
    targets: new Float64Array(rows),
    outputs: 1,
  };
  const training = startTraining(network, ones, {
    loss: "squaredError",
    optimizer: sgd({ learningRate: 1e-9 }),
    epochs: 1,
    batch: rows,
  });
  // outputs are 0 with probability 0.4, else 1 / 0.6: the mean square is 0.6 / 0.36
  assert.ok(Math.abs(training.step() - 1 / 0.6) < 0.03);
});

test("a loss that diverges stops the training with the reason", async () => {
  const inputs = Float64Array.of(1e3, -1e3);
  const data: Regression = { rows: 2, features: 1, inputs, targets: inputs, outputs: 1 };
  const network = createNetwork({ inputs: 1, hidden: [4], outputs: 1, activation: relu, seed: 1 });
  let last: unknown;
  const history = await train(network, data, {
    loss: "squaredError",
    optimizer: sgd({ learningRate: 1 }),
    epochs: 1000,
    onStep: ({ stopped, loss }) => {
      last = [stopped, Number.isFinite(loss)];
    },
  });
  assert.equal(history.stopped, "diverged");
  assert.deepEqual(last, ["diverged", false]);
  assert.equal(history.loss.length, history.steps);
  assert.ok(history.steps > 0 && history.steps < 1000 && history.loss.every(Number.isFinite));
});

const run = promisify(execFile);

test("the same seed gives the same bits in two processes, and another seed others", async () => {
  const learn = async (seed: number) =>
    (await run(process.execPath, ["--import", "tsx", "test/fixtures/network-digest.ts", String(seed)]))
      .stdout;
  const [first, second, other] = await Promise.all([learn(1), learn(1), learn(2)]);
  assert.equal(first, "946b62d1c7d67859750c661cb81f66af5818948843dd83bdbdd072ab6eaa6a27"); // in every engine
  assert.equal(first, second);
  assert.notEqual(first, other);
});

test("an interrupt stops the training and keeps what was learned", async () => {
  const script = ["--import", "tsx", "test/fixtures/network-interrupt.ts"];
  const { stdout } = await run(process.execPath, script, { timeout: 30_000 });
  const { name, stopped, steps, losses, moved, free } = JSON.parse(stdout);
  assert.equal(name, "Interrupted");
  assert.equal(stopped, "interrupted");
  assert.ok(steps > 0 && losses > 0 && moved && free);
});
