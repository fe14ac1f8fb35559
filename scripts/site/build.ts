import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildReadingEdition } from "./read";
import { buildBrowserEdition } from "./run";

/** Builds the course as plain files below `folder`, for any host of static pages: to be read, and to be run. */
export async function buildSite(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await buildBrowserEdition(join(folder, "run"));
  await buildReadingEdition(folder);
}
