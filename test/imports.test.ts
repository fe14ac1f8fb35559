import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const lib = join(__dirname, "..", "lib");

/** What each folder of the library may import from. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  activations: [],
  symbolic: ["activations"],
  charts: ["activations"],
  network: ["activations"],
  lessons: ["activations", "symbolic", "charts", "network"],
  notebook: ["activations", "symbolic", "charts", "network", "lessons"],
};

const sources = (folder: string): string[] =>
  readdirSync(join(lib, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(lib, folder, file), "utf8"));

/** The folders and packages that a source imports from. */
const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:from|require\(|import\() ?"([^"]+)"/g)].map(([, path]) => path);

for (const [folder, others] of Object.entries(allowed))
  test(`${folder} imports nothing from above it`, () => {
    const files = sources(folder);
    assert.ok(files.length > 0);
    for (const path of files.flatMap(importsOf)) {
      const other = Object.keys(allowed).find(
        (each) => path.startsWith("../") && path.split("/").includes(each),
      );
      assert.ok(!other || other === folder || others.includes(other), `${folder} imports ${path}`);
      if (folder !== "notebook") assert.notEqual(path, "tslab");
    }
  });
