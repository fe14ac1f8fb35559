import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

test("the kernel gets ready when it is asked while its sockets are still being bound", async () => {
  const { setUp } = await import("../scripts/setup/index.mjs");
  const { python, env } = await setUp();
  const fixture = (name: string) => join(__dirname, "fixtures", name);
  const args = [fixture("kernel-start.py"), "--require", fixture("slow-bind.cjs")];
  const { stdout, stderr } = spawnSync(python, args, { env, encoding: "utf8" });
  assert.deepEqual([stdout, stderr], ["ready\n", ""]);
});
