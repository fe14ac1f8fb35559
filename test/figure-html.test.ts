import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, mock, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { display } from "tslab";
import { activations, prelu, relu, sigmoid } from "../lib/activations";
import {
  activationFigure,
  barFigure,
  type Figure,
  galleryFigure,
  grid,
  heatmapFigure,
  histogramFigure,
  imageHeight,
  lineFigure,
  stripFigure,
  svgOf,
} from "../lib/charts";
import { figureHtml } from "../lib/notebook/figure-html";
import { loaderScript, loaderUrl } from "../lib/notebook/loader";
import { plot } from "../lib/notebook/plot";
import { show } from "../lib/notebook/show";
import { launchChromium, skippedHere } from "../scripts/browser/chromium";

// Functions passed to `evaluate` run in the browser. The project compiles without the types of browsers.
// biome-ignore lint/suspicious/noExplicitAny: without types
declare const document: any;
declare const getComputedStyle: (element: unknown) => { fill: string };
declare const caches: { match(url: string): Promise<unknown> };

const loader = `<script>${loaderScript()}</script>`;
const pageOf = (...parts: string[]) =>
  `<!doctype html><meta charset="utf-8"><body style="width: 920px; color: rgb(1, 2, 3)">${parts.join("\n")}`;

const slides = activationFigure(prelu, { alpha: [0.1, 0.25, 1] });
const numbers = Array.from({ length: 12 }, (_, i) => i);
const figures = {
  sigmoid: activationFigure(sigmoid),
  slides,
  list: activationFigure([relu, sigmoid]),
  line: lineFigure([{ name: "a", y: [1, 1e-3, 1e-9] }], {
    x: "layer",
    y: "gradient",
    log: "y",
    title: "shrinks",
  }),
  bar: barFigure(["cat", "dog"], [{ name: "p", values: [0.2, 0.8] }], { y: "probability" }),
  lying: barFigure(Object.keys(activations).slice(0, 20), [
    { name: "p", values: numbers.concat(numbers).slice(0, 20) },
  ]),
  table: heatmapFigure(
    {
      x: ["a", "b"],
      y: ["c", "d"],
      z: [
        [1, -2],
        [3, 0],
      ],
    },
    { title: "table" },
  ),
  field: heatmapFigure(
    { x: numbers, y: numbers, z: numbers.map((y) => numbers.map((x) => x * y)) },
    { x: "x", y: "y", z: "product" },
  ),
  histograms: grid(
    [1, 2, 3, 4].map((n) => histogramFigure(numbers, { title: `layer ${n}`, x: "z" })),
    { columns: 2 },
  ),
  strip: stripFigure([{ name: "s", values: [1, 2, 3], middle: 2, low: 1, high: 3 }], { x: "steps" }),
  gallery: galleryFigure([relu, sigmoid, prelu]),
};

describe("a figure's HTML", () => {
  test("holds the figure once, its image and its alternative text", () => {
    const html = figureHtml(figures.sigmoid);
    assert.equal(html.match(/<script>/g)?.length, 1);
    assert.match(html, /^<div class="why-relu-figure" role="figure" aria-label="sigmoid for x from −6/);
    assert.match(html, /<img alt="sigmoid for x from −6[^"]*" width="900" height="380"/);
    assert.ok(html.length < 20_000, `${html.length} bytes`);
  });

  test("a title cannot end the script or the attribute", () => {
    const html = figureHtml(lineFigure([{ name: "</script>", y: [1, 2] }], { alt: 'say "</script>"' }));
    assert.equal(html.match(/<\/script>/g)?.length, 1);
    assert.doesNotMatch(html, /"say "/);
  });
});

describe("show", () => {
  test("the first figure brings the loader, later ones do not, the first one run again brings it again", () => {
    const outputs: string[] = [];
    const html = mock.method(display, "html", (output: string) => outputs.push(output));
    plot(relu);
    plot(sigmoid);
    assert.equal(show(activationFigure(sigmoid)), undefined);
    plot(relu);
    html.mock.restore();
    assert.deepEqual(
      outputs.map((output) => output.includes("DecompressionStream")),
      [true, false, false, true],
    );
    assert.ok(outputs[0].length < 2_800_000, "2.8 MB");
  });
});

describe("in a browser", { skip: skippedHere() }, () => {
  let browser: BrowserContext;
  let server: Server;
  let address = "";
  const pages = new Map<string, string>();
  before(async () => {
    browser = await launchChromium();
    server = createServer(({ url = "" }, response) => {
      response.setHeader("content-type", "text/html");
      response.end(pages.get(url) ?? "");
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page and waits until some figures are live. The page may not complain, nor ask for anything. */
  async function open(html: string, live: number, path = "/"): Promise<Page> {
    pages.set(path, html);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("request", (request) => complaints.push(request.url()));
    await page.goto(address + path);
    await page.waitForFunction(
      (n) => document.querySelectorAll(".js-plotly-plot .main-svg .bglayer").length >= n,
      live,
    );
    const expected = /^data:image|^blob:|favicon\.ico$/;
    assert.deepEqual(
      complaints.filter((each) => !expected.test(each)),
      [address + path],
    );
    return page;
  }

  describe("every kind of figure, before and after the loader", () => {
    let page: Page;
    before(async () => {
      const sections = Object.entries<Figure>(figures).map(
        ([name, figure]) => `<section id="${name}">${svgOf(figure)}${figureHtml(figure)}</section>`,
      );
      page = await open(pageOf(...sections.slice(0, 3), loader, ...sections.slice(3)), sections.length);
    });
    after(() => page?.close());

    for (const [name, figure] of Object.entries<Figure>(figures))
      test(`${name}: the live graph replaces the image without a jump`, async () => {
        assert.equal(await page.locator(`#${name} img`).count(), 0);
        const box = await page.locator(`#${name} .why-relu-figure`).boundingBox();
        assert.ok(Math.abs((box?.height ?? 0) - imageHeight(figure)) <= 4, `${box?.height} pixels high`);
        const image = await textsOf(page, `#${name} > svg`);
        const live = await textsOf(page, `#${name} .why-relu-figure`);
        assert.ok(image.length > 4);
        for (const { content, x, y } of image) {
          const found = live.filter((other) => other.content === content);
          const near = found.some((other) => Math.abs(other.x - x) < 15 && Math.abs(other.y - y) < 15);
          assert.ok(near, `"${content}" at ${x}, ${y}; live ${JSON.stringify(found)}`);
        }
      });
  });

  test("where scripts may not run the image stays, with its text", async () => {
    const page = await browser.newPage();
    const forbidden = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
    await page.setContent(forbidden + pageOf(loader, figureHtml(slides)));
    const image = page.locator("img");
    assert.equal((await image.boundingBox())?.width, slides.layout.width);
    assert.ok(await image.evaluate((each) => each.naturalWidth > 100));
    assert.equal(await image.getAttribute("alt"), slides.alt);
    await page.close();
  });

  describe("a live figure", () => {
    let page: Page;
    before(async () => {
      page = await open(pageOf(loader, loader, figureHtml(slides), figureHtml(figures.sigmoid)), 2);
    });
    after(() => page?.close());
    const graph = (name: string) => page.locator(".why-relu-figure", { hasText: name });

    test("comes from a loader that runs once, also where there are two", async () => {
      const sheets = await page.locator("head style").allTextContents();
      assert.equal(sheets.filter((sheet) => sheet.includes("why-relu-figure")).length, 1);
    });

    test("has a slider that moves the curves, by mouse and by keys, and reads its value", async () => {
      const left = () => page.evaluate(() => document.querySelector(".js-plotly-plot").data[0].y[0]);
      const reading = page.locator("output");
      assert.deepEqual([await reading.textContent(), await left()], ["α = 0.25", -1.5]);
      const input = page.getByRole("slider", { name: "α" });
      await input.press("ArrowRight");
      assert.deepEqual([await reading.textContent(), await left()], ["α = 1", -6]);
      const box = (await input.boundingBox()) as { x: number; y: number; height: number };
      await page.mouse.click(box.x + 3, box.y + box.height / 2);
      assert.deepEqual([await reading.textContent(), await left()], ["α = 0.1", -0.6]);
    });

    test("reads f and f′ at the same x where the mouse is over f", async () => {
      const panel = graph("sigmoid").locator(".nsewdrag").first();
      const { width, height } = (await panel.boundingBox()) as { width: number; height: number };
      for (const share of [0.3, 0.5]) await panel.hover({ position: { x: share * width, y: height / 2 } });
      for (const text of ["f(0) = 0.5", "f′(0) = 0.25"])
        await graph("sigmoid").locator(".hovertext", { hasText: text }).waitFor();
    });

    test("takes the page's colour for its texts, also when it changes", async () => {
      const colors = () =>
        page.evaluate(() => [
          ...new Set(
            Array.from(
              document.querySelectorAll(".js-plotly-plot :is(.infolayer, .cartesianlayer) text"),
              (text) => getComputedStyle(text).fill,
            ),
          ),
        ]);
      assert.deepEqual(await colors(), ["rgb(1, 2, 3)"]);
      await page.evaluate(() => {
        document.body.style.color = "rgb(250, 251, 252)";
      });
      assert.deepEqual(await colors(), ["rgb(250, 251, 252)"]);
    });

    test("offers nothing that leaves the page", async () => {
      const buttons = await graph("sigmoid")
        .locator(".modebar-btn")
        .evaluateAll((all) => all.map((each) => each.dataset.title));
      assert.deepEqual(buttons, ["Download plot as a PNG", "Zoom in", "Zoom out", "Reset axes"]);
    });

    test("fills its column, also when that gets narrower", async () => {
      const width = async () => (await graph("sigmoid").locator(".main-svg").first().boundingBox())?.width;
      assert.equal(await width(), 900);
      await page.evaluate(() => {
        document.body.style.width = "600px";
      });
      while ((await width()) !== 600) await page.waitForTimeout(50);
    });
  });

  test("a later page whose loader was cleared finds the one that the browser kept", async () => {
    const first = await open(pageOf(loader, figureHtml(figures.sigmoid)), 1, "/first");
    await first.waitForFunction(async (url) => Boolean(await caches.match(url)), loaderUrl);
    await first.close();
    const second = await open(pageOf(figureHtml(slides), figureHtml(figures.list)), 2, "/second");
    await second.close();
  });

  test("a figure that cannot be drawn keeps its image", async () => {
    const broken = { ...figures.sigmoid, data: null } as unknown as Figure;
    const html = figureHtml(figures.sigmoid).replace(
      /\.push\(\[(.*?), \{.*\}\]\);/,
      `.push([$1, ${JSON.stringify(broken)}]);`,
    );
    const page = await browser.newPage();
    const failed = page.waitForEvent("pageerror");
    await page.setContent(pageOf(loader, html));
    await failed;
    assert.equal(await page.locator(".why-relu-figure > img").count(), 1);
    await page.close();
  });
});

/** The texts within an element, and the middle of each from the element's corner. */
const textsOf = (page: Page, selector: string): Promise<{ content: string; x: number; y: number }[]> =>
  page.locator(selector).evaluate((root) => {
    const corner = root.getBoundingClientRect();
    return Array.from(root.querySelectorAll("text, output"), (each: typeof root) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      const box = range.getBoundingClientRect();
      const content = each.textContent
        .replace(/\u200b/g, "")
        .normalize("NFKC")
        .replace("-", "−");
      const x = Math.round(box.x + box.width / 2 - corner.x);
      return { content, x, y: Math.round(box.y + box.height / 2 - corner.y) };
    });
  });
