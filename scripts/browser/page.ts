import type { BrowserContext, Locator, Page } from "playwright-core";
import type { Notebook } from "../notebooks/notebook";
import type { Lab } from "./lab";

// Functions passed to `evaluate` run in the browser. The project compiles without the types of browsers.
// biome-ignore lint/suspicious/noExplicitAny: JupyterLab's application object comes without types.
declare const jupyterapp: any;
declare const getComputedStyle: (element: unknown) => { fill: string; backgroundColor: string };

export type Theme = "light" | "dark";

/** Opens JupyterLab in a page of its own, without what was open before. */
export async function openLab(browser: BrowserContext, { address }: Lab): Promise<Page> {
  const url = new URL(address);
  url.pathname = "/lab";
  url.searchParams.set("reset", "");
  return open(browser, url.href);
}

/** Opens the browser edition, from the address of the site. */
export const openSite = (browser: BrowserContext, address: string): Promise<Page> =>
  open(browser, `${address}run/lab/index.html`);

async function open(browser: BrowserContext, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => typeof jupyterapp !== "undefined");
  await page.evaluate(() => jupyterapp.restored);
  return page;
}

/** Opens a notebook by its path in JupyterLab and waits until its kernel is ready. */
export async function openNotebook(page: Page, path: string): Promise<void> {
  await page.evaluate(async (path) => {
    await jupyterapp.commands.execute("docmanager:open", { path });
  }, path);
  await page.waitForFunction(
    () => jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel?.status === "idle",
  );
}

/** Closes the notebook and its kernel, which would outlive it. */
export const closeNotebook = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { currentWidget } = jupyterapp.shell;
    await currentWidget.sessionContext.shutdown();
    currentWidget.context.model.dirty = false; // else JupyterLab asks whether to save it
    currentWidget.close();
  });

/** Changes the colour scheme of the browser, which JupyterLab's theme follows. */
export async function changeTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator(`body[data-jp-theme-light="${theme === "light"}"]`).waitFor({ state: "attached" });
  await page.locator("#jupyterlab-splash").waitFor({ state: "detached" }); // it shows while the theme changes
}

/** The window of a projector, and JupyterLab's presentation mode without the side bar; or back to what was before. */
export async function present(page: Page, on: boolean): Promise<void> {
  await page.setViewportSize(on ? { width: 1280, height: 720 } : { width: 1280, height: 900 });
  await page.evaluate(async (on) => {
    const { commands, shell } = jupyterapp;
    if (shell.presentationMode !== on) await commands.execute("application:toggle-presentation-mode");
    if (on) shell.collapseLeft();
    else shell.expandLeft();
  }, on);
}

/** Runs all cells and returns the notebook with its outputs, as JupyterLab has it. */
export const runAll = (page: Page): Promise<Notebook> =>
  page.evaluate(async () => {
    await jupyterapp.commands.execute("notebook:run-all-cells");
    return jupyterapp.shell.currentWidget.content.model.toJSON();
  });

/** Starts all cells and comes back at once. */
export const startAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    jupyterapp.commands.execute("notebook:run-all-cells");
  });

/** Presses the notebook's stop button and waits until the kernel is idle again. */
export async function interrupt(page: Page): Promise<void> {
  await page
    .locator('[data-command="notebook:interrupt-kernel"], [data-jp-item-name="interrupt"]')
    .first()
    .click();
  await page.waitForFunction(
    () => jupyterapp.shell.currentWidget.sessionContext.session.kernel.status === "idle",
  );
}

/** What the notebook's kernel replies to a piece of code, and what the code prints; after so many milliseconds it is interrupted. */
export const replyTo = (page: Page, code: string, interruptAfter?: number): Promise<Reply> =>
  page.evaluate(
    async ([code, interruptAfter]) => {
      const { kernel } = jupyterapp.shell.currentWidget.sessionContext.session;
      const future = kernel.requestExecute({ code });
      let printed = "";
      future.onIOPub = ({ content }: { content: { text?: string } }) => {
        printed += content.text ?? "";
      };
      if (interruptAfter) setTimeout(() => kernel.interrupt(), interruptAfter);
      const { content } = await future.done;
      return { ...content, printed: printed.trim() };
    },
    [code, interruptAfter] as const,
  );

/** What a piece of code prints in the notebook's kernel. */
export const ask = async (page: Page, code: string): Promise<string> => (await replyTo(page, code)).printed;

interface Reply {
  status: string;
  printed: string;
  ename?: string;
  evalue?: string;
  traceback?: string[];
}

/** How many cells the open notebook has, which of them is active, and whether one is being edited. */
export const cellsOf = (page: Page): Promise<{ count: number; active: number; mode: string }> =>
  page.evaluate(() => {
    const { widgets, activeCellIndex, mode } = jupyterapp.shell.currentWidget.content;
    return { count: widgets.length, active: activeCellIndex, mode };
  });

const PATIENCE = 60_000; // milliseconds; a busy machine draws slowly

/** Waits until `count` says `expected`, but not for ever, and returns what it says at the end. */
export async function settled(
  count: () => Promise<number>,
  expected: number,
  patience = PATIENCE,
): Promise<number> {
  const end = Date.now() + patience;
  let found = await count();
  while (found !== expected && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    found = await count();
  }
  return found;
}

/** The number of live figures with something drawn in their panels. */
export const countDrawn = (page: Page): Promise<number> =>
  page.locator(".js-plotly-plot").evaluateAll(
    (graphs) =>
      graphs.filter((graph) => {
        const svg = graph.querySelector(".main-svg");
        const { width, height } = svg.getBoundingClientRect();
        return width > 100 && height > 100 && svg.querySelector(".overplot :is(path, image)");
      }).length,
  );

export const sliders = (page: Page): Locator => page.locator(".why-relu-figure input[type=range]");

/** The number of sliders that change their figure when a key moves them to one of their ends. */
export async function countMovable(page: Page, patience = PATIENCE): Promise<number> {
  let movable = 0;
  for (const slider of await sliders(page).all()) {
    const before = await drawingBeside(slider);
    const atStart = await slider.evaluate((input) => input.value === input.min);
    await slider.press(atStart ? "End" : "Home");
    const moved = async () => Number((await drawingBeside(slider)) !== before);
    movable += await settled(moved, 1, patience);
  }
  return movable;
}

const drawingBeside = (slider: Locator): Promise<string> =>
  slider.evaluate((input) => {
    const panels = input.closest(".why-relu-figure").querySelectorAll(".overplot");
    return Array.from(panels, (panel: { innerHTML: string }) => panel.innerHTML).join();
  });

/** The number of places where a reader sees LaTeX instead of a formula. */
export const countRawFormulas = (page: Page): Promise<number> =>
  page.locator(".jp-RenderedHTMLCommon").evaluateAll((elements) => {
    const raw = elements.filter((element) => {
      const copy = element.cloneNode(true);
      for (const other of copy.querySelectorAll("code, pre, script, style, .js-plotly-plot")) other.remove();
      return /\$|\\\(|\\\[/.test(copy.textContent) || copy.querySelector("mjx-merror");
    });
    return raw.length;
  });

/** The number of static images that are shown, with a text for those who cannot see them. */
export const countShownImages = (page: Page): Promise<number> =>
  page
    .locator('img[src^="data:image/svg+xml"]')
    .evaluateAll((images) => images.filter((image) => image.alt && image.naturalWidth > 0).length);

/**
 * The lowest contrast between the text around a figure's panels and the page behind it, as WCAG 2 counts: 1 is
 * invisible, 21 black on white.
 */
export async function lowestContrast(page: Page): Promise<number> {
  const colours = await page.locator(".js-plotly-plot text:not(.overplot text)").evaluateAll((texts) =>
    texts.map((text): [string, string] => {
      let behind = text;
      while (getComputedStyle(behind).backgroundColor === "rgba(0, 0, 0, 0)") behind = behind.parentElement;
      return [getComputedStyle(text).fill, getComputedStyle(behind).backgroundColor];
    }),
  );
  return Math.min(...colours.map(([text, behind]) => contrast(luminance(text), luminance(behind))));
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

function luminance(rgb: string): number {
  const [r, g, b] = (rgb.match(/[\d.]+/g) ?? []).map((part) => linear(Number(part) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
