import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const folders = (process.env.PATH ?? "").split(delimiter);
const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
const onMac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The path of Chromium or Chrome; undefined where there is none. */
export const chromium = [...onPath, onMac].find(existsSync);

/** Why a browser test is skipped, for `test(name, { skip: skippedWithoutChromium() }, …)`. In CI it may not be. */
export function skippedWithoutChromium(): string | false {
  if (chromium) return false;
  const reason = "no Chromium found: install it (Debian, Ubuntu: sudo apt install chromium) to run this test";
  if (process.env.CI) throw new Error(reason);
  return reason;
}
