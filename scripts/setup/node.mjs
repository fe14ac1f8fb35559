import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./folders.mjs";
import { Problem } from "./problem.mjs";

/** Throws where this Node is older than package.json's `engines` ask for. */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const needed = engines.node.replace(">=", "");
  const current = process.versions.node;
  if (parseInt(current, 10) < parseInt(needed, 10))
    throw new Problem(
      `Node ${current} is too old: the course needs Node ${needed} or newer. Install it from nodejs.org, or use the conda environment of environment.yml, and try again.`,
    );
}
