import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { assistance } from "../scripts/browser/assistance";
import { launchChromium, skippedHere } from "../scripts/browser/chromium";
import {
  ask,
  closeNotebook,
  countDrawn,
  openNotebook,
  openSite,
  replyTo,
  runAll,
  settled,
} from "../scripts/browser/page";
import { countFigures } from "../scripts/notebooks/figures";
import { errorsOf } from "../scripts/notebooks/judge";
import { sourceOf } from "../scripts/notebooks/notebook";
import { isOutputDue } from "../scripts/notebooks/output-due";
import { buildBrowserEdition } from "../scripts/site/run";
import { serve } from "../scripts/site/serve";

const lessons = ["1-role", "3.04-softmax", "4.2-playground"];

describe("the course from plain files, in a browser", { skip: skippedHere() }, () => {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  const foreign: string[] = [];
  const faults: string[] = [];
  let server: Server;
  let browser: BrowserContext;
  let page: Page;
  before(async () => {
    await buildBrowserEdition(join(folder, "run"));
    const served = await serve(folder);
    server = served.server;
    browser = await launchChromium();
    browser.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== new URL(served.address).origin)
        foreign.push(request.url());
    });
    page = await openSite(browser, served.address);
    page.on("pageerror", ({ message }) => faults.push(message));
  });
  after(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true });
  });

  for (const name of lessons)
    test(`runs ${name}`, async () => {
      await openNotebook(page, `${name}.ipynb`);
      const notebook = await runAll(page);
      const code = notebook.cells.filter(({ cell_type }) => cell_type === "code");
      assert.deepEqual(code.map(errorsOf).filter(Boolean), []);
      const silent = code.filter((cell) => isOutputDue(sourceOf(cell)) && !cell.outputs?.length);
      assert.deepEqual(silent.map(sourceOf), [], "cells that show nothing");
      const figures = countFigures(notebook);
      assert.notEqual(figures, 0);
      assert.equal(await settled(() => countDrawn(page), figures), figures, "figures drawn");
      await closeNotebook(page);
    });

  test("tells an error as at home: its name, its value, and the lines of the cells", async () => {
    await openNotebook(page, "1-role.ipynb");
    const thrown = await replyTo(page, "const s: string =\n  5;");
    assert.deepEqual([thrown.status, thrown.ename], ["error", "TypeScript"]);
    const { status, ename, traceback } = await replyTo(
      page,
      "interface A { x: 1 }\n\nthrow new RangeError('bad');",
    );
    assert.deepEqual([status, ename], ["error", "RangeError"]);
    assert.match(traceback?.join("\n") ?? "", /^RangeError: bad\n +at cell \d+, line 3/);
  });

  test("offers ids between quotes and tells of a function in its call, as at home", async () => {
    await openNotebook(page, "1-role.ipynb");
    const { complete } = await assistance(page, '"𝑥"; exercise("3.4', 18);
    assert.deepEqual([complete.matches[0], complete.cursor_start, complete.cursor_end], ["3.4a", 15, 18]);
    const { inspect } = await assistance(page, '"𝑥"; sigmoid(', 13);
    assert.match(inspect.data["text/plain"] ?? "", /Verhulst/);
  });

  test("stops a cell that waits and keeps its variables; one that loops ends its worker, and the next cell runs", async () => {
    assert.equal((await replyTo(page, "let kept = 1;")).status, "ok");
    const waiting = await replyTo(page, "kept = 2;\nawait new Promise(() => {});", 500);
    assert.equal(waiting.ename, "Interrupted");
    assert.equal(await ask(page, "kept"), "2");
    const looping = await replyTo(page, "while (true);", 500);
    assert.match(looping.evalue ?? "", /All variables are lost/);
    assert.equal(await ask(page, 'import { relu } from "why-relu";\nrelu(7)'), "7");
  });

  test("asks nobody but its own host, and no page fails", () => {
    assert.deepEqual(foreign, []);
    assert.deepEqual(faults, []);
  });
});
