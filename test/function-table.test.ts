import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readme, readmePath } from "../scripts/function-table";

test("lib/README.md is what scripts/function-table.ts writes", () => {
  assert.equal(readFileSync(readmePath, "utf8"), readme);
});
