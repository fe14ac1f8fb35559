import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** All that Jupyter writes for the course: the kernelspec, settings, sessions. */
export const jupyterFolder = join(root, ".jupyter");

/** The project's own Python environment. */
export const venv = join(root, ".venv");
