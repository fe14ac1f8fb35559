import { join } from "node:path";
import { jupyterFolder } from "../folders.mjs";
import { writeJson } from "../json.mjs";

/** Tells JupyterLab where the course departs from its defaults. What a user sets still wins. */
export function writeSettings() {
  writeJson(join(jupyterFolder, "config/labconfig/default_setting_overrides.json"), {
    // Not asked of each student: "Would you like to get notified about official Jupyter news?"
    "@jupyterlab/apputils-extension:notification": { fetchNews: "false" },
  });
}
