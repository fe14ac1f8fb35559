import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { notebookFolder, notebookNames } from "../../notebooks/notebook";
import { root } from "../../setup/folders.mjs";
import { run } from "../../setup/run.mjs";
import { virtualEnvironment } from "../../setup/virtual-environment.mjs";
import { buildBrowserKernel } from "./browser-kernel";
import { buildConfiguration, siteConfiguration } from "./configuration";

const parts = join(root, "dist", "site-parts", "run");

/** Builds the edition that runs in a browser, as plain files below `folder`: JupyterLite, our kernel for it, and the notebooks. */
export async function buildBrowserEdition(folder: string): Promise<void> {
  for (const old of [parts, folder]) rmSync(old, { recursive: true, force: true });
  mkdirSync(join(parts, "contents"), { recursive: true });
  for (const name of notebookNames())
    cpSync(join(notebookFolder, `${name}.ipynb`), join(parts, "contents", `${name}.ipynb`));
  await buildBrowserKernel(join(parts, "extension"));
  const write = (name: string, content: object) => writeFileSync(join(parts, name), JSON.stringify(content));
  write("jupyter_lite_config.json", buildConfiguration(folder));
  write("jupyter-lite.json", siteConfiguration);
  // Its record of what is up to date lies in the folder where it runs; these parts are new each time.
  run("The build of JupyterLite", jupyterLite(), ["-m", "jupyterlite_core.app", "build"], { cwd: parts });
}

const jupyterLite = (): string =>
  virtualEnvironment({
    folder: join(root, ".site"),
    requirements: join(root, "scripts/site/run/requirements.txt"),
    works: (python) => spawnSync(python, ["-c", "import jupyterlite_core"]).status === 0,
    announcement: "Making a Python environment with JupyterLite (once, about a minute) …",
  });
