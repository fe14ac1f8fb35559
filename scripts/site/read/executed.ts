import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { failureOf } from "../../notebooks/judge";
import { execute } from "../../notebooks/jupyter";
import { addedCell, type Notebook, readNotebook, sourceOf } from "../../notebooks/notebook";
import { root } from "../../setup/folders.mjs";
import { Problem } from "../../setup/problem.mjs";

const kept = join(root, "dist", "site-parts", "executed");

/** The pages have a script, `reading.js`, that gets the figures' code for all of them; without this, each brings 2.6 MB along. */
const pageCodeCell = addedCell(
  "page-code",
  `globalThis.whyReluPageCode = (name) => ({ key: "reading", text: "whyReluCode('" + name + "')" });`,
);

/** A lesson as the real kernel runs it. What was run before is kept until the lesson, the library or the kernel changes. */
export async function executed(name: string): Promise<Notebook> {
  const notebook = readNotebook(name);
  const path = join(kept, `${name}-${hashOf(JSON.stringify(notebook), builtCode())}.ipynb`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"));
  console.log(`Running ${name} …`);
  const [, ...cells] = (await execute({ ...notebook, cells: [pageCodeCell, ...notebook.cells] })).cells;
  for (const cell of cells) {
    const failure = cell.cell_type === "code" && failureOf(cell);
    if (failure) throw new Problem(`${name} failed: ${failure}\n${sourceOf(cell)}`);
  }
  const result = { ...notebook, cells };
  mkdirSync(kept, { recursive: true });
  writeFileSync(path, JSON.stringify(result));
  return result;
}

const hashOf = (...texts: string[]): string =>
  texts
    .reduce((hash, text) => hash.update(text), createHash("sha256"))
    .digest("hex")
    .slice(0, 16);

/** What a cell's outputs hang on beside its text. */
function builtCode(): string {
  code ??= hashOf(
    pageCodeCell.source.toString(),
    ...["lib/dist", "kernel/dist"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.(c?js|json)$/.test(file))
        .sort()
        .map((file) => readFileSync(join(root, folder, file), "utf8")),
    ),
  );
  return code;
}

let code: string | undefined;
