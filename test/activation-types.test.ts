import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Notebook } from "../scripts/notebooks/notebook";
import { typeFaults } from "../scripts/notebooks/types";

test("the kernel's compiler takes any activation as an Activation, and no parameter that it does not have", () => {
  const source = readFileSync(join(__dirname, "fixtures", "activation-types.ts"), "utf8");
  const cells: Notebook["cells"] = [{ cell_type: "code", id: "types", source, metadata: {} }];
  const notebook: Notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
  assert.deepEqual([...typeFaults(new Map([["types", notebook]]))], []);
});
