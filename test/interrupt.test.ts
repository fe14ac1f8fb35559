import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { notebookFolder } from "../scripts/notebooks/notebook";

const prepare = `import { adam, createNetwork, moons, progressBar, tanh, train } from "why-relu";
const data = moons({ rows: 1000 });
const network = createNetwork({ inputs: 2, hidden: [64, 64], outputs: 2, activation: tanh });
const started: number[] = [];`;

const long = `for (const seed of [1, 2, 3]) {
  started.push(seed);
  const options = { loss: "crossEntropy", optimizer: adam(), epochs: 100_000, seed } as const;
  await train(network, data, { ...options, onStep: progressBar("Training") });
}`;

const look = `const seen = network.history.steps;
console.log(JSON.stringify([started, network.history]));`;

const lookAgain = `await new Promise((resolve) => setTimeout(resolve, 300));
console.log(network.history.steps === seen);`;

const short = `const history = await train(network, data, { loss: "crossEntropy", optimizer: adam(), epochs: 2 });
console.log(history.steps);`;

test("an interrupt in the kernel stops a cell that trains, keeps what was learned, and leaves the kernel usable", async () => {
  const { setUp } = await import("../scripts/setup/index.mjs");
  const { python, env } = await setUp();
  const cells = [prepare, long, look, lookAgain, short];
  const script = join(__dirname, "fixtures", "interrupt.py");
  const { stdout, stderr } = spawnSync(python, [script], {
    cwd: notebookFolder,
    env,
    input: JSON.stringify(cells),
    encoding: "utf8",
  });
  assert.ok(stdout, stderr);
  const [prepared, trained, seen, seenAgain, usable] = JSON.parse(stdout);
  assert.deepEqual([prepared.output, prepared.interrupted], ["", false]);

  assert.ok(trained.interrupted, "the training lasted until it was interrupted");
  assert.match(trained.output, /Training: 0 %, step 1 of /);
  assert.match(trained.output, /The cell was stopped/);
  assert.ok(trained.seconds < 10, `the cell ended ${trained.seconds} s after the interrupt`);

  const [started, { steps, loss, stopped }] = JSON.parse(seen.output.slice(seen.output.indexOf("[[")));
  assert.deepEqual(started, [1], "the loop around the training ended too");
  assert.equal(stopped, "interrupted");
  assert.ok(steps > 0 && loss.length > 0);
  assert.match(seenAgain.output, /true/, "nothing goes on in the background");
  assert.match(usable.output, /64/);
});
