import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./folders.mjs";
import { run } from "./run.mjs";

const options = [
  "install",
  "--no-save", // leaves package-lock.json as it is, whatever npm's version
  "--ignore-scripts", // no package here needs its install script
  "--fetch-retries=1", // npm's own patience takes minutes to notice that there is no network
  "--fetch-retry-mintimeout=1000",
];

/** Installs the npm packages where some are missing or not of the version in package-lock.json. */
export function installPackages() {
  if (installed()) return;
  console.log("Installing the npm packages (once, about a minute) …");
  rmSync(join(root, "node_modules"), { recursive: true, force: true }); // may hold half of an interrupted install
  run("npm", "npm", options, true); // in a shell: on Windows npm is npm.cmd
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
