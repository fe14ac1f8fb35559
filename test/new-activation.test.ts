import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findMpmath } from "../scripts/references/environment";
import { root } from "../scripts/setup/folders.mjs";
import { Problem } from "../scripts/setup/problem.mjs";
import { copyWithPackages } from "./project-copy";

const tanhExp = `
/** TanhExp: x·tanh(eˣ). Range [-0.3533…, ∞), smooth everywhere. Liu & Di, 2020. */
export const tanhExp = activation({
  name: "TanhExp",
  value: (x) => scaled(x, Math.tanh(Math.exp(x))),
  derivative: (x) => {
    const e = Math.exp(Math.min(x, 20));
    const u = Math.exp(-2 * e); // 1 − tanh² = 4u/(1 + u)²
    return Math.tanh(e) + 4 * scaled(x, (e * u) / ((1 + u) * (1 + u)));
  },
  branches: [{ value: "x * tanh(exp(x))", derivative: "tanh(exp(x)) + x * exp(x) * (1 - tanh(exp(x))^2)" }],
  range: "[-0.35328577784821125, ∞)",
  source: "Liu & Di, 2020",
});
`;

/** Why the values cannot be worked out here; false where they can. The first time, mpmath is installed. */
function withoutMpmath(): string | false {
  try {
    findMpmath();
    return false;
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}

test("a new activation is one entry and one command", { skip: withoutMpmath() }, () => {
  const project = copyWithPackages();
  symlinkSync(join(root, ".references"), join(project, ".references"));
  appendFileSync(join(project, "lib/activations/families/smooth-rectifiers/mish.ts"), tanhExp);
  const run = (...options: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", ...options], {
      cwd: project,
      env: { ...process.env, NODE_TEST_CONTEXT: undefined }, // the inner tests report to nobody else
      encoding: "utf8",
    });
  const tests = ["accuracy", "activations", "check", "function-table"].map((name) => `test/${name}.test.ts`);
  const judge = () => run("--test", "--test-name-pattern=tanhExp|references|∞|finite", ...tests);

  const before = judge();
  assert.equal(before.status, 1);
  assert.match(before.stdout, /run `npm run references`/, "the tests say what is missing");

  const command = run("scripts/references.ts");
  assert.equal(command.status, 0, command.stderr);
  const after = judge();
  assert.equal(after.status, 0, after.stdout);
  for (const name of ["tanhExp {} and", "check(tanhExp)", "lib/README.md is"])
    assert.ok(after.stdout.includes(`- ${name}`), name);
});
