import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { assistance } from "../scripts/browser/assistance";
import { launchChromium, skippedHere } from "../scripts/browser/chromium";
import { type Lab, startLab } from "../scripts/browser/lab";
import {
  ask,
  cellsOf,
  changeTheme,
  closeNotebook,
  countDrawn,
  countMovable,
  countRawFormulas,
  countShownImages,
  interrupt,
  lowestContrast,
  openLab,
  openNotebook,
  present,
  runAll,
  settled,
  sliders,
  startAll,
} from "../scripts/browser/page";
import { countFigures, countImages } from "../scripts/notebooks/figures";
import { metadata } from "../scripts/notebooks/form";
import { errorsOf } from "../scripts/notebooks/judge";
import { convert } from "../scripts/notebooks/jupyter";
import { isLesson, type Notebook, notebookNames, pathOf } from "../scripts/notebooks/notebook";
import { root } from "../scripts/setup/folders.mjs";

const skip = skippedHere();
const READABLE = 4.5; // the contrast that WCAG 2 asks for (level AA)

describe("in a real browser", { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), "executed-"));
  /** The notebooks as JupyterLab ran them. */
  const executed = new Map<string, Notebook>();
  let browser: BrowserContext;
  before(async () => {
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  describe("JupyterLab, started by npm start, shows all of a notebook", () => {
    let lab: Lab;
    let page: Page;
    let errors: string[];
    let moved = 0;
    before(async () => {
      lab = await startLab();
      page = await openLab(browser, lab);
      errors = consoleErrorsOf(page);
    });
    after(() => lab?.stop());

    for (const name of notebookNames())
      test(name, async () => {
        await openNotebook(page, `notebooks/${name}.ipynb`);
        try {
          const notebook = await runAll(page);
          executed.set(name, notebook);
          assert.deepEqual(notebook.cells.map(errorsOf).filter(Boolean), [], "cells print no errors");
          const figures = countFigures(notebook);
          if (isLesson(name)) assert.notEqual(figures, 0, "a lesson has figures");

          for (const theme of ["light", "dark"] as const) {
            await changeTheme(page, theme);
            assert.equal(await settled(() => countDrawn(page), figures), figures, `figures drawn, ${theme}`);
            const contrast = await lowestContrast(page);
            assert.ok(contrast >= READABLE, `contrast of text in figures, ${theme}: ${contrast}`);
          }
          const movable = await countMovable(page);
          assert.equal(movable, await sliders(page).count(), "sliders that move their figures");
          moved += movable;
          assert.equal(await settled(() => countRawFormulas(page), 0), 0, "formulas that stay LaTeX");
          assert.deepEqual(errors.splice(0), []);
        } finally {
          await closeNotebook(page);
        }
      });

    test("a lesson's link opens the code that it uses, to be read", async () => {
      await openNotebook(page, "notebooks/3.03-relu.ipynb");
      await page.getByRole("link", { name: "relu.ts" }).click();
      await page.locator(".jp-FileEditor").getByText("export const relu =").waitFor();
      await page.getByText("file is read-only").waitFor();
    });

    test("on a projector, lines as long as the formatter makes them are not broken", async () => {
      await openNotebook(page, "notebooks/3.04-softmax.ipynb");
      await present(page, true);
      const lines = await page.locator(".jp-Notebook .cm-line").evaluateAll((all) =>
        all.map((line) => ({
          length: line.textContent.length,
          rows: Math.round(line.clientHeight / Number.parseFloat(getComputedStyle(line).lineHeight)),
        })),
      );
      await present(page, false);
      const longest = Math.max(...lines.map(({ length }) => length));
      assert.ok(longest >= 99, `the longest has ${longest} characters`);
      assert.deepEqual(
        lines.filter(({ length, rows }) => length <= 100 && rows > 1),
        [],
      );
    });

    test("the kernel offers ids between quotes and tells of a function in its call", async () => {
      await openNotebook(page, "notebooks/1-role.ipynb");
      const { complete } = await assistance(page, '"𝑥"; exercise("3.4', 18);
      assert.deepEqual([complete.matches[0], complete.cursor_start, complete.cursor_end], ["3.4a", 15, 18]);
      const { inspect } = await assistance(page, '"𝑥"; sigmoid(', 13);
      assert.match(inspect.data["text/plain"] ?? "", /Verhulst/);
    });

    test("some figures have sliders", () => assert.notEqual(moved, 0));
  });

  describe("an executed lesson", () => {
    const lesson = () => {
      const [name, notebook] =
        [...executed].sort(([, a], [, b]) => countFigures(b) - countFigures(a))[0] ?? [];
      assert.ok(name && notebook, "no notebook ran");
      return { name, notebook };
    };

    test("has its images where it is not trusted", async () => {
      const { name, notebook } = lesson();
      const images = countImages(notebook);
      assert.ok(images >= countFigures(notebook), "each figure has an image");
      writeFileSync(pathOf(name, folder), JSON.stringify(notebook));
      const lab = await startLab({ folder });
      try {
        const page = await openLab(browser, lab);
        await openNotebook(page, `${name}.ipynb`);
        assert.equal(await settled(() => countShownImages(page), images), images);
        assert.equal(await countDrawn(page), 0);
      } finally {
        await lab.stop();
      }
    });

    test("has its live figures as a web page without a network", async () => {
      const { name, notebook } = lesson();
      const figures = countFigures(notebook);
      const file = join(folder, `${name}.html`);
      writeFileSync(file, await convert(notebook, "html"));
      await browser.setOffline(true);
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href);
      assert.equal(await settled(() => countDrawn(page), figures), figures);
    });
  });
});

test("JupyterLab's stop button ends a training, and the kernel goes on", { skip }, async () => {
  const prepare = `import { adam, createNetwork, moons, progressBar, tanh, train } from "why-relu";
const network = createNetwork({ inputs: 2, hidden: [64, 64], outputs: 2, activation: tanh });
const options = { loss: "crossEntropy", optimizer: adam(), epochs: 1_000_000 } as const;`;
  const training = "await train(network, moons(), { ...options, onStep: progressBar() });";
  const folder = notebookOf(prepare, training);
  const browser = await launchChromium();
  const lab = await startLab({ folder });
  try {
    const page = await openLab(browser, lab);
    await openNotebook(page, "made.ipynb");
    await startAll(page);
    await page.locator("progress").waitFor();
    await interrupt(page);
    assert.match(await ask(page, "network.history.stopped"), /interrupted/);
    assert.match(await ask(page, "network.history.steps"), /^[1-9]/);
    assert.equal(await ask(page, "6 * 7"), "42");
  } finally {
    await lab.stop();
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});

test("a playground in JupyterLab keeps its keys to itself, and fits a projector", { skip }, async () => {
  const folder = notebookOf(`import { playground } from "why-relu";\nplayground();`, "6 * 7");
  const browser = await launchChromium();
  const lab = await startLab({ folder });
  try {
    const page = await openLab(browser, lab);
    await openNotebook(page, "made.ipynb");
    await runAll(page);
    const network = page.locator(".why-relu-playground");
    const epochs = async () => Number(await network.getAttribute("data-epochs"));
    await page.getByRole("button", { name: "+1 epoch" }).press("Space");
    assert.equal(await settled(epochs, 1), 1, "the button is pressed");
    const before = await cellsOf(page);

    const data = page.getByLabel("data");
    await data.focus();
    for (const key of ["a", "b", "d", "d", "j", "End"]) await page.keyboard.press(key);
    assert.equal(await data.inputValue(), "xor");
    await page.getByLabel("seed").press("ArrowUp");
    await page.getByRole("button", { name: "Reset" }).press("Enter");
    await page.keyboard.press("ArrowDown");
    assert.equal(await page.getByLabel("seed").inputValue(), "2");
    assert.deepEqual(await cellsOf(page), before, "the notebook is as it was");

    await page.keyboard.press("Escape");
    await page.locator(".jp-Notebook").focus();
    await page.keyboard.press("b");
    assert.equal((await cellsOf(page)).count, before.count + 1, "elsewhere the same keys are JupyterLab's");

    await present(page, true);
    const screen = await page.locator(".jp-NotebookPanel-notebook .jp-WindowedPanel-outer").boundingBox();
    const height = async () => (await network.boundingBox())?.height ?? Infinity;
    assert.equal(
      await settled(async () => Number((await height()) <= (screen?.height ?? 0)), 1),
      1,
      "height",
    );
  } finally {
    await lab.stop();
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});

test("what the browser is asked tells good from bad", { skip }, async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const panel = (content: string) => `<g class="overplot">${content}</g>`;
    const graph = (content: string, size = 200) =>
      `<div class="js-plotly-plot"><svg class="main-svg" width="${size}" height="${size}">${content}</svg></div>`;
    const svg = btoa('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"/>');
    const image = (alt: string, data = svg) => `<img alt="${alt}" src="data:image/svg+xml;base64,${data}">`;
    const slider = (script: string) =>
      `<div class="why-relu-figure">${panel("")}<input type="range" oninput="${script}"></div>`;
    const prose = (html: string) => `<div class="jp-RenderedHTMLCommon">${html}</div>`;

    await page.setContent(
      graph(panel("<path/>")) + graph(panel("")) + graph(panel("<path/>"), 50) + graph(""),
    );
    assert.equal(await countDrawn(page), 1);

    await page.setContent(image("A curve") + image("") + image("A broken image", "none"));
    assert.equal(await countShownImages(page), 1);

    await page.setContent(slider("this.previousSibling.textContent += 1") + slider(""));
    assert.equal(await sliders(page).count(), 2);
    assert.equal(await countMovable(page, 500), 1);

    await page.setContent(
      ["$x$", "\\(x\\)", "a price", "<code>$x</code>", "<mjx-merror>x</mjx-merror>"].map(prose).join(""),
    );
    assert.equal(await countRawFormulas(page), 3);

    await page.setContent(
      `<body style="background: #fff">${graph(`<text>a</text><text fill="#777">b</text>${panel('<text fill="#fff">c</text>')}`)}`,
    );
    assert.equal((await lowestContrast(page)).toFixed(2), "4.48"); // #777 on white, the well-known near miss
  } finally {
    await browser.close();
  }
});

/** What goes wrong in the page from now on, as its console tells it: a list that grows. */
function consoleErrorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

/** A folder with a notebook of these cells, made.ipynb, within the project, so that why-relu is found. */
function notebookOf(...sources: string[]): string {
  const cells = sources.map((source, i) => ({
    cell_type: "code",
    id: `cell-${i}`,
    metadata: {},
    execution_count: null,
    outputs: [],
    source,
  }));
  const folder = mkdtempSync(join(root, ".jupyter", "made-"));
  writeFileSync(pathOf("made", folder), JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata, cells }));
  return folder;
}
