import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jupyterFolder, root } from "./folders.mjs";

/**
 * Describes the kernel to Jupyter: this Node runs the project's own tslab.
 * Name and title are those of a stock tslab, so notebooks open under either.
 */
export function writeKernelspec() {
  const folder = join(jupyterFolder, "kernels/tslab");
  const kernel = {
    argv: [
      process.execPath,
      join(root, "node_modules/tslab/bin/tslab"),
      "kernel",
      "--config-path={connection_file}",
    ],
    display_name: "TypeScript",
    language: "typescript",
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "kernel.json"), `${JSON.stringify(kernel, null, 2)}\n`);
}
