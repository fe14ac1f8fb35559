import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, venv } from "./folders.mjs";
import { findPython, hasJupyterLab } from "./python.mjs";
import { run } from "./run.mjs";

/**
 * The Python that has JupyterLab: that of the active virtual or conda environment, else that of the project's own
 * environment, made on the first start and again where requirements.txt has changed.
 */
export function findJupyterLab() {
  for (const active of [process.env.VIRTUAL_ENV, process.env.CONDA_PREFIX])
    if (active && hasJupyterLab(pythonIn(active))) return pythonIn(active);
  if (!isComplete()) makeEnvironment();
  return pythonIn(venv);
}

const requirements = join(root, "requirements.txt");
/** A copy of the requirements, written when all of them are installed. */
const stamp = join(venv, "requirements.txt");

const isComplete = () =>
  existsSync(stamp) &&
  readFileSync(stamp, "utf8") === readFileSync(requirements, "utf8") &&
  hasJupyterLab(pythonIn(venv)); // no longer so where the system's Python has moved on

function makeEnvironment() {
  const python = findPython();
  console.log("Making a Python environment with JupyterLab (once, about a minute) …");
  run("python -m venv", python, ["-m", "venv", "--clear", venv]);
  run("pip", pythonIn(venv), ["-m", "pip", "install", "--quiet", "--no-cache-dir", "-r", requirements]);
  writeFileSync(stamp, readFileSync(requirements));
}

/**
 * The Python of an environment. We run its modules (`python -m nbconvert`) instead of its scripts:
 * these hold the path of the folder where they were installed, and break when it is renamed.
 *
 * @param {string} prefix
 */
function pythonIn(prefix) {
  const places = process.platform === "win32" ? ["Scripts/python.exe", "python.exe"] : ["bin/python"];
  return places.map((place) => join(prefix, place)).find(existsSync) ?? join(prefix, places[0]);
}
