import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { root } from "../scripts/setup/folders.mjs";
import { setUp } from "../scripts/setup/index.mjs";
import { oldestPython } from "../scripts/setup/python.mjs";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const { engines } = JSON.parse(read("package.json"));
const requirements = read("requirements.txt").trim().split("\n");

test("environment.yml asks for what the set-up asks for, and takes pip's versions from requirements.txt", () => {
  assert.deepEqual(parse(read("environment.yml")), {
    name: "why-relu",
    channels: ["conda-forge"],
    dependencies: [
      `python >=${oldestPython}`,
      `nodejs ${engines.node}`,
      "pip",
      { pip: ["-r requirements.txt"] },
    ],
  });
});

test("requirements.txt pins each package exactly", () => {
  for (const requirement of requirements) assert.match(requirement, /^[a-z]+==\d+(\.\d+)*$/);
});

test("the oldest Python is JupyterLab's own", () => {
  const question =
    "from importlib.metadata import metadata; print(metadata('jupyterlab')['Requires-Python'])";
  const { stdout } = spawnSync(setUp().python, ["-c", question], { encoding: "utf8" });
  assert.equal(stdout.trim(), `>=${oldestPython}`);
});
