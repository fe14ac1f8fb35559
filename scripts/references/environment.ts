import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../setup/folders.mjs";
import { virtualEnvironment } from "../setup/virtual-environment.mjs";

/** A Python of the project's own with mpmath, apart from JupyterLab's: whoever only takes the course needs none. */
export const findMpmath = (): string =>
  virtualEnvironment({
    folder: join(root, ".references"),
    requirements: join(root, "scripts/references/requirements.txt"),
    works: (python) => spawnSync(python, ["-c", "import mpmath, gmpy2"]).status === 0,
    announcement: "Making a Python environment with mpmath (once, some seconds) …",
  });
