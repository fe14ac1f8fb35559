import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../scripts/setup/folders.mjs";

/** What a command with a typing error says. */
const typos: [command: string[], says: RegExp][] = [
  [
    ["--require", "tsx/cjs", "scripts/bench.ts", "netwrok"],
    /^There is no part "netwrok"; there are activations, .*\.$/,
  ],
  [["--require", "tsx/cjs", "scripts/bench.ts", "--fast"], /^There is no option --fast; there are none\.$/],
  [
    ["--import", "tsx", "scripts/notebooks.ts", "3.1-sigmoid"],
    /^There is no notebook "3\.1-sigmoid"; there are 0-start-here, .*\.$/,
  ],
  [["--import", "tsx", "scripts/notebooks.ts", "-v"], /^There is no option -v; there are none\.$/],
  [
    ["--import", "tsx", "scripts/screenshots.ts", "--readem"],
    /^There is no option --readem; there is --readme\.$/,
  ],
  [
    ["--import", "tsx", "scripts/check-notebooks.ts", "--wirte"],
    /^There is no option --wirte; there is --write\.$/,
  ],
  [
    ["--import", "tsx", "scripts/check-notebooks.ts", "1-role"],
    /^All notebooks are checked together; leave out "1-role"\.$/,
  ],
];

for (const [command, says] of typos)
  test(`${command.slice(2).join(" ")} ends with one line that names the mistake`, () => {
    const [flag, loader, file, ...args] = command;
    const node = [flag, loader, join(root, file), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, node, { cwd: root, encoding: "utf8" });
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.match(stderr.trimEnd(), says);
  });
