import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readme, readmePath } from "../scripts/references/function-table";

test("lib/README.md is what npm run references writes", () => {
  assert.equal(
    readFileSync(new URL(`../${readmePath}`, import.meta.url), "utf8"),
    readme,
    "run `npm run references`",
  );
});
