import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { elu, relu, tanh } from "../lib/activations";
import { playgroundHtml } from "../lib/notebook/playground/html";
import { type PlaygroundOptions, stateOf } from "../lib/notebook/playground/options";
import { playgroundRun } from "../lib/notebook/playground/playground";
import { lineOf } from "../lib/notebook/playground/state";
import { fromFormulas } from "../lib/symbolic";
import { standing } from "../lib/words";
import { launchChromium, skippedHere } from "../scripts/browser/chromium";
import { settled } from "../scripts/browser/page";

// Functions passed to `evaluate` run in the browser. The project compiles without the types of browsers.
// biome-ignore lint/suspicious/noExplicitAny: without types
declare const document: any;

const bump = fromFormulas({ name: "bump", branches: [{ value: "exp(-x^2)" }] });
const options: PlaygroundOptions = {
  data: "moons",
  layers: [
    { units: 3, activation: tanh },
    { units: 4, activation: bump },
  ],
  rate: 0.1,
  seed: 5,
};

const htmlOf = (given: PlaygroundOptions) => {
  const { state, specials } = stateOf(given);
  return playgroundHtml(state, specials);
};

/** What a playground says of a network that the kernel trains. */
const sentenceOf = (given: PlaygroundOptions) => {
  const { epochs, diverged, scoreOn } = playgroundRun(given);
  return standing({ epochs, diverged, rows: scoreOn("rows"), newRows: scoreOn("newRows") });
};

describe("a playground in a real browser, without a kernel", { skip: skippedHere() }, () => {
  let browser: BrowserContext;
  let page: Page;
  const errors: string[] = [];
  before(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.on("pageerror", ({ message }) => errors.push(message));
  });
  after(async () => {
    await browser?.close();
    assert.deepEqual(errors, []);
  });

  const open = async (given: PlaygroundOptions, style = "color: #111; background: #fff") => {
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><body style="${style}; width: 930px">${htmlOf(given)}`,
    );
    await page.locator("canvas").first().waitFor();
  };
  const epochs = async () => Number(await page.locator(".why-relu-playground").getAttribute("data-epochs"));
  const line = () => page.getByLabel("as code").inputValue();
  const sentence = () => page.locator("[aria-live=polite]").textContent();
  const pictures = (): Promise<string[]> =>
    page.locator("canvas").evaluateAll((all) => all.map((canvas) => canvas.toDataURL()));
  const until = async (wanted: number) =>
    assert.equal(await settled(async () => Number((await epochs()) >= wanted), 1), 1);

  test("draws, trains, pauses, steps and starts again by the keyboard", async () => {
    await open(options);
    assert.equal(await sentence(), sentenceOf(options));
    const first = await pictures();
    assert.equal(first.length, 3);

    await page.getByRole("button", { name: "Train" }).focus();
    await page.keyboard.press("Space");
    await until(5);
    const moved = await pictures();
    for (const [i, picture] of moved.entries()) assert.notEqual(picture, first[i], `canvas ${i} moves`);
    await page.keyboard.press("Space");
    const paused = await epochs();
    assert.equal(await sentence(), sentenceOf({ ...options, epochs: paused }), "the library's numbers");
    await page.waitForTimeout(100);
    assert.equal(await epochs(), paused, "it stands still");

    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await epochs(), paused + 1);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await epochs(), 0);
    assert.deepEqual(await pictures(), first, "the same seed, the same pictures");
  });

  test("the controls change the network, and the line of code says how", async () => {
    await open(options);
    await page.getByLabel("data").selectOption("xor");
    await page.getByLabel("activation of layer 2").selectOption("mish");
    await page.getByLabel("units of layer 1").selectOption("7");
    await page.getByLabel("more layers").press("Enter");
    assert.equal(
      await page.evaluate(() => document.activeElement.getAttribute("aria-label")),
      "more layers",
      "focus",
    );
    await page.getByLabel("activation of layer 3").selectOption("bump");
    await page.getByLabel("start").selectOption("he");
    await page.getByLabel("rate").selectOption("0.3");
    await page.getByLabel("optimiser").selectOption("momentum");
    await page.getByLabel("seed").fill("9");
    await page.getByRole("button", { name: "+1 epoch" }).click();
    const bumpCode = 'fromFormulas({ name: "bump", branches: [ { value: "exp(-x^2)" } ] })';
    const layers = [
      { units: 7, activation: "tanh" },
      { units: 4, activation: "mish" },
      { units: 4, activation: bumpCode },
    ];
    assert.equal(
      await line(),
      lineOf({ data: "xor", layers, start: "he", rate: 0.3, optimizer: "momentum", seed: 9, epochs: 1 }),
    );
  });

  test("begins after the epochs of its line, and copies it", async () => {
    await open({ ...options, epochs: 30 });
    assert.equal(await epochs(), 30);
    assert.equal(await sentence(), sentenceOf({ ...options, epochs: 30 }));
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByText("Copied").waitFor();
    assert.equal(await page.evaluate(() => document.getSelection().toString()), await line());
  });

  test("says why it cannot compute, and goes on with other settings", async () => {
    await open({ ...options, layers: [{ units: 2, activation: elu.with({ alpha: 2 }) }] });
    await page.getByLabel("activation of layer 1").selectOption("logit");
    assert.match((await sentence()) ?? "", /gain: .* logit must be a finite number above 0/);
    await page.getByLabel("activation of layer 1").selectOption("ELU(α = 2)");
    assert.match((await sentence()) ?? "", /^Epoch 0: loss/);
  });

  test("a loss that is no number stops it", async () => {
    await open({ layers: [{ units: 4, activation: relu }], rate: 1e300, optimizer: "sgd" });
    await page.getByRole("button", { name: "Train" }).click();
    await page.getByText("the loss is no number").waitFor();
    await page.getByRole("button", { name: "Train" }).waitFor();
  });

  test("its controls are large enough to touch", async () => {
    await open({ layers: Array.from({ length: 6 }, () => ({ units: 12, activation: relu })) });
    const controls = await page.locator("button, select, input").evaluateAll((all) =>
      all.map((control) => {
        const { width, height, left, right } = control.getBoundingClientRect();
        return { name: control.getAttribute("aria-label"), width, height, left, right };
      }),
    );
    assert.ok(controls.length > 20);
    for (const { name, width, height, left, right } of controls) {
      assert.ok(width >= 44 && height >= 44, `${name} has ${width} × ${height} pixels`);
      assert.ok(left >= 0 && right <= 950, `${name} is within the page`);
    }
  });

  test("follows the theme when it changes", async () => {
    await open(options);
    const light = await pictures();
    await page.evaluate(() =>
      document.body.setAttribute("style", "color: #eee; background: #111; width: 930px"),
    );
    assert.equal(await settled(async () => page.locator(".why-relu-playground.dark").count(), 1), 1);
    const dark = await pictures();
    for (const [i, picture] of dark.entries()) assert.notEqual(picture, light[i]);
  });

  test("leaves a still picture where scripts are off", async () => {
    await page.setContent(
      `<iframe sandbox="" width="1000" height="600" srcdoc="${htmlOf(options).replace(/"/g, "&quot;")}">`,
    );
    const image = page.frameLocator("iframe").locator("img");
    await image.waitFor();
    assert.match((await image.getAttribute("alt")) ?? "", /Epoch 100: loss/);
    const box = await image.boundingBox();
    assert.ok(box && box.width > 400 && box.height > 200);
  });
});
