import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./folders.mjs";
import { run } from "./run.mjs";

/** Installs the npm packages where some are missing or not of the version in package-lock.json. */
export function installPackages() {
  if (installed()) return;
  console.log("Installing the npm packages (once, about a minute) …");
  // `ci` starts from an empty node_modules, so it also mends an interrupted install.
  // No package here needs its install script: esbuild and zeromq ship their binaries.
  run("npm", "npm", ["ci", "--ignore-scripts"], true); // in a shell, since on Windows npm is npm.cmd
}

function installed() {
  const wanted = packagesOf("package-lock.json");
  const present = packagesOf("node_modules/.package-lock.json"); // npm writes it when an install is complete
  return Object.keys(wanted).every((path) => {
    const missing = !present[path];
    if (path === "" || (missing && wanted[path].optional)) return true; // optional: binaries of other platforms
    return !missing && present[path].version === wanted[path].version;
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), "utf8")).packages;
  } catch {
    return {};
  }
}
