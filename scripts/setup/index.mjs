import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { findJupyterLab } from "./environment.mjs";
import { jupyterFolder, root } from "./folders.mjs";
import { writeKernelspec } from "./jupyter/kernelspec.mjs";
import { writeSettings } from "./jupyter/settings.mjs";
import { buildLibrary } from "./library.mjs";
import { installPackages } from "./packages.mjs";
import { Problem } from "./problem.mjs";

/**
 * Makes the project ready: npm packages, the compiled library, JupyterLab and the kernelspec.
 * What is there already is kept, so a second call takes about a second.
 *
 * Returns the Python that has JupyterLab and nbconvert, and the environment variables under which they know the
 * kernel: `spawn(python, ["-m", "nbconvert", …], { env })`.
 */
export function setUp() {
  checkWritable();
  installPackages();
  buildLibrary();
  const python = findJupyterLab();
  writeKernelspec();
  writeSettings();
  return { python, env: jupyterEnvironment() };
}

function checkWritable() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new Problem(
      `The folder ${root} is read-only. Copy the course to a folder of your own and try again.`,
    );
  }
}

/**
 * Settings and data are the course's own. All students see the same JupyterLab whatever they have at home,
 * and nothing is left behind outside the folder. Kernels installed elsewhere with tslab's name stay hidden.
 */
const jupyterEnvironment = () => ({
  ...process.env,
  JUPYTER_PATH: [jupyterFolder, process.env.JUPYTER_PATH].filter(Boolean).join(delimiter),
  JUPYTER_CONFIG_DIR: join(jupyterFolder, "config"),
  JUPYTER_DATA_DIR: join(jupyterFolder, "data"),
  IPYTHONDIR: join(jupyterFolder, "ipython"),
});
