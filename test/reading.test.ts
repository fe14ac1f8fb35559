import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { launchChromium, skippedHere } from "../scripts/browser/chromium";
import { countDrawn, countMovable, settled, sliders } from "../scripts/browser/page";
import { countFigures } from "../scripts/notebooks/figures";
import { isLesson, notebookNames } from "../scripts/notebooks/notebook";
import { buildReadingEdition } from "../scripts/site/read";
import { executed } from "../scripts/site/read/executed";
import { runAddress } from "../scripts/site/read/lesson";
import { serve } from "../scripts/site/serve";

const lesson = "1-role";
const onFrontPage = "3.01-sigmoid"; // the lesson whose figure and proof the front page shows

// Functions passed to `evaluate` run in the browser. The project compiles without the types of browsers.
// biome-ignore lint/suspicious/noExplicitAny: so is the page's document.
declare const document: any;

describe("the edition to be read", { skip: skippedHere() }, () => {
  const parts = mkdtempSync(join(tmpdir(), "reading-"));
  const folder = join(parts, "site");
  const foreign: string[] = [];
  const faults: string[] = [];
  let served: { address: string; server: Server };
  let browser: BrowserContext;
  let page: Page;
  let figures: number;
  before(async () => {
    figures = countFigures(await executed(lesson));
    await buildReadingEdition(folder, [lesson, onFrontPage], join(parts, "read"));
    served = await serve(folder);
    browser = await launchChromium();
    browser.on("request", (request) => {
      if (!request.url().startsWith(served.address) && !/^(data|file|blob):/.test(request.url()))
        foreign.push(request.url());
    });
    page = await browser.newPage();
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(`${served.address}${lesson}.html`);
  });
  after(async () => {
    await browser?.close();
    served?.server.close();
    rmSync(parts, { recursive: true });
  });

  test("has live figures, which a slider moves", async () => {
    assert.equal(await settled(() => countDrawn(page), figures), figures);
    assert.notEqual(await sliders(page).count(), 0);
    assert.equal(await countMovable(page), await sliders(page).count());
  });

  test("shows formulas, and no LaTeX", async () => {
    assert.notEqual(await page.locator("article .katex").count(), 0);
    assert.doesNotMatch(await textOf(page), /\$|\\[a-z]+|\*\*|```/i);
  });

  test("is dark where the reader wishes, figures too", async () => {
    const figure = page.locator(".why-relu-figure").first();
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator(".why-relu-figure.why-relu-dark").first().waitFor({ state: "attached" });
    await page.emulateMedia({ colorScheme: "light" });
    assert.equal(await settled(() => countDark(page), 0), 0);
    await page.locator(".theme-toggle-content button").click(); // from auto to the one that the system has not
    await page.locator(".why-relu-figure.why-relu-dark").first().waitFor({ state: "attached" });
    assert.match((await figure.getAttribute("class")) ?? "", /why-relu-dark/);
  });

  for (const width of [1280, 820, 390])
    test(`fits into ${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 900 });
      const shown = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(shown, width);
    });

  test("finds words", async () => {
    await page.goto(`${served.address}search.html?q=seller`);
    const found = page.locator("#search-results a", { hasText: "What an activation function does" }).first();
    await found.waitFor();
    assert.match((await found.getAttribute("href")) ?? "", /^1-role\.html/);
  });

  test("lets a reader run the lesson, and take it along", async () => {
    await page.goto(`${served.address}${lesson}.html`);
    const addresses = await page
      .locator(".doors a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.deepEqual(addresses, [runAddress(lesson), `${lesson}.ipynb`]);
    assert.ok(existsSync(join(folder, `${lesson}.ipynb`)));
  });

  test("has a front page with a live figure, a proof, three findings, all lessons and the picture of all functions", async () => {
    await page.goto(served.address);
    assert.equal(await settled(() => countDrawn(page), 1), 1);
    assert.equal(await countMovable(page), 1);
    assert.equal(await page.getByText("the three witnesses agree").count(), 1);
    assert.equal(await page.locator(".findings article").count(), 3);
    assert.equal(await page.locator(".lessons li").count(), notebookNames().filter(isLesson).length);
    const picture = page.locator("img.only-light, img.only-dark").filter({ visible: true });
    await picture.scrollIntoViewIfNeeded();
    const widthOf = () => picture.evaluate((image) => image.naturalWidth);
    assert.equal(await settled(widthOf, 960), 960);
  });

  for (const file of ["index", "gallery", "teachers"])
    test(`${file}.html fits into 390 pixels`, async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${served.address}${file}.html`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    });

  test("has no dead link", () => {
    const dead = htmlFiles(folder).flatMap((file) =>
      addressesIn(readFileSync(join(folder, file), "utf8")).filter((address) => {
        const [path = ""] = address.split(/[#?]/);
        const target = join(folder, file, "..", decodeURI(path));
        return !(path.startsWith("run/") || existsSync(path ? target : join(folder, file)));
      }),
    );
    assert.deepEqual(dead, []);
  });

  test("has pages of at most 300 kB, beside the figures' shared code", () => {
    const sizes = htmlFiles(folder).map((file) => statSync(join(folder, file)).size);
    assert.ok(Math.max(...sizes) <= 300_000, `${Math.max(...sizes)} bytes`);
  });

  test("is also read from a disk, and without scripts with still pictures", async () => {
    const disk = await browser.newPage();
    await disk.goto(pathToFileURL(join(folder, `${lesson}.html`)).href);
    assert.equal(await settled(() => countDrawn(disk), figures), figures);
    const plain = await browser.newPage();
    const session = await browser.newCDPSession(plain);
    await session.send("Emulation.setScriptExecutionDisabled", { value: true });
    await plain.goto(`${served.address}${lesson}.html`);
    assert.equal(await plain.locator(".why-relu-figure img").count(), figures);
    assert.equal(await plain.locator(".js-plotly-plot").count(), 0);
  });

  test("asks nobody but its own host, and no page fails", () => {
    assert.deepEqual(foreign, []);
    assert.deepEqual(faults, []);
  });
});

/** What a reader sees of a page's text, code left out. */
const textOf = (page: Page): Promise<string> =>
  page.locator("article").evaluate((article) => {
    const copy = article.cloneNode(true);
    for (const other of copy.querySelectorAll("pre, code, script, style, .js-plotly-plot")) other.remove();
    return copy.textContent;
  });

const countDark = (page: Page): Promise<number> => page.locator(".why-relu-figure.why-relu-dark").count();

const htmlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));

const addressesIn = (html: string): string[] =>
  Array.from(html.matchAll(/\b(?:href|src)="([^"]*)"/g), ([, address]) => address).filter(
    (address) => !/^(?:https?|data):/.test(address),
  );
