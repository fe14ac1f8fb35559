import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findMpmath } from "./references/environment";
import { root } from "./setup/folders.mjs";
import { main } from "./setup/main.mjs";
import { Problem } from "./setup/problem.mjs";

// `npm run census` counts anew which activations the models of a well-known library use, for lesson 3.14.
const release = "transformers==5.24.0";

main(async () => {
  const python = findMpmath(); // any Python with pip would do
  const folder = mkdtempSync(join(tmpdir(), "census-"));
  try {
    run(python, [
      "-m",
      "pip",
      "download",
      "--quiet",
      "--no-deps",
      "--only-binary",
      ":all:",
      "-d",
      folder,
      release,
    ]);
    const [wheel] = readdirSync(folder);
    const census = run(python, [join(root, "scripts/census/census.py"), join(folder, wheel)]);
    writeFileSync(join(root, "lib/lessons/census/transformers.json"), census);
    console.log(census);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
});

function run(python: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(python, args, { encoding: "utf8" });
  if (status !== 0) throw new Problem(`The census was not taken.\n${stderr}`);
  return stdout;
}
