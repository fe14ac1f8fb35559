import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { Problem } from "../setup/problem.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const folders = (process.env.PATH ?? "").split(delimiter);
const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
const onMac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The path of Chromium or Chrome; undefined where there is none. */
const executablePath = process.env.CHROMIUM ?? [...onPath, onMac].find(existsSync);

const missing =
  "No Chromium found. Install it (Debian, Ubuntu: sudo apt install chromium) or name it in CHROMIUM.";

/** Why a browser test is skipped, for `test(name, { skip: skippedHere() }, …)`; false where it is not. In CI it may not be. */
export function skippedHere(): string | false {
  if (executablePath) return false;
  if (process.env.CI) throw new Error(missing);
  return missing;
}

/** Chromium without a window and without any calls home. It keeps nothing once it is closed. */
export async function launchChromium(): Promise<BrowserContext> {
  if (!executablePath) throw new Problem(missing);
  const browser = await chromium.launchPersistentContext("", {
    executablePath,
    viewport: { width: 1280, height: 900 },
    args: [
      "--no-sandbox", // in a container Chromium runs as root
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  browser.setDefaultTimeout(120_000); // a busy machine loads JupyterLab slowly
  return browser;
}
