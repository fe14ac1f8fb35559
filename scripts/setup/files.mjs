import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a JSON file, as `writeText` does.
 *
 * @param {string} path
 * @param {object} value
 */
export const writeJson = (path, value) => writeText(path, `${JSON.stringify(value, null, 2)}\n`);

/**
 * Writes a file, unless it is there already: a Jupyter that runs may be reading it just now.
 *
 * @param {string} path
 * @param {string} text
 */
export function writeText(path, text) {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
