import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findPython } from "./python.mjs";
import { run } from "./run.mjs";

/**
 * The Python of a virtual environment. It is made when it is first asked for, and again where the requirements have
 * changed or its Python does not work.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {string} options.requirements a file for pip
 * @param {(python: string) => boolean} options.works
 * @param {string} options.announcement what is said while it is made
 */
export function virtualEnvironment({ folder, requirements, works, announcement }) {
  /** A copy of the requirements, written when all of them are installed. */
  const stamp = join(folder, "requirements.txt");
  const isComplete =
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === readFileSync(requirements, "utf8") &&
    works(pythonIn(folder)); // no longer so where the system's Python has moved on
  if (!isComplete) {
    const python = findPython();
    console.log(announcement);
    run("python -m venv", python, ["-m", "venv", "--clear", folder]);
    run("pip", pythonIn(folder), ["-m", "pip", "install", "--quiet", "--no-cache-dir", "-r", requirements]);
    writeFileSync(stamp, readFileSync(requirements));
  }
  return pythonIn(folder);
}

/**
 * The Python of an environment. We run its modules (`python -m nbconvert`) instead of its scripts:
 * these hold the path of the folder where they were installed, and break when it is renamed.
 *
 * @param {string} prefix
 */
export function pythonIn(prefix) {
  const places = process.platform === "win32" ? ["Scripts/python.exe", "python.exe"] : ["bin/python"];
  return places.map((place) => join(prefix, place)).find(existsSync) ?? join(prefix, places[0]);
}
