import { type BrowserContext, chromium } from "playwright-core";
import { chromium as installed, skippedWithoutChromium } from "../chromium";

const executablePath = process.env.CHROMIUM ?? installed;

/** Why a test that needs Chromium is skipped; false where it is not. */
export const skippedHere = (): string | false => (executablePath ? false : skippedWithoutChromium());

/** Chromium without a window and without any calls home. It keeps nothing once it is closed. */
export async function launchChromium(): Promise<BrowserContext> {
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
