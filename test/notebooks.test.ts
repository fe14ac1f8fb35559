import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { convert } from "../scripts/notebooks/jupyter";
import { isLesson, notebookNames, readNotebook } from "../scripts/notebooks/notebook";
import { isOutputDue } from "../scripts/notebooks/output-due";
import { rehearse } from "../scripts/notebooks/rehearsal";

const fixtures = join(__dirname, "fixtures", "notebooks");

describe("each notebook runs in the real kernel, every cell twice and the whole once more", {
  concurrency: 2,
}, () => {
  for (const name of notebookNames())
    test(name, async () => assert.deepEqual((await rehearse(name)).failures, []));
});

test("a lesson becomes slides", async () => {
  const lesson = readNotebook(notebookNames().find(isLesson) as string);
  const types = lesson.cells.map(({ metadata }) => metadata.slideshow?.slide_type);
  const slides = types.filter((type) => type === "slide").length;
  const pages = types.filter((type) => type === "slide" || type === "subslide").length;
  const html = await convert(lesson, "slides");
  assert.equal(html.split("<section>").length - 1, slides + pages); // each slide is a section around its pages
  assert.ok(pages > 1);
});

describe("the rehearsal itself", { concurrency: 2 }, () => {
  test("passes a notebook that runs", async () => {
    const { cells, failures, memory } = await rehearse("runs", fixtures);
    assert.deepEqual({ cells, failures }, { cells: 7, failures: [] });
    assert.ok(memory > 50e6 && memory < 1e9, `${memory} bytes`);
  });

  test("finds every way to fail, and runs the cells after a failure", async () => {
    const { failures } = await rehearse("fails", fixtures);
    const silent = "shows nothing, though it ends in an expression or a statement";
    const expected: [cell: number, runs: number[], message: RegExp | string][] = [
      [2, [1, 2, 3], "TypeScript: 1:7 - Type 'string' is not assignable to type 'number'."],
      [3, [1, 2, 3], /Error: on purpose/],
      [4, [1, 2, 3], "a warning"],
      [5, [1, 2, 3], /^Not caught: Error: nobody waits for it/],
      [6, [1, 2, 3], silent],
      [7, [1, 2, 3], "shows an empty output"],
      [8, [1, 2, 3], "shows an empty output"],
      [9, [2, 3], /Error: only once/],
    ];
    assert.deepEqual(
      failures.map(({ cell, runs }) => [cell, runs]),
      expected.map(([cell, runs]) => [cell, runs]),
    );
    for (const [index, [, , message]] of expected.entries()) {
      const failure = failures[index];
      if (typeof message === "string") assert.equal(failure.message, message);
      else assert.match(failure.message, message);
      assert.notEqual(failure.source, "");
    }
  });

  test("holds a lesson's prose against what its cells show", async () => {
    const { failures } = await rehearse("1-prose", fixtures);
    assert.deepEqual(
      failures.map(({ cell, message }) => [cell, message]),
      [
        [4, "says 0.34, which no cell of the lesson shows and no expression explains"],
        [4, "says 4001, which no cell of the lesson shows and no expression explains"],
        [4, "says 0.04; its expression gives 0.03333333333333333"],
        [4, "explains 0.5, which it does not say"],
      ],
    );
  });

  test("reports an explanation that throws, and a card that the scoreboard does not know", async () => {
    const { failures } = await rehearse("1-unknown", fixtures);
    const [explanation, card] = failures.map(({ message }) => message);
    assert.equal(failures.length, 2);
    assert.match(explanation, /Error: on purpose/);
    assert.equal(card, "settles C5 proved; the scoreboard has nothing. Run npm run scoreboard.");
  });

  test("finds the cell that ends the kernel", async () => {
    const end = '(process as any).kill((process as any).pid, "SIGKILL");';
    const { failures } = await rehearse("dies", fixtures);
    assert.deepEqual(failures, [{ cell: 3, runs: [1], message: "Kernel died", source: end }]);
  });
});

describe("an output is due", () => {
  const due = ["half;", "plot(f)", "if (x) f();", "const x = 1;\nx", "await f();", "x++;", "x === 1;"];
  const silent = [
    "",
    "// a comment",
    "const x = 1;",
    "const x = await f();",
    "let y;",
    "x = 1;",
    "x += 1;",
    'import "a";',
    "function f() {}",
    "class A {}",
    "interface A {}",
    "type A = 1;",
    "enum A {}",
    "f();\nconst x = 1;",
    "for (const x of xs) ys.push(x);",
    "for (;;) f();",
  ];
  for (const code of due) test(`after ${code}`, () => assert.ok(isOutputDue(code)));
  for (const code of silent) test(`not after ${code || "nothing"}`, () => assert.ok(!isOutputDue(code)));
});
