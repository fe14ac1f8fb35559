import { join } from "node:path";
import { root, venv } from "./folders.mjs";
import { hasJupyterLab } from "./python.mjs";
import { pythonIn, virtualEnvironment } from "./virtual-environment.mjs";

/**
 * The Python that has JupyterLab: that of the active virtual or conda environment, else that of the project's own
 * environment, made on the first start and again where requirements.txt has changed.
 */
export function findJupyterLab() {
  for (const active of [process.env.VIRTUAL_ENV, process.env.CONDA_PREFIX])
    if (active && hasJupyterLab(pythonIn(active))) return pythonIn(active);
  return virtualEnvironment({
    folder: venv,
    requirements: join(root, "requirements.txt"),
    works: hasJupyterLab,
    announcement: "Making a Python environment with JupyterLab (once, about a minute) …",
  });
}
