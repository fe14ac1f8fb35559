import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { information } from "../kernel/core/information";

interface Cell {
  readonly code: string;
  readonly interrupt?: true;
  readonly stop_on_error?: false;
}

interface Told {
  readonly text: string;
  readonly error: { ename: string; evalue: string; traceback: string[] } | null;
  readonly reply: { status: string; execution_count: number; ename?: string };
}

const anywhere = mkdtempSync(join(tmpdir(), "a folder somewhere "));

async function python(fixture: string, args: readonly string[], input = "[]"): Promise<string> {
  const { setUp } = await import("../scripts/setup/index.mjs");
  const { python, env } = await setUp();
  const script = join(__dirname, "fixtures", fixture);
  const { stdout, stderr } = spawnSync(python, [script, ...args], {
    env,
    input,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  assert.ok(stdout, stderr);
  return stdout;
}

/** What a front end is told of cells that are sent one after the other, in a folder outside the course. */
async function run(...cells: Cell[]): Promise<Told[]> {
  return (await runGroups(cells.map((cell) => [cell]))).flat();
}

const runGroups = async (groups: readonly Cell[][]): Promise<Told[][]> =>
  JSON.parse(await python("kernel.py", [anywhere], JSON.stringify(groups)));

test("the kernel tells the versions that it has", () => {
  const version = (name: string) => require(`${name}/package.json`).version;
  const { implementation_version, language_info, banner } = information;
  assert.equal(implementation_version, version("tslab"));
  assert.equal(language_info.version, version("@tslab/typescript-for-tslab"));
  assert.ok(banner.includes(language_info.version));
});

test("the course's package is found from any folder, with its types and its documentation", async () => {
  const [shown, wrong] = await run(
    { code: 'import { relu } from "why-relu";\nrelu(-2) + relu(3)' },
    { code: "relu.nothing" },
  );
  assert.deepEqual([shown?.text, shown?.reply.status], ["3\n", "ok"]);
  assert.match(wrong?.error?.evalue ?? "", /Property 'nothing' does not exist on type 'Activation/);
});

test("an error has a name, a value and the lines of the cells, in its message and in the reply", async () => {
  const bend =
    "interface Data {\n  x: number;\n}\n\nfunction f(x: number): number {\n  throw new RangeError('bad ' + x);\n}";
  const [, thrown, typed] = await run(
    { code: bend },
    { code: "// types go\ntype A = 1;\nf(3)" },
    { code: "const s: string =\n  5" },
  );
  assert.deepEqual(thrown?.error, {
    ename: "RangeError",
    evalue: "bad 3",
    traceback: ["RangeError: bad 3", "    at f (cell 1, line 6)", "    at cell 2, line 3"],
  });
  assert.deepEqual([thrown.reply.status, thrown.reply.ename], ["error", "RangeError"]);
  assert.deepEqual(
    [typed?.error?.ename, typed?.error?.evalue],
    ["TypeScript", "1:7 - Type 'number' is not assignable to type 'string'."],
  );
});

test("Node's modules can be imported: a teacher's tests need assert", async () => {
  const [equal, unequal] = await run(
    { code: 'import assert from "assert";\nassert.equal(1 + 1, 2);' },
    { code: "assert.equal(1 + 1, 3);" },
  );
  assert.equal(equal?.error, null);
  assert.equal(unequal?.error?.ename, "AssertionError");
});

test("cells behind one that fails are aborted, unless they ask not to be; the next is heard at once", async () => {
  const fails = { code: "throw new Error('no')" };
  const goesOn = { code: "throw new Error('no')", stop_on_error: false } as const;
  const [first, second, third] = await runGroups([
    [fails, { code: "1" }, { code: "2" }],
    [{ code: "3" }],
    [goesOn, { code: "4" }],
  ]);
  const statuses = (told: readonly Told[] = []) => told.map(({ reply }) => reply.status);
  assert.deepEqual(statuses(first), ["error", "aborted", "aborted"]);
  assert.deepEqual(statuses(second), ["ok"]);
  assert.deepEqual(statuses(third), ["error", "ok"]);
});

test("a cell that waits, that loops, and that loops after it has waited can be interrupted; its variables stay", async () => {
  const told = await run(
    { code: "let k = 0;" },
    { code: "k = 1;\nawait new Promise(() => {});", interrupt: true },
    { code: "while (true) k++;", interrupt: true },
    { code: "await null;\nk = -1;\nwhile (true) k--;", interrupt: true },
    { code: "console.log(k < -1)" },
  );
  assert.deepEqual(
    told.map(({ error }) => error?.ename),
    [undefined, "Interrupted", "Interrupted", "Interrupted", undefined],
  );
  assert.equal(told[4]?.text, "true\n");
});

test("a cell cannot end its kernel, nor flood it with words", async () => {
  const [exited, later, flooded, next] = await run(
    { code: "let kept = 1;\nprocess.exit()" },
    { code: "setTimeout(() => process.exit(), 1);\nawait new Promise((done) => setTimeout(done, 100));" },
    { code: "for (let i = 0; i < 1e6; i++) console.log(i);" },
    { code: "1 + 1" },
  );
  assert.match(exited?.error?.evalue ?? "", /refused/);
  assert.match(later?.text ?? "", /Not caught: Error: process.exit\(\) is refused/);
  assert.match(flooded?.text ?? "", /the rest is left out\.\n$/);
  assert.ok((flooded?.text.length ?? 0) < 1.1e6);
  assert.equal(next?.text, "2\n");
});

test("a cell that needs too much memory is told so, and the kernel starts anew", async () => {
  const [full, next] = await run(
    { code: "const rows: number[][] = [];\nwhile (true) rows.push(new Array(1e6).fill(rows.length + 0.5));" },
    { code: "1 + 1" },
  );
  assert.equal(full?.error?.ename, "OutOfMemory");
  assert.match(full?.error?.evalue ?? "", /All variables are lost/);
  assert.equal(next?.text, "2\n");
});

test("the kernel ends when the server that started it is killed, also while a cell loops", {
  skip: !existsSync("/proc"),
}, async () => {
  const pid = (await python("orphan.py", [])).trim();
  assert.match(pid, /^\d+$/);
  for (let seconds = 0; existsSync(`/proc/${pid}`) && seconds < 60; seconds++) await sleep(1000);
  assert.ok(!existsSync(`/proc/${pid}`), `the kernel ${pid} lives on`);
});
