import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createContext, runInContext } from "node:vm";
import { activation, activations, elu, maxout, prelu, relu, rrelu, tanh } from "../lib/activations";
import { adam, circles, createNetwork, score, sgd, spirals, startTraining } from "../lib/network";
import { type PlaygroundOptions, stateOf } from "../lib/notebook/playground/options";
import { type PlaygroundRun, startRun } from "../lib/notebook/playground/run";
import { lineOf } from "../lib/notebook/playground/state";
import { fromFormulas } from "../lib/symbolic";
import { root } from "../scripts/setup/folders.mjs";

execFileSync(process.execPath, [join(root, "scripts/page-code.mjs")]);
const code = readFileSync(join(root, "lib/dist/notebook/playground/page.js"), "utf8");

/** The page's own code, where there is no page and nothing of Node's. */
const page = createContext({});
runInContext(code, page);

/** A run by the page's code, of a state that reached it as text. */
const runInPage = (options: PlaygroundOptions): PlaygroundRun =>
  runInContext(
    `(text) => { const { state, specials } = JSON.parse(text); return playground.startRun(state, specials); }`,
    page,
  )(JSON.stringify(stateOf(options)));

const parametersOf = ({ network }: Pick<PlaygroundRun, "network">) => Array.from(network.parameters);

test("the page's code has less than 60 kB", () => {
  assert.ok(Buffer.byteLength(code) < 60_000, `${Buffer.byteLength(code)} bytes`);
});

describe("the page computes what the library computes, bit for bit", () => {
  test("as createNetwork and startTraining do, with gradient descent", () => {
    const run = runInPage({
      data: "circles",
      layers: [
        { units: 8, activation: tanh },
        { units: 8, activation: relu },
      ],
      start: "he",
      rate: 0.1,
      optimizer: "sgd",
      seed: 3,
      epochs: 12,
    });
    const network = createNetwork({
      inputs: 2,
      hidden: [
        { units: 8, activation: tanh },
        { units: 8, activation: relu },
      ],
      outputs: 1,
      initialization: "he",
      seed: 3,
    });
    const data = circles({ rows: 200, seed: 3 });
    const training = startTraining(network, data, {
      loss: "binaryCrossEntropy",
      optimizer: sgd({ learningRate: 0.1 }),
      epochs: 12,
      batch: 20,
    });
    for (let step = 0; step < training.steps; step++) training.step();
    assert.deepEqual(parametersOf(run), Array.from(network.parameters));
    assert.deepEqual({ ...run.scoreOn("rows") }, score(network, data, "binaryCrossEntropy"));
  });

  test("with Adam, another start and a trained parameter", () => {
    const hidden = [
      { units: 5, activation: prelu },
      { units: 3, activation: elu.with({ alpha: 2 }) },
    ];
    const run = runInPage({ data: "spirals", layers: hidden, start: 0.1, rate: 0.03, seed: 7, epochs: 20 });
    const network = createNetwork({ inputs: 2, hidden, outputs: 1, initialization: () => 0.1, seed: 7 });
    const training = startTraining(network, spirals({ rows: 200, seed: 7 }), {
      loss: "binaryCrossEntropy",
      optimizer: adam({ learningRate: 0.03 }),
      epochs: 20,
      batch: 20,
    });
    for (let step = 0; step < training.steps; step++) training.step();
    assert.deepEqual(parametersOf(run), Array.from(network.parameters));
  });

  for (const [name, f] of Object.entries(activations)) {
    if (name === "logit") continue; // NaN for half of all sums: no start suits it
    test(name, () => {
      const options = { layers: [{ units: 3, activation: f }], start: "lecun", seed: 2, epochs: 2 } as const;
      const [there, here] = [runInPage(options), runInKernel(options)];
      assert.deepEqual(parametersOf(there), parametersOf(here));
      assert.notDeepEqual(parametersOf(there), parametersOf(runInKernel({ ...options, epochs: 0 })));
    });
  }
});

const runInKernel = (options: PlaygroundOptions): PlaygroundRun => {
  const { state, specials } = stateOf(options);
  return startRun(state, specials);
};

describe("a student's own function", () => {
  const bump = fromFormulas({ name: "bump", branches: [{ value: "x * exp(-x^2 / 2)" }] });
  const run = { layers: [{ units: 6, activation: bump }], seed: 4, epochs: 15 };
  const trained = () => {
    const network = createNetwork({ inputs: 2, hidden: run.layers, outputs: 1, seed: 4 });
    const data = circles({ rows: 200, seed: 4 });
    const training = startTraining(network, data, {
      loss: "binaryCrossEntropy",
      optimizer: adam({ learningRate: 0.03 }),
      epochs: 15,
      batch: 20,
    });
    for (let step = 0; step < training.steps; step++) training.step();
    return Array.from(network.parameters);
  };

  test("made of formulas computes the same in the page, bit for bit", () =>
    assert.deepEqual(parametersOf(runInPage(run)), trained()));

  test("made of code reaches the page by its formulas, the same to 9 digits", () => {
    const own = activation({
      name: "own",
      value: (x) => x * Math.exp((-x * x) / 2),
      derivative: (x) => (1 - x * x) * Math.exp((-x * x) / 2),
      branches: [{ value: "x * exp(-x^2 / 2)", derivative: "(1 - x^2) * exp(-x^2 / 2)" }],
      range: "[-1, 1]",
    });
    const there = parametersOf(runInPage({ ...run, layers: [{ units: 6, activation: own }] }));
    for (const [i, parameter] of trained().entries()) assert.ok(Math.abs(there[i] - parameter) < 1e-9);
  });
});

test("a loss that is no number ends the training", () => {
  const run = runInPage({
    layers: [
      { units: 4, activation: activations.squaredRelu },
      { units: 4, activation: activations.exponential },
    ],
    rate: 1e4,
    optimizer: "sgd",
    epochs: 50,
  });
  assert.equal(run.diverged, true);
  assert.ok(run.epochs < 50);
});

test("a loss that is no number from the start is told before any training", () => {
  const run = runInPage({ layers: [{ units: 4, activation: activations.logit }], start: 1, epochs: 3 });
  assert.equal(run.diverged, true);
  assert.equal(run.epochs, 0);
});

describe("the line of code", () => {
  const lineFor = (options: PlaygroundOptions) => lineOf(stateOf(options).state);
  test("names all that makes the network, and what it imports", () =>
    assert.equal(
      lineFor({
        data: "spirals",
        layers: [
          { units: 8, activation: tanh },
          { units: 4, activation: relu },
        ],
        start: "he",
        rate: 0.01,
        optimizer: "sgd",
        seed: 3,
        epochs: 40,
      }),
      'import { playground, relu, tanh } from "why-relu"; playground({ data: "spirals", layers: [{ units: 8, activation: tanh }, { units: 4, activation: relu }], start: "he", rate: 0.01, optimizer: "sgd", seed: 3, epochs: 40 });',
    ));

  for (const [what, options] of Object.entries<PlaygroundOptions>({
    "by default": {},
    "without a layer": { layers: [], epochs: 3 },
    "with parameters": {
      layers: [
        { units: 2, activation: elu.with({ alpha: 0.5 }) },
        { units: 1, activation: rrelu },
      ],
    },
    "with a function of one's own": {
      layers: [
        {
          units: 2,
          activation: fromFormulas({
            name: 'a "bend"',
            parameters: { c: { default: 1, meaning: "slope" } },
            branches: [{ where: "x < 0", value: "0" }, { value: "c * x" }],
            kinks: [0],
          }).with({ c: 3 }),
        },
      ],
    },
  }))
    test(`makes the same playground again ${what}`, () => {
      const line = lineFor(options);
      const names = /import \{ (.*?) \}/.exec(line)?.[1] as string;
      let again: PlaygroundOptions | undefined;
      const scope: Record<string, unknown> = {
        ...activations,
        fromFormulas,
        playground: (given: PlaygroundOptions) => (again = given),
      };
      const used = names.split(", ");
      new Function(...used, line.slice(line.indexOf(";") + 1))(...used.map((name) => scope[name]));
      assert.deepEqual(stateOf(again), stateOf(options));
    });
});

describe("options that do not fit", () => {
  const wrong: [options: object, message: RegExp][] = [
    [{ data: "moon" }, /^playground: data must be circles, moons, spirals, xor, not moon$/],
    [{ start: "xavier" }, /start must be gain, he, glorot, lecun or a number, not xavier/],
    [{ start: -1 }, /start must be a number above 0, not -1/],
    [{ rate: 0 }, /rate must be a number above 0, not 0/],
    [{ optimizer: "adamw" }, /optimizer must be sgd, momentum, rmsprop, adam, not adamw/],
    [{ seed: 1.5 }, /seed must be a whole number from 0 to 4294967295, not 1\.5/],
    [{ epochs: 1e6 }, /epochs must be a whole number from 0 to 5000, not 1000000/],
    [{ layers: 3 }, /layers must be a list of at most 6 such as/],
    [{ layers: [{ units: 13 }] }, /layer 1: units must be a whole number from 1 to 12, not 13/],
    [
      { layers: [{ units: 2 }, { units: 2, activation: maxout }] },
      /layer 2: the activation must be a function of a number such as relu, not maxout/,
    ],
    [{ layers: [{ units: 2, activation: "relu" }] }, /layer 1: the activation must be .* not relu/],
    [{ hidden: [8] }, /there is no option hidden; there are data, layers/],
    [
      {
        layers: [
          {
            units: 2,
            activation: activation({
              name: "bare",
              value: (x) => x,
              derivative: () => 1,
              branches: [],
              range: "(-∞, ∞)",
            }),
          },
        ],
      },
      /bare has no formulas/,
    ],
  ];
  for (const [options, message] of wrong)
    test(String(message), () => assert.throws(() => stateOf(options as PlaygroundOptions), { message }));
});
