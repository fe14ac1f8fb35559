import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeJson, writeText } from "../files.mjs";
import { jupyterFolder, root } from "../folders.mjs";

/** Tells JupyterLab where the course departs from its defaults. What a user sets still wins. */
export function writeSettings() {
  writeJson(join(jupyterFolder, "config/labconfig/default_setting_overrides.json"), {
    // Not asked of each student: "Would you like to get notified about official Jupyter news?"
    "@jupyterlab/apputils-extension:notification": { fetchNews: "false" },
  });
  const style = readFileSync(join(root, "scripts/setup/jupyter/presentation.css"), "utf8");
  writeText(join(jupyterFolder, "config/custom/custom.css"), style);
}
