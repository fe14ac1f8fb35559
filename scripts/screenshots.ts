import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "./browser/chromium";
import { startLab } from "./browser/lab";
import {
  changeTheme,
  closeNotebook,
  countDrawn,
  openLab,
  openNotebook,
  present,
  runAll,
  settled,
} from "./browser/page";
import { countFigures } from "./notebooks/figures";
import { notebookFolder, notebooksNamed } from "./notebooks/notebook";
import { commandLine } from "./setup/command-line.mjs";
import { root } from "./setup/folders.mjs";
import { main } from "./setup/main.mjs";

// npm run screenshots [names…] runs all notebooks, or those named, in JupyterLab and photographs them from top to
// bottom, one screen a picture, in both themes and for a projector. With --readme it renews the README's picture instead.

const folder = join(root, "dist", "screenshots");
const readmeLesson = "3.01-sigmoid";
const readmePicture = join(notebookFolder, "images", "lesson.png");

main(async () => {
  const { names: given, set } = commandLine("readme");
  const forReadme = set.has("readme");
  const names = forReadme ? [readmeLesson] : notebooksNamed(given);
  const lab = await startLab({ windowingMode: "none" });
  const browser = await launchChromium();
  try {
    const page = await openLab(browser, lab);
    for (const name of names) {
      await openNotebook(page, `notebooks/${name}.ipynb`);
      const figures = countFigures(await runAll(page));
      const drawn = await settled(() => countDrawn(page), figures);
      console.log(`${name}: ${drawn} of ${figures} figures drawn`);
      if (forReadme) await photographFirstFigure(page);
      else await photographAll(page, name);
      await closeNotebook(page);
    }
    console.log(`See ${forReadme ? readmePicture : folder}`);
  } finally {
    await browser.close();
    await lab.stop();
  }
});

async function photographAll(page: Page, name: string) {
  rmSync(join(folder, name), { recursive: true, force: true }); // it may have been longer
  for (const theme of ["light", "dark"] as const) {
    await changeTheme(page, theme);
    await photographScreens(page, join(folder, name, theme));
  }
  await changeTheme(page, "light");
  await present(page, true);
  await photographScreens(page, join(folder, name, "presentation"));
  await present(page, false);
}

/** One picture a screen, from top to bottom. */
async function photographScreens(page: Page, path: string) {
  const panel = page.locator(".jp-NotebookPanel-notebook .jp-WindowedPanel-outer");
  await page.waitForTimeout(1000); // figures are drawn anew
  const { screen, bottom } = await panel.evaluate((element) => ({
    screen: element.clientHeight,
    bottom:
      element.querySelector(".jp-Cell:last-child").getBoundingClientRect().bottom -
      element.getBoundingClientRect().top +
      element.scrollTop,
  }));
  for (let index = 0; index * screen < bottom; index++) {
    await panel.evaluate((element, top) => {
      element.scrollTop = top;
    }, index * screen);
    const number = String(index + 1).padStart(2, "0");
    await panel.screenshot({ path: `${path}-${number}.png` });
  }
}

/** The whole window, with the lesson's first figure at its end. */
async function photographFirstFigure(page: Page) {
  await page
    .locator(".js-plotly-plot")
    .first()
    .evaluate((graph) => graph.scrollIntoView({ block: "end" }));
  await page.screenshot({ path: readmePicture });
}
