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
      "--require",
      join(root, "scripts/setup/bind-at-once.cjs"),
      join(root, "node_modules/tslab/bin/tslab"),
      "kernel",
      "--config-path={connection_file}",
    ],
    // glibc keeps what is freed unless this is set, even to its default: a lesson in 220 MB instead of 260
    env: { MALLOC_TRIM_THRESHOLD_: "131072" },
    display_name: "TypeScript",
    language: "typescript",
  });
}
