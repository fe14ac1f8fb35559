import { join } from "node:path";
import { jupyterFolder, root } from "./folders.mjs";
import { writeJson } from "./json.mjs";

/**
 * Describes the kernel to Jupyter: this Node runs the project's own tslab.
 * Name and title are those of a stock tslab, so notebooks open under either.
 */
export function writeKernelspec() {
  writeJson(join(jupyterFolder, "kernels/tslab/kernel.json"), {
    argv: [
      process.execPath,
      "--optimize-for-size", // a lesson in 230 MB instead of 300; loops over numbers are as fast
      "--require",
      join(root, "scripts/setup/bind-at-once.cjs"),
      join(root, "node_modules/tslab/bin/tslab"),
      "kernel",
      "--config-path={connection_file}",
    ],
    display_name: "TypeScript",
    language: "typescript",
  });
}
