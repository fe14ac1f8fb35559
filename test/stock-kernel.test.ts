import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { countFigures } from "../scripts/notebooks/figures";
import { errorsOf } from "../scripts/notebooks/judge";
import { execute } from "../scripts/notebooks/jupyter";
import { readNotebook } from "../scripts/notebooks/notebook";
import { writeJson } from "../scripts/setup/files.mjs";

/** Jupyter's folder with the kernel that `tslab install` would put there. */
function stockKernels(): string {
  const folder = mkdtempSync(join(tmpdir(), "stock-tslab-"));
  const tslab = join(__dirname, "../node_modules/tslab/bin/tslab");
  writeJson(join(folder, "kernels/tslab/kernel.json"), {
    argv: [process.execPath, tslab, "kernel", "--config-path={connection_file}"],
    display_name: "TypeScript",
    language: "typescript",
  });
  return folder;
}

describe("a lesson also runs in tslab as it is", { concurrency: 2 }, () => {
  for (const name of ["1-role", "3.04-softmax"])
    test(name, async () => {
      const lesson = readNotebook(name);
      const executed = await execute(lesson, { JUPYTER_PATH: stockKernels() });
      const cells = executed.cells.filter(({ cell_type }) => cell_type === "code");
      assert.equal(executed.metadata.kernel?.failure, undefined);
      assert.deepEqual(
        cells.map((cell) => [cell.metadata.reply, errorsOf(cell)]),
        cells.map(() => ["ok", ""]),
      );
      assert.ok(countFigures(executed) > 0);
    });
});
