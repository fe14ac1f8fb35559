import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./folders.mjs";
import { run } from "./run.mjs";

const cache = ".npm"; // npm would keep a second copy of all packages in the home folder

const options = [
  "ci", // what package-lock.json says, and nothing else
  "--ignore-scripts", // no package here needs its install script
  "--fetch-retries=1", // npm's own patience takes minutes to notice that there is no network
  "--fetch-retry-mintimeout=1000",
  `--cache=${cache}`,
];

/** Installs the npm packages where some are missing or not of the version in package-lock.json. */
export function installPackages() {
  if (installed()) return;
  console.log("Installing the npm packages (once, about a minute) …");
  run("npm", "npm", options, { shell: true }); // in a shell: on Windows npm is npm.cmd
  rmSync(join(root, cache), { recursive: true, force: true });
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
