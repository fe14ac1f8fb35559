import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const lib = join(__dirname, "..", "lib");

test("the package why-relu holds the files that it reads itself", () => {
  const packed = execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: lib, encoding: "utf8" });
  const paths = JSON.parse(packed)[0].files.map(({ path }: { path: string }) => path);
  const sources = readdirSync(join(lib, "notebook"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(lib, "notebook", file), "utf8"));
  const read = sources.flatMap((source) =>
    [...source.matchAll(/"why-relu\/([^"]+)"/g)].map(([, path]) => path),
  );
  assert.deepEqual(read.sort(), ["dist/notebook/playground/page.js", "notebook/page/page.js"]);
  for (const path of [...read, "dist/index.js", "dist/index.d.ts", "dist/lessons/experiments/results.json"])
    assert.ok(paths.includes(path), `${path} is missing`);
});
