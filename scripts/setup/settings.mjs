import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jupyterFolder } from "./folders.mjs";

/** JupyterLab's settings where the course departs from their defaults. */
const settings = {
  // Not asked of each student: "Would you like to get notified about official Jupyter news?"
  "@jupyterlab/apputils-extension:notification": { fetchNews: "false" },
};

/** Writes them where JupyterLab looks for changed defaults; what a user then sets still wins. */
export function writeSettings() {
  const folder = join(jupyterFolder, "config/labconfig");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "default_setting_overrides.json"), `${JSON.stringify(settings, null, 2)}\n`);
}
