import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./folders.mjs";
import { run } from "./run.mjs";

/** Compiles `lib/`, the code of the playground for the page, and the kernel. The compiler knows what is up to date. */
export function buildLibrary() {
  if (!existsSync(join(root, "lib/dist"))) console.log("Building the library …");
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  run("The build of lib/", process.execPath, [compiler, "-p", "lib", "--incremental"]);
  run("The build of the page's code", process.execPath, [join(root, "scripts/page-code.mjs")]);
  run("The build of the kernel", process.execPath, [join(root, "scripts/kernel-code.mjs")]);
}
