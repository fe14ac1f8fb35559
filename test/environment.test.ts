import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { root } from "../scripts/setup/folders.mjs";
import { setUp } from "../scripts/setup/index.mjs";
import { oldestPython } from "../scripts/setup/python.mjs";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const { engines } = JSON.parse(read("package.json"));
const requirements = read("requirements.txt").trim().split("\n");
const { dependencies, ...environment } = parse(read("environment.yml"));
const [python, ...others] = dependencies;

test("environment.yml asks for what the set-up asks for, and takes pip's versions from requirements.txt", () => {
  assert.deepEqual(environment, { name: "why-relu", channels: ["conda-forge"] });
  assert.deepEqual(others, [`nodejs${engines.node}`, "pip", { pip: ["-r requirements.txt"] }]);
});

// Its conda build pack looks for this pattern and takes Python 3.10 where it does not find it; it knows 3.10 to 3.14.
test("environment.yml names one Python, in the form that Binder's repo2docker reads", () => {
  const [, minor] = /^python\s*=+\s*3\.(\d+)$/.exec(python) ?? [];
  const [, oldest] = oldestPython.split(".").map(Number);
  assert.ok(Number(minor) >= oldest && Number(minor) <= 14, python);
});

test("postBuild can be run, by bash", () => {
  assert.ok(statSync(join(root, "postBuild")).mode & 0o111);
  assert.match(read("postBuild"), /^#!\/bin\/bash\n/);
  const { status, stderr } = spawnSync("bash", ["-n", join(root, "postBuild")], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
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
