import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "../folders.mjs";
import { setUp } from "../index.mjs";
import { checkPort } from "./port.mjs";

const settings = [
  `--ServerApp.root_dir=${root}`, // so that lessons can link to the library
  "--LabApp.default_url=/lab/tree/notebooks/0-start-here.ipynb",
  `--config=${join(root, "scripts/setup/jupyter/jupyter_server_config.py")}`,
  "--MultiKernelManager.default_kernel_name=tslab", // what a new notebook offers first
  "--LanguageServerManager.autodetect=False", // there are none; the search runs npm, which writes to the home folder
  "--LabApp.custom_css=True", // presentation.css, which writeSettings puts in place
  "--ServerApp.answer_yes=True", // Ctrl-C stops at once
];

/**
 * Sets the project up, runs JupyterLab until it is stopped, and gives its exit code.
 *
 * @param {string[]} options further options for JupyterLab
 */
export async function startJupyterLab(options) {
  await checkPort(options);
  const { python, env } = setUp();
  const asRoot = process.getuid?.() === 0 ? ["--allow-root"] : []; // in a container
  const lab = spawn(python, ["-m", "jupyterlab", ...settings, ...asRoot, ...options], {
    env,
    stdio: "inherit",
  });

  process.on("SIGINT", () => {}); // Ctrl-C reaches JupyterLab too: outlive it, to pass its exit code on
  process.on("SIGTERM", () => lab.kill());
  const [code] = await once(lab, "close");
  return code ?? 1;
}
