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
  contourFigure,
  differenceFigure,
  type Figure,
  grid,
  heatmapFigure,
  histogramFigure,
  imageHeight,
  lineFigure,
  regionsFigure,
  stripFigure,
  svgOf,
} from "../lib/charts";
import { textWidth } from "../lib/charts/style";
import { figureHtml } from "../lib/notebook/page/figure-html";
import { loaderScript, loaderUrl } from "../lib/notebook/page/loader";
import { plot } from "../lib/notebook/plot";
import { show } from "../lib/notebook/show";
import { launchChromium, skippedHere } from "../scripts/browser/chromium";
import { badAlternative } from "../scripts/notebooks/figures";

// Functions passed to `evaluate` run in the browser. The project compiles without the types of browsers.
// biome-ignore lint/suspicious/noExplicitAny: without types
declare const document: any;
declare const getComputedStyle: (element: unknown) => { fill: string; fontSize: string };
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
  contour: contourFigure(
    { x: numbers, y: numbers, z: numbers.map((y) => numbers.map((x) => x * y - 40)) },
    { z: "product", title: "map", cut: 3 },
  ),
  regions: regionsFigure(
    { x: numbers, y: numbers, z: numbers.map((y) => numbers.map((x) => Number(x > y))) },
    { points: ["a", "b"].map((name, i) => ({ name, x: [i, 5], y: [1 - i, 5] })) },
  ),
  histograms: grid(
    [1, 2, 3, 4].map((n) => histogramFigure(numbers, { title: `layer ${n}`, x: "z" })),
    { columns: 2 },
  ),
  strip: stripFigure([{ name: "s", values: [1, 2, 3], middle: 2, low: 1, high: 3 }], { x: "steps" }),
  difference: differenceFigure(
    ["maxout, dropout 0.3 − ReLU", "ELU − ReLU"].map((name) => ({
      ...{ name, differences: [...numbers, 900], mean: 5.5, low: 4, high: 7 },
    })),
    { margin: 2, x: "points more than ReLU", better: "right", title: "differences" },
  ),
  ratio: differenceFigure(
    [{ name: "r", differences: numbers.map((i) => i / 6), mean: 1, low: 0.8, high: 1.2 }],
    {
      ...{ margin: Math.log(1.1), x: "steps", scale: "ratio" },
    },
  ),
};

describe("a figure's HTML", () => {
  test("holds the figure once, its image and its alternative text", () => {
    const html = figureHtml(figures.sigmoid);
    assert.equal(html.match(/<script>/g)?.length, 1);
    assert.match(html, /^<div class="why-relu-figure" role="figure" aria-label="sigmoid for x from −6/);
    assert.match(html, /<img alt="sigmoid for x from −6[^"]*" width="900" height="380"/);
    assert.ok(html.length < 20_000, `${html.length} bytes`);
  });

  test("has a text that the course's check takes; it refuses one with holes, or for linear axes where they are logarithmic", () => {
    for (const figure of Object.values<Figure>(figures))
      assert.equal(badAlternative(`<p></p>${figureHtml(figure)}`), undefined);
    const bad = (figure: Figure, alt: string) => badAlternative(figureHtml({ ...figure, alt }));
    assert.equal(bad(figures.sigmoid, "f rises to NaN."), "f rises to NaN.");
    assert.equal(bad(figures.sigmoid, ""), "none");
    const text = "f falls to 0, then stays there.";
    assert.deepEqual([bad(figures.line, text), bad(figures.sigmoid, text)], [text, undefined]);
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
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
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
        for (const { content, edge, turned, ...place } of image) {
          const found = live.filter((other) => other.content === content);
          const across = closeBy + (turned ? misjudged(image, live) : 0);
          const near = found.some(
            (other) =>
              Math.abs(other[edge] - place[edge]) <= across && Math.abs(other.y - place.y) <= closeBy,
          );
          assert.ok(near, `"${content}" at ${place[edge]}, ${place.y}; live ${JSON.stringify(found)}`);
        }
      });

    for (const name of ["difference", "ratio"])
      test(`${name}: no texts overlap, and all lie within the figure`, async () => {
        const [frame, ...texts] = await boxesOf(page, `#${name} .why-relu-figure`, "text");
        assert.ok(frame && texts.length > 8);
        for (const [i, one] of texts.entries()) {
          assert.ok(one.left >= frame.left && one.right <= frame.right, `${one.content} is cut off`);
          assert.ok(one.top >= frame.top && one.bottom <= frame.bottom, `${one.content} is cut off`);
          for (const other of texts.slice(i + 1)) {
            const apart = one.right <= other.left || other.right <= one.left;
            const over = one.bottom <= other.top || other.bottom <= one.top;
            assert.ok(apart || over, `${one.content} and ${other.content} overlap`);
          }
        }
      });

    test("difference: hovering over a dot tells its run", async () => {
      const dots = page.locator("#difference .scatterlayer .point");
      for (const run of [2, 3]) await dots.nth(run - 1).hover({ force: true }); // plotly.js covers them
      await page.locator("#difference .hovertext", { hasText: "run 3: +2" }).waitFor();
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

    test("has lines for the page that it is on, also when that changes", async () => {
      const line = () =>
        page.evaluate(() => document.querySelectorAll(".js-plotly-plot")[1]._fullData[0].line.color);
      const on = (color: string) =>
        page.evaluate((color) => {
          document.body.style.color = color;
        }, color);
      await on("rgb(250, 251, 252)");
      await page.waitForFunction(() => document.querySelectorAll(".why-relu-dark").length === 2);
      assert.equal(await line(), "#56B4E9");
      await on("rgb(1, 2, 3)");
      await page.waitForFunction(() => document.querySelectorAll(".why-relu-dark").length === 0);
      assert.equal(await line(), "#0072B2");
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
      await page.waitForFunction(
        () =>
          document.querySelectorAll(".js-plotly-plot")[1].querySelector(".main-svg").getBoundingClientRect()
            .width === 600,
      );
    });
  });

  describe("in JupyterLab's presentation mode, on a projector's screen", () => {
    let page: Page;
    const projector = { width: 1280, height: 720 };
    before(async () => {
      const shown = Object.entries<Figure>(figures).map(
        ([name, figure]) => `<section id="${name}">${figureHtml(figure)}</section>`,
      );
      const main = `<div id="main" style="width: 1200px">${loader}${shown.join("")}</div>`;
      page = await open(pageOf(main), shown.length, "/projector");
      await page.setViewportSize(projector);
      await page.evaluate(() => document.getElementById("main").classList.add("jp-mod-presentationMode"));
      await page.waitForFunction(
        (n) => document.querySelectorAll(".why-relu-large").length === n,
        shown.length,
      );
    });
    after(() => page?.close());

    for (const [name, figure] of Object.entries<Figure>(figures))
      test(`${name}: letters of 20 pixels, and all of it on one screen`, async () => {
        const { width = 0, height = 0 } =
          (await page.locator(`#${name} .js-plotly-plot`).boundingBox()) ?? {};
        assert.ok(width > 1000 && width <= projector.width, `${width} pixels wide`);
        assert.ok(height <= 600, `${height} pixels high`);
        const sizes = await page
          .locator(`#${name} .js-plotly-plot text:not(.overplot text)`)
          .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
        assert.ok(sizes.length > 3);
        assert.ok(Math.min(...sizes) >= 20 - 1e-6, `${Math.min(...sizes)} pixels`);
        assert.ok(figure.layout.width < 1000, "it was smaller");
      });

    test("and back", async () => {
      await page.evaluate(() => document.getElementById("main").classList.remove("jp-mod-presentationMode"));
      await page.waitForFunction(() => document.querySelectorAll(".why-relu-large").length === 0);
      const box = await page.locator("#sigmoid .js-plotly-plot").boundingBox();
      assert.deepEqual([box?.width, box?.height], [900, 380]);
    });
  });

  test("a later page whose loader was cleared finds the one that the browser kept", async () => {
    const first = await open(pageOf(loader, figureHtml(figures.sigmoid)), 1, "/first");
    await first.waitForFunction(async (url) => Boolean(await caches.match(url)), loaderUrl());
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

/** A text on a page: the pixels from the corner of what it belongs to. */
interface PlacedText {
  content: string;
  left: number;
  center: number;
  right: number;
  y: number;
  /** Where it stands whatever the font: the other end moves with the width of its letters. */
  edge: "left" | "center" | "right";
  /** Whether it is the title of a y axis. */
  turned: boolean;
}

/** Pixels by which a text may move: as much as the lines of two fonts differ in height. */
const closeBy = 4;

/** By how much the image misjudges the labels of a y axis, which the axis' title stands beside. */
function misjudged(image: PlacedText[], live: PlacedText[]): number {
  const labels = new Set(image.filter(({ edge }) => edge === "right").map(({ content }) => content));
  const found = live.filter(({ content }) => labels.has(content));
  return Math.max(0, ...found.map(({ content, left, right }) => Math.abs(right - left - textWidth(content))));
}

/** The texts within an element. */
const textsOf = (page: Page, selector: string): Promise<PlacedText[]> =>
  page.locator(selector).evaluate((root) => {
    const edges: Record<string, PlacedText["edge"]> = { middle: "center", end: "right" };
    const corner = root.getBoundingClientRect();
    return Array.from(root.querySelectorAll("text, output"), (each: typeof root) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      const box = range.getBoundingClientRect();
      const content = each.textContent
        .replace(/\u200b/g, "")
        .normalize("NFKC")
        .replace("-", "−");
      return {
        content,
        left: box.left - corner.left,
        center: (box.left + box.right) / 2 - corner.left,
        right: box.right - corner.left,
        y: (box.top + box.bottom) / 2 - corner.top,
        edge: edges[each.getAttribute("text-anchor")] ?? "left",
        turned: /rotate/.test(each.getAttribute("transform")),
      };
    });
  });

/** Where an element, and those within it that a selector finds, are on the page. */
const boxesOf = (page: Page, selector: string, within = "never") =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (root, inner) =>
        [root, ...root.querySelectorAll(inner)].map((each: typeof root) => {
          const { left, right, top, bottom } = each.getBoundingClientRect();
          return { content: each.textContent as string, left, right, top, bottom };
        }),
      within,
    );
