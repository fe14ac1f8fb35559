import { existsSync } from "node:fs";
import { type BrowserContext, chromium } from "playwright-core";

/** Where Chromium is: the environment's CHROMIUM, else where systems install it. */
export const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM ?? "", ...usualPaths].find(existsSync);

const usualPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Chromium without a window and without any calls home. It keeps nothing once it is closed. */
export async function launchChromium(): Promise<BrowserContext> {
  const executablePath = chromiumPath();
  if (!executablePath)
    throw new Error(
      "No Chromium found. Install it (Debian, Ubuntu: sudo apt install chromium) or name it in CHROMIUM.",
    );
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
